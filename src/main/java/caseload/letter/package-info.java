/** Turns a view into paper: HTML and PDF from Mustache templates. */
@NullMarked
package caseload.letter;

import org.jspecify.annotations.NullMarked;
