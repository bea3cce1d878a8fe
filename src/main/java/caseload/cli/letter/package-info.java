/** The commands that write letters and forms, to whom they may go, and what was sent. */
@NullMarked
package caseload.cli.letter;

import org.jspecify.annotations.NullMarked;
