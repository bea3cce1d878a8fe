/**
 * What one mentee's file holds of the start and of a later point, laid side by side: the pairs that
 * may be compared, and the others with the reason why not. The sums over them stand in {@link
 * caseload.report.change}.
 */
@NullMarked
package caseload.report.pairs;

import org.jspecify.annotations.NullMarked;
