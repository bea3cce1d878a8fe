package caseload.letter;

import caseload.policy.Tongue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The translated templates of a caseload, each in the folder of its language. One that nobody has
 * checked, or that says an older English text, is not printed.
 */
public record Translations(Path own) {
  private static final Pattern INCLUDED = Pattern.compile("\\{\\{>\\s*([a-z0-9-]+)\\s*}}");

  /** Parts that hold no sentence: style, the school's own head and what the file says. */
  private static final Set<String> WORDLESS =
      Set.of(
          "head",
          "style-letter",
          "style-paper",
          "style-phone",
          "style-report",
          "letterhead",
          "addressee",
          "own-words",
          "footer");

  /** What keeps a translation from being printed. */
  public enum Lack {
    /** There is none. */
    MISSING,
    UNCHECKED,
    /** The English text is another by now. */
    STALE
  }

  /**
   * One template that keeps a letter from being printed in a language.
   *
   * @param template its name, such as {@code reply-slip}
   * @param english the fingerprint of the English text as it is now
   */
  public record Fault(Lack lack, String template, String english) {}

  static boolean saysNothing(String template) {
    return WORDLESS.contains(template);
  }

  /** True when somebody has begun to translate the template. */
  public boolean begun(String template, Tongue tongue) {
    return text(template, tongue).isPresent();
  }

  /** Everything that keeps a letter from being printed in a language, its parts' faults too. */
  public List<Fault> faults(String template, Tongue tongue) {
    List<Fault> faults = new ArrayList<>();
    collect(template, tongue, new LinkedHashSet<>(), faults);
    return List.copyOf(faults);
  }

  private void collect(String template, Tongue tongue, Set<String> seen, List<Fault> faults) {
    if (!seen.add(template)) return;
    Optional<String> text = text(template, tongue);
    if (text.isEmpty() && saysNothing(template)) return;
    text.map(FrontMatter::of)
        .map(front -> lack(front, template))
        .orElse(Optional.of(Lack.MISSING))
        .ifPresent(lack -> faults.add(new Fault(lack, template, fingerprint(template))));
    INCLUDED
        .matcher(text.orElse(""))
        .results()
        .map(found -> found.group(1))
        .forEach(part -> collect(part, tongue, seen, faults));
  }

  private Optional<Lack> lack(FrontMatter front, String template) {
    if (!front.checked()) return Optional.of(Lack.UNCHECKED);
    boolean fresh = front.english().filter(fingerprint(template)::equals).isPresent();
    return fresh ? Optional.empty() : Optional.of(Lack.STALE);
  }

  private Optional<String> text(String template, Tongue tongue) {
    try {
      return Optional.of(shelf(tongue).ownText(template));
    } catch (TemplateFault none) {
      return Optional.empty();
    }
  }

  /** The English that a translation has to say; parts that a language adds have none. */
  public String fingerprint(String template) {
    try {
      return Fingerprint.of(shelf(Tongue.ENGLISH).read(template, Spot.wholeOf(template)));
    } catch (TemplateFault none) {
      return "none";
    }
  }

  /** The start of a translation: the English under the lines that its checker fills in. */
  public String begin(String template, Tongue tongue) {
    String english = shelf(Tongue.ENGLISH).read(template, Spot.wholeOf(template));
    return FrontMatter.blank(tongue, Fingerprint.of(english)) + english;
  }

  /** The parts with sentences that a letter is put together from, itself first. */
  public List<String> parts(String template) {
    Set<String> parts = new LinkedHashSet<>();
    parts(template, parts);
    return List.copyOf(parts);
  }

  private void parts(String template, Set<String> into) {
    if (saysNothing(template) || !into.add(template)) return;
    INCLUDED
        .matcher(shelf(Tongue.ENGLISH).read(template, Spot.wholeOf(template)))
        .results()
        .map((MatchResult found) -> found.group(1))
        .forEach(part -> parts(part, into));
  }

  private Shelf shelf(Tongue tongue) {
    return new Shelf(own, Medium.HTML, tongue);
  }
}
