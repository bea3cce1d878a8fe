/** Caseload: a learning mentor's caseload in plain files. */
@NullMarked
package caseload;

import org.jspecify.annotations.NullMarked;
