package caseload.letter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several letters as one document to print, each on a page of its own. */
public final class Bundle {
  private static final String OPEN = "<body";
  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

  /** "Page 3 of 7" would count the letters of other homes. */
  private static final String UNNUMBERED = "@page { @bottom-right { content: none; } }\n</style>";

  private static final String CLOSE = "</body>";

  private Bundle() {}

  /** One document; the head and its style are the first letter's. */
  public static String of(List<String> letters) {
    if (letters.size() == 1) return letters.get(0);
    if (letters.stream().map(Bundle::language).distinct().count() > 1) throw languages();
    String first = titled(letters);
    StringBuilder whole =
        new StringBuilder(first.substring(0, begin(first)).replace("</style>", UNNUMBERED));
    for (int i = 0; i < letters.size(); i++) {
      String letter = letters.get(i);
      String last = i == letters.size() - 1 ? "" : " style=\"page-break-after: always\"";
      whole.append("\n<div").append(last).append('>');
      whole.append(letter, begin(letter), letter.lastIndexOf(CLOSE));
      whole.append("</div>\n");
    }
    return whole.append(first.substring(first.lastIndexOf(CLOSE))).toString();
  }

  private static String titled(List<String> letters) {
    Matcher title = TITLE.matcher(letters.get(0));
    return title.replaceFirst(found -> Matcher.quoteReplacement(title(found.group(1), letters)));
  }

  private static String title(String first, List<String> letters) {
    return "<title>" + titleOf(first, letters.size()) + "</title>";
  }

  /** The title of several: not the code of the first, as if the file were about that child. */
  public static String titleOf(String first, int letters) {
    if (letters == 1) return first;
    return first.replaceFirst(" \\([^()]*\\)$", "") + " (" + letters + " in one file)";
  }

  private static String language(String letter) {
    int from = Math.max(0, letter.indexOf("<html"));
    return letter.substring(from, letter.indexOf('>', from) + 1);
  }

  /** The style is the first letter's, and so are its language and the side it runs from. */
  private static Unprintable languages() {
    return new Unprintable(
        "these letters are in more than one language and cannot lie in one file of this kind",
        "Leave out -o and each has a file, or name one reader:  --to CONTACT");
  }

  private static int begin(String letter) {
    return letter.indexOf('>', letter.indexOf(OPEN)) + 1;
  }
}
