/** The commands that look and change nothing: the list, what is due, one mentee's sheet. */
@NullMarked
package caseload.cli.sheet;

import org.jspecify.annotations.NullMarked;
