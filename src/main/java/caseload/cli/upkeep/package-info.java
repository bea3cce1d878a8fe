/** The commands that set a caseload up, look after its files and take things back. */
@NullMarked
package caseload.cli.upkeep;

import org.jspecify.annotations.NullMarked;
