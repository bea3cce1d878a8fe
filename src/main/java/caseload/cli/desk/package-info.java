/**
 * The desk that every command works at: the clock, keyboard, screen and folder, what was typed, and
 * how things are said. It knows no command.
 */
@NullMarked
package caseload.cli.desk;

import org.jspecify.annotations.NullMarked;
