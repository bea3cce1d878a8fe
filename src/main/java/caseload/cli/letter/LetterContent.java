package caseload.cli.letter;

import caseload.casefile.Ahead;
import caseload.cli.desk.ClaimCheck;
import caseload.cli.desk.Desk;
import caseload.cli.desk.GroupWords;
import caseload.cli.desk.Input;
import caseload.cli.desk.Mistyped;
import caseload.journey.Mentee;
import caseload.journey.Mention;
import caseload.letter.kind.Asked;
import caseload.letter.kind.LetterKind;
import caseload.policy.Questionnaire;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What is said about a letter when it is made: whom it goes to, a day, and own words. */
final class LetterContent {
  @Option(
      names = "--to",
      paramLabel = "PERSON",
      description = "Only to this contact; for a teacher, school or agency: the name to print.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day the letter tells of: a start, a review, a request.")
  private Optional<String> on = Optional.empty();

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = "When on that day: \"3.30 pm\".  [a line to fill in by hand]")
  private Optional<String> at = Optional.empty();

  @Option(
      names = "--place",
      paramLabel = "TEXT",
      description = "Where that is: \"Room 4\".  [the programme's place, or a line]")
  private Optional<String> place = Optional.empty();

  @Option(
      names = "--words-file",
      paramLabel = "FILE",
      description = "Your own paragraphs in the letter; - reads what is piped in.")
  private Optional<String> words = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "WORD",
      description = "Not in the reader's language, but in this one: Polish, ur, en.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--bilingual",
      paramLabel = "yes|no",
      description = "With the English below a translation.  [yes, or what the policy says]")
  private Optional<String> bilingual = Optional.empty();

  private final Ahead<List<Mentee>> everybody = new Ahead<>();

  /** All children whose name can be read; looked for once, however many letters there are. */
  List<Mentee> everybody(Desk desk) {
    return everybody.get(() -> new GroupWords(desk).everybody());
  }

  LetterTongue tongue(Desk desk, LetterKind kind) {
    return new LetterTongue(desk, kind, language, bilingual.map(LetterContent::isYes));
  }

  private static boolean isYes(String typed) {
    if (typed.equalsIgnoreCase("yes") || typed.equalsIgnoreCase("no")) {
      return typed.equalsIgnoreCase("yes");
    }
    throw new Mistyped("--bilingual is yes or no", "Such as  --bilingual no");
  }

  Optional<String> to() {
    return to;
  }

  /** The day and the words; those may name no other child of the caseload. */
  Asked asked(Desk desk, LetterKind kind, Mentee about) {
    Optional<LocalDate> day =
        on.map(kind.tellsOfThePast() ? desk.days()::past : desk.days()::future);
    mustTellOfATime(kind);
    return new Asked(day, at, place, paragraphs(desk, about), questionnaires(desk));
  }

  private void mustTellOfATime(LetterKind kind) {
    if (kind.hasATime() || at.or(() -> place).isEmpty()) return;
    throw new Mistyped(
        "the letter " + kind.word() + " tells of no time and place",
        "Leave --at and --place out. They are for: "
            + Arrays.stream(LetterKind.values())
                .filter(LetterKind::hasATime)
                .map(LetterKind::word)
                .collect(Collectors.joining(", ")));
  }

  private List<String> paragraphs(Desk desk, Mentee about) {
    if (words.isEmpty()) return List.of();
    String text = Input.note(desk, Optional.empty(), words).orElse("");
    new ClaimCheck(desk, "letter", false).of(text, List.of());
    if (!desk.yes()) mustNameNobodyElse(everybody(desk), about, text);
    return Arrays.stream(text.split("\\R\\s*\\R", -1))
        .map(paragraph -> paragraph.strip().replaceAll("\\s*\\R\\s*", " "))
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  private static void mustNameNobodyElse(List<Mentee> everybody, Mentee about, String text) {
    Optional<String> whole = Mention.whole(text, about, everybody).map(Mentee::name);
    everybody.stream()
        .filter(other -> !other.mentee().equals(about.mentee()))
        .flatMap(other -> Stream.of(other.name(), other.called(), other.mentee()))
        .filter(name -> !name.equals(about.called()))
        .filter(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).find())
        .findFirst()
        .or(() -> whole)
        .ifPresent(
            name -> {
              throw new Mistyped(
                  "your words name " + name + ", and a letter names no other child",
                  "Take it out. If it is another word there, add  --yes");
            });
  }

  private static Map<String, Questionnaire> questionnaires(Desk desk) {
    Map<String, Questionnaire> known = new TreeMap<>();
    for (String id : desk.policy().exit().questionnaires()) {
      desk.caseload().questionnaire(id).ifPresent(each -> known.put(id, each));
    }
    return known;
  }
}
