/** What mentor and line manager look at together: hours, who was seen, what to talk about. */
@NullMarked
package caseload.report.supervision;

import org.jspecify.annotations.NullMarked;
