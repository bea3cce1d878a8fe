/** How files come onto the disk: whole or not at all, one at a time, the earlier version kept. */
@NullMarked
package caseload.casefile.disk;

import org.jspecify.annotations.NullMarked;
