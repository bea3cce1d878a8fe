package caseload.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The definition of a questionnaire. A new version begins whenever items, scale or scores change,
 * so that an answer of the one is never subtracted from an answer of the other.
 *
 * @param comparableWith earlier versions whose scores may be compared with this one's
 * @param readingAge the age from which a child can be expected to read it alone
 * @param forms where there are several: which one is used when
 * @param pairs which forms may be compared, entry first; empty means a form with itself
 */
public record Questionnaire(
    String questionnaire,
    int version,
    Optional<Integer> replaces,
    List<Integer> comparableWith,
    String name,
    Optional<String> shortName,
    Optional<Kind> kind,
    EntryMode entryMode,
    Licence licence,
    List<Respondent> who,
    Optional<Ages> ages,
    Optional<Integer> readingAge,
    Optional<String> timeframe,
    Optional<String> instructions,
    List<Form> forms,
    List<List<String>> pairs,
    Optional<Scale> scale,
    List<Item> items,
    List<Score> scores,
    List<Bands> bands,
    List<Validity> validity) {

  /** What sort of thing it is. The items of a goal questionnaire are the child's own targets. */
  public enum Kind {
    RATING,
    SELF_REPORT,
    OBSERVATION,
    GOAL,
    SCORES_ONLY
  }

  /** Whether answers are typed item by item, or only the scores. */
  public enum EntryMode {
    ITEMS,
    SCORES
  }

  public Questionnaire {
    comparableWith = List.copyOf(comparableWith);
    who = List.copyOf(who);
    forms = List.copyOf(forms);
    pairs = pairs.stream().map(List::copyOf).toList();
    items = List.copyOf(items);
    scores = List.copyOf(scores);
    bands = List.copyOf(bands);
    validity = List.copyOf(validity);
    Choice.requireId("questionnaire", questionnaire);
    Choice.requireText("name", name);
    VersionsCheck.versions(version, replaces, comparableWith);
    VersionsCheck.who(who, kind);
    VersionsCheck.forms(forms, pairs);
    new ItemsCheck(entryMode, kind, licence, scale, items).look(instructions, validity);
    new ScoresCheck(entryMode, kind, scale, items, scores).look();
    new BandsCheck(scale, scores, who, forms).look(bands);
  }

  /** The item with this id. */
  public Optional<Item> item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** The score with this id. */
  public Optional<Score> score(String id) {
    return scores.stream().filter(score -> score.id().equals(id)).findFirst();
  }

  /** Who answers under this id. */
  public Optional<Respondent> respondent(String id) {
    return who.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The form with this id. */
  public Optional<Form> form(String id) {
    return forms.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** True for what is asked about the child's own targets. */
  public boolean ofGoals() {
    return kind.filter(Kind.GOAL::equals).isPresent();
  }

  /** The scale of an item: its own, or the questionnaire's. */
  public Optional<Scale> scaleOf(Item item) {
    return item.scale().or(() -> scale);
  }

  /** True when scores of two sheets may be subtracted: version and form fit. */
  public boolean comparable(
      int entryVersion, Optional<String> entryForm, int exitVersion, Optional<String> exitForm) {
    return sameVersion(entryVersion, exitVersion) && mayPair(entryForm, exitForm);
  }

  /** True for two sheets of this version, or of versions that may be compared with it. */
  public boolean sameVersion(int entry, int exit) {
    return known(entry) && known(exit);
  }

  private boolean known(int sheet) {
    return sheet == version || comparableWith.contains(sheet);
  }

  private boolean mayPair(Optional<String> entry, Optional<String> exit) {
    if (pairs.isEmpty()) return entry.equals(exit);
    return entry.isPresent()
        && exit.isPresent()
        && pairs.contains(List.of(entry.get(), exit.get()));
  }

  /** The bands of a value, one for each norm that holds for whoever answered. */
  public List<Named> bandsOf(String score, BigDecimal value, Answerer by) {
    return bands.stream()
        .filter(each -> each.score().equals(score) && each.holdsFor().holds(by))
        .flatMap(each -> each.of(value).stream().map(band -> new Named(each.norm(), band.name())))
        .toList();
  }

  /** A band's name under a norm. */
  public record Named(String norm, String band) {}

  /** Those who answer, to match what was typed. */
  public List<Choice> respondents() {
    return Respondent.choices(who);
  }
}
