package caseload.letter;

import java.util.List;

/** Several letters as one document to print, each on a page of its own. */
public final class Bundle {
  private static final String OPEN = "<body>";
  private static final String CLOSE = "</body>";

  private Bundle() {}

  /** One document; the head and its style are the first letter's. */
  public static String of(List<String> letters) {
    if (letters.size() == 1) return letters.get(0);
    String first = letters.get(0);
    StringBuilder whole =
        new StringBuilder(first.substring(0, first.indexOf(OPEN) + OPEN.length()));
    for (int i = 0; i < letters.size(); i++) {
      String letter = letters.get(i);
      String last = i == letters.size() - 1 ? "" : " style=\"page-break-after: always\"";
      whole.append("\n<div").append(last).append('>');
      whole.append(letter, letter.indexOf(OPEN) + OPEN.length(), letter.lastIndexOf(CLOSE));
      whole.append("</div>\n");
    }
    return whole.append(first.substring(first.lastIndexOf(CLOSE))).toString();
  }
}
