package caseload.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of a closed list that the school wrote: an id for files and options, and the words people
 * read. The id is lower-case words joined by hyphens.
 */
public record Choice(String id, String name) {
  public Choice {
    requireId("id", id);
    requireText("name", name);
  }

  /** A choice written as its words alone, such as {@code "Head Teacher"}. */
  public static Choice of(String name) {
    return new Choice(idOf(name), name.strip());
  }

  /** The choice that a person meant: by id or by words, case, spaces and hyphens ignored. */
  public static Optional<Choice> find(List<Choice> choices, String typed) {
    for (Choice choice : choices) if (choice.id.equals(typed)) return Optional.of(choice);
    String wanted = idOf(typed);
    return choices.stream()
        .filter(choice -> choice.id.equals(wanted) || idOf(choice.name).equals(wanted))
        .findFirst();
  }

  /** {@code "Head Teacher"} becomes {@code head-teacher}. */
  public static String idOf(String words) {
    StringBuilder id = new StringBuilder();
    for (char c : words.strip().toLowerCase(Locale.ROOT).toCharArray()) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        id.append(c);
      } else if (c != '\'' && !id.isEmpty() && id.charAt(id.length() - 1) != '-') {
        id.append('-');
      }
    }
    int end = id.length();
    return end > 0 && id.charAt(end - 1) == '-' ? id.substring(0, end - 1) : id.toString();
  }

  static void requireId(String field, String id) {
    if (!isId(id)) {
      throw new Unfit(field, "an id is lower-case words joined by hyphens; write " + idOf(id));
    }
  }

  private static boolean isId(String id) {
    int length = id.length();
    for (int i = 0; i < length; i++) {
      char c = id.charAt(i);
      boolean joint = c == '-' && i > 0 && i < length - 1 && id.charAt(i - 1) != '-';
      if (!joint && (c < 'a' || c > 'z') && (c < '0' || c > '9')) return false;
    }
    return length > 0;
  }

  static void requireText(String field, String text) {
    if (text.isBlank()) throw new Unfit(field, "this may not be empty");
  }
}
