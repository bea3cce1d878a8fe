package caseload;

import java.util.List;

/**
 * Makes a story that may be told: both have agreed, and enough others came for the same reasons.
 */
final class Quoted {
  private static final List<String> OTHERS = List.of("Ash", "Birch", "Cedar", "Damson");

  private Quoted() {}

  /** A form signed by mother and child until July, and four more referred for both reasons. */
  static void agree(Terminal terminal, String code) {
    agree(terminal, code, OTHERS.size());
  }

  /** The same with fewer others. */
  static void agree(Terminal terminal, String code, int others) {
    terminal.does(
        "consent",
        code,
        "--given",
        "--by",
        "mother",
        "--scope",
        "quotes",
        "--how",
        "form",
        "--child",
        "yes",
        "--set",
        "valid-until=2027-07-21",
        "--yes");
    for (String name : OTHERS.subList(0, others)) refer(terminal, name);
  }

  private static void refer(Terminal terminal, String name) {
    terminal.does(
        "refer",
        "--name",
        name + " Sampleton",
        "--date-of-birth",
        "12/3/2017",
        "--referrer",
        "Mr Oakes",
        "--role",
        "senco",
        "--criterion",
        "low-self-esteem=seen",
        "--criterion",
        "underachieving=seen",
        "--strengths",
        "Draws",
        "--hoped-for",
        "A friend",
        "--yes");
  }
}
