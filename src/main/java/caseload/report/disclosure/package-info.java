/**
 * Decides which figures of a report a reader may see, so that no count of a few children can be
 * read or worked out from it. Knows counts and equations only, never a mentee.
 *
 * <p>The reader is taken to know every printed figure, every report issued before, every rule that
 * ties figures together, and how this package works: that zeros are printed unless they shield
 * something, and that "fewer than 5" is said of a small count only. A hidden figure is safe while
 * at least three values of it remain possible to such a reader.
 */
@NullMarked
package caseload.report.disclosure;

import org.jspecify.annotations.NullMarked;
