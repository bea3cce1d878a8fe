/** The commands that record a step of a mentee's journey, one class for each word of it. */
@NullMarked
package caseload.cli.step;

import org.jspecify.annotations.NullMarked;
