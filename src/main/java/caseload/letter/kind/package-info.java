/** The letters there are: whom each goes to, and what each may tell. */
@NullMarked
package caseload.letter.kind;

import org.jspecify.annotations.NullMarked;
