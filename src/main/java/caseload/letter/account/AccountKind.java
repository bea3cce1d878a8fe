package caseload.letter.account;

import caseload.letter.View;
import caseload.policy.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The reports about one child's work and about a mentor's caseload: the word that is typed, the
 * template, and all that it may print.
 */
public enum AccountKind {
  MENTEE("How it is going", HomePage.class),
  CASE_STUDY("A case study, for those who keep the records", StudyPage.class),
  COMPOSITE("One story of many", CompositePage.class),
  CASELOAD("The caseload, for the line manager", CaseloadPage.class),
  CHRONOLOGY("What happened, day by day", ChronologyPage.class);

  private final String title;
  private final Class<? extends Record> page;

  AccountKind(String title, Class<? extends Record> page) {
    this.title = title;
    this.page = page;
  }

  /** The report that was meant; what leaves the school as a case study has no word of its own. */
  public static Optional<AccountKind> of(String typed) {
    String word = typed.toLowerCase(Locale.ROOT);
    return typed().stream().filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** Those that can be typed. */
  public static List<AccountKind> typed() {
    return Arrays.stream(values()).filter(kind -> kind != COMPOSITE).toList();
  }

  /** The word that is typed. */
  public String word() {
    return Word.of(this);
  }

  /** The template's name. */
  public String template() {
    return "report-" + word();
  }

  /** The names that its template may use. */
  public View names() {
    return View.of(AccountHead.class).and(View.of(page));
  }

  /** What is handed to the template. */
  public View view(AccountHead head, Record filled) {
    if (filled.getClass() != page) throw new IllegalArgumentException("not a page of " + word());
    return View.of(head).and(View.of(filled));
  }

  /** The title of the document; it names nobody. */
  public String title() {
    return title;
  }
}
