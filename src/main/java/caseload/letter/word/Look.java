package caseload.letter.word;

import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * How large the words of a kind of paper are, how wide its page and what colour its headings, as on
 * the printed one. Sizes are in half points, the rest in twentieths of a point.
 */
record Look(int size, int inTables, int title, int after, int side, int edge, boolean coloured) {
  private static final int PAGE = 11906;
  private static final Look LETTER = new Look(24, 22, 30, 100, 1134, 964, false);
  private static final Look FORM = new Look(23, 22, 34, 70, 1134, 794, true);
  private static final Look ACCOUNT = new Look(22, 20, 34, 70, 1021, 794, true);
  private static final Look HOME = new Look(21, 20, 34, 40, 1021, 794, true);
  private static final Look FIGURES = new Look(19, 18, 32, 40, 907, 680, true);

  static Look of(Document paper) {
    for (String kind : paper.body().classNames()) {
      switch (kind) {
        case "form" -> {
          return FORM;
        }
        case "account" -> {
          return ACCOUNT;
        }
        case "home" -> {
          return HOME;
        }
        case "figures" -> {
          return FIGURES;
        }
        default -> {}
      }
    }
    return LETTER;
  }

  /** From margin to margin. */
  int width() {
    return PAGE - 2 * side;
  }

  boolean report() {
    return coloured && !equals(FORM);
  }

  String margins() {
    return ("<w:pgMar w:top=\"%s\" w:right=\"%s\" w:bottom=\"%s\" w:left=\"%s\""
            + " w:header=\"%s\" w:footer=\"%s\" w:gutter=\"0\"/>")
        .formatted(edge, side, edge, side, edge * 3 / 5, edge / 2);
  }

  /** What the shipped styles leave open. */
  Map<String, String> styles(String colour) {
    boolean figures = equals(FIGURES);
    return Map.ofEntries(
        Map.entry("COLOUR", colour),
        Map.entry("INK", coloured ? colour : "111111"),
        Map.entry("SIZE", Integer.toString(size)),
        Map.entry("TABLE", Integer.toString(inTables)),
        Map.entry("TITLE", Integer.toString(title)),
        Map.entry("AFTER", Integer.toString(after)),
        Map.entry("ROW", figures ? "22" : "40"),
        Map.entry("GAP", figures ? "100" : "140"),
        Map.entry("SMALL", Integer.toString(Math.min(20, size - 1))),
        Map.entry("WIDTH", Integer.toString(width())),
        Map.entry("LANGUAGE", Speech.ENGLISH));
  }
}
