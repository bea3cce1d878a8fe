package caseload.cli.report;

import caseload.letter.account.AccountHead;
import caseload.letter.account.AccountKind;
import java.util.List;
import java.util.Map;

/**
 * A report that is made: its page, and the same figures for other programs.
 *
 * @param about such as {@code mentee} and a code, at the head of what other programs read
 * @param header the columns of the figures
 * @param rows the figures, each by its column
 * @param name how the file is called, without its ending
 */
record Account(
    AccountKind kind,
    AccountHead head,
    Record page,
    Map<String, Object> about,
    List<String> header,
    List<Map<String, Object>> rows,
    String name) {}
