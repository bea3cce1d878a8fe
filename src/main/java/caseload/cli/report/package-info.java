/** The commands that write reports, issue them, and explain their figures. */
@NullMarked
package caseload.cli.report;

import org.jspecify.annotations.NullMarked;
