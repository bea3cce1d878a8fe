package caseload.policy;

import java.util.List;

/** How the school writes to families, in plain English. */
final class LettersInWords {
  private LettersInWords() {}

  static List<String> of(LetterRule rule) {
    return new InWords()
        .sayList("Languages beside English: ", languages(rule), "and")
        .sayIf(rule.bilingual(), LettersInWords::below)
        .sayIf(
            rule.readingAge(),
            age -> "You are told when a letter in English reads harder than at %d.".formatted(age))
        .say(
            rule.oneToAHome()
                ? "Parents and carers who share a home get one letter to both."
                : "Each parent or carer gets a letter of their own.")
        .lines();
  }

  private static List<String> languages(LetterRule rule) {
    return rule.tongues().stream().map(each -> InWords.named(each.code(), each.name())).toList();
  }

  private static String below(boolean english) {
    return english
        ? "The English stands below a letter in another language."
        : "A letter in another language goes out without the English.";
  }
}
