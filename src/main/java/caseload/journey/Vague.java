package caseload.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Wishes that nobody could see come true: a wording of nothing but such words is questioned. */
final class Vague {
  private static final Set<String> SMALL =
      words(
          """
          a all an and at be become becomes can class classroom do does feel feels get
          gets has have having her herself him himself his i in is it lesson lessons make
          makes more much my myself of on school show shows so the their themselves to
          will with
          """);

  private static final Set<String> WISHES =
      words(
          """
          attitude behave behaved behaves behaviour best better calm calmer concentrate
          concentration confidence confident cooperate effort engage engagement esteem
          fine focus focused good happier happy hard harder improve improved improves
          improvement kind kinder learn listen mature motivated motivation nice nicer ok
          polite politer positive progress resilience resilient respectful self sensible
          settle settled social skills successful try trying well wellbeing work works
          worse
          """);

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i).*(?:\\d|\\b(?:no|none|never|once|twice|one|two|three|four|five|six|seven|eight|nine"
              + "|ten|half|every|each|all|always|daily|weekly)\\b).*",
          Pattern.DOTALL);

  private Vague() {}

  /** True when the wording names nothing that can be seen: {@code Be better in class}. */
  static boolean wording(String wording) {
    List<String> words =
        Arrays.stream(BETWEEN_WORDS.split(wording.toLowerCase(Locale.ROOT)))
            .filter(word -> !word.isEmpty() && !SMALL.contains(word))
            .toList();
    return WISHES.containsAll(words);
  }

  /** True when neither end of a target can be counted: from {@code poor} to {@code good}. */
  static boolean ends(Target target) {
    return !COUNTED.matcher(target.baseline()).matches()
        && !COUNTED.matcher(target.target()).matches();
  }

  private static Set<String> words(String listed) {
    return Set.of(listed.strip().split("\\s+", -1));
  }
}
