/**
 * The words that a mentor types, and the way from a word to its command. The commands stand in
 * rooms by what they do; each parses or asks, calls down once, and says one sentence.
 */
@NullMarked
package caseload.cli;

import org.jspecify.annotations.NullMarked;
