/**
 * A record's text: read through one gate into a tree with places, made into a Java record, and
 * written back with one pen; changed by hand or by a patch, never guessed at.
 */
@NullMarked
package caseload.casefile.record;

import org.jspecify.annotations.NullMarked;
