package caseload;

import java.util.ArrayList;
import java.util.List;

/** The little of a shell that a transcript needs: words, held together by quotes. */
final class Shell {
  private Shell() {}

  /** The words of a line. Inside double quotes a backslash takes the next character as it is. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean begun = false;
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        if (c == quote) quote = 0;
        else word.append(c == '\\' && quote == '"' ? line.charAt(++i) : c);
      } else if (c == '"' || c == '\'') {
        quote = c;
        begun = true;
      } else if (c == ' ') {
        if (begun) words.add(word.toString());
        word.setLength(0);
        begun = false;
      } else {
        word.append(c);
        begun = true;
      }
    }
    if (quote != 0) throw new IllegalArgumentException("a quote is not closed: " + line);
    if (begun) words.add(word.toString());
    return words;
  }
}
