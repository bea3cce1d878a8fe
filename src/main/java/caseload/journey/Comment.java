package caseload.journey;

import caseload.policy.ConsentRule;
import caseload.policy.Unfit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a child, a parent or a teacher said, and how far it may go. It stays in the file unless
 * somebody allowed more, and nothing that was written down anywhere else ever leaves the file.
 *
 * @param may how far it may go; nothing written means that it stays in the file
 * @param themes the policy's themes under which a report may count it
 * @param phrase the few of its words that a report may quote; all of them when it is left out
 */
public record Comment(
    LocalDate date,
    Recorded recorded,
    By by,
    String words,
    Optional<May> may,
    List<String> themes,
    Optional<String> phrase)
    implements Step {

  /** Whose words they are. */
  public enum By {
    PUPIL,
    PARENT,
    TEACHER;

    /** As it is said: {@code teacher}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How far a comment may go. */
  public enum May {
    /** Nobody reads it but who reads the file. */
    FILE,
    /** It may be counted under a theme, without a word of it. */
    ANONYMOUS,
    /** A phrase of it may stand in a report. */
    QUOTE
  }

  public Comment {
    themes = List.copyOf(themes);
    if (words.isBlank()) throw new Unfit("words", "write what was said");
    May most = may.orElse(May.FILE);
    if (most == May.FILE && !themes.isEmpty()) {
      throw new Unfit(
          "themes", "what stays in the file is counted nowhere; say anonymous, or leave it out");
    }
    if (most != May.QUOTE && phrase.isPresent()) {
      throw new Unfit("phrase", "a phrase needs leave to quote it; say quote, or leave it out");
    }
  }

  /** True when a report may count it. */
  public boolean countable() {
    return may.filter(most -> most != May.FILE).isPresent();
  }

  /** The words that a report may quote; empty when none. */
  public Optional<String> quotation() {
    return may.filter(May.QUOTE::equals).map(quote -> plain(phrase.orElse(words)));
  }

  private static String plain(String phrase) {
    return phrase.strip().replaceAll("\\s+", " ").replaceFirst("[.,;:! ]+$", "");
  }

  /** What it waits for: the child is heard only with consent, and quoted only with consent. */
  List<String> scopes() {
    List<String> scopes = new ArrayList<>();
    if (by == By.PUPIL) scopes.add(ConsentRule.MENTORING);
    if (quotation().isPresent()) scopes.add(ConsentRule.QUOTES);
    return scopes;
  }

  /** Refuses to quote what names or describes somebody, or was not said. */
  void quotable(Mentee about) {
    quotation().ifPresent(quoted -> quotable(quoted, about));
  }

  private void quotable(String quoted, Mentee about) {
    if (!Quotable.row(words).contains(Quotable.row(quoted))) {
      throw Refusal.tellsTooMuch("\"" + quoted + "\" is not in what was said");
    }
    Quotable.fault(quoted)
        .or(() -> Quotable.named(quoted, Quotable.namesIn(about)))
        .ifPresent(
            why -> {
              throw Refusal.tellsTooMuch(why);
            });
  }

  /** Refuses a quotation in which one of these people is named. */
  public void namesNobody(List<String> people) {
    quotation()
        .flatMap(quoted -> Quotable.named(quoted, people))
        .ifPresent(
            why -> {
              throw Refusal.tellsTooMuch(why);
            });
  }
}
