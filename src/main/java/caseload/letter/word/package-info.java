/** Turns the HTML of a letter into a Word file that opens, edits and prints as one. */
@NullMarked
package caseload.letter.word;

import org.jspecify.annotations.NullMarked;
