/**
 * The practice caseload: invented mentees whose stories are told relative to today. Every step of
 * theirs goes through the one door, like anybody's.
 */
@NullMarked
package caseload.casefile.demo;

import org.jspecify.annotations.NullMarked;
