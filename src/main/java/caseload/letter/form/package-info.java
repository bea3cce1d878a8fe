/** The forms there are: what each asks for, and what of a child's file each is part-filled with. */
@NullMarked
package caseload.letter.form;

import org.jspecify.annotations.NullMarked;
