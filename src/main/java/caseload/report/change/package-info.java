/**
 * The arithmetic of change: what two ratings, two windows or a handful of pupils may be said to
 * show. It knows plain values only, no file and no record; whoever asks brings the numbers. How
 * many numbers a sum needs before it is given at all stands in {@link
 * caseload.report.change.Limits}; with fewer the answer is empty.
 */
@NullMarked
package caseload.report.change;

import org.jspecify.annotations.NullMarked;
