/**
 * Reports on one child's work, and on one mentor's caseload: for home, as a case study, for the
 * line manager, as a chronology. A view for each holds all that its template may know.
 */
@NullMarked
package caseload.letter.account;

import org.jspecify.annotations.NullMarked;
