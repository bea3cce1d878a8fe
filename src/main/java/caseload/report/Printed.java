package caseload.report;

import caseload.report.disclosure.Cell;

/**
 * One figure as a reader sees it: where it stands and what is printed there. A number that may not
 * be shown is not in it.
 *
 * @param id the figure's name, such as {@code flow.started}
 * @param table the table's name, the part of the id before the first point
 * @param row the row's words
 */
public record Printed(String id, String table, String row, Cell cell) {}
