/** One class per word that the mentor types: parse or ask, one call down, one sentence out. */
@NullMarked
package caseload.cli;

import org.jspecify.annotations.NullMarked;
