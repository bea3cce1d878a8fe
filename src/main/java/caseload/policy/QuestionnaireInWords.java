package caseload.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A questionnaire's definition in plain English: change a setting and the words change. What is
 * held for later and does nothing yet is said to be so.
 */
public record QuestionnaireInWords(Questionnaire definition) {

  /** All that the definition says, line by line. */
  public List<String> lines() {
    InWords words = new InWords();
    words.say(named());
    words.say(version());
    words.say(owner());
    words.sayEach("Answered by:", definition.who().stream().map(this::respondent).toList());
    words
        .sayIf(definition.ages(), QuestionnaireInWords::ages)
        .sayIf(
            definition.readingAge(),
            age -> "A child under " + age + " needs it read aloud; you are told so.")
        .sayIf(definition.timeframe(), frame -> "It asks about: " + frame + ".")
        .sayIf(definition.instructions(), how -> "On the form: " + InWords.quoted(how))
        .sayEach("Its forms:", definition.forms().stream().map(this::form).toList())
        .sayEach("May be compared:", definition.pairs().stream().map(this::pair).toList());
    List<String> lines = new ArrayList<>(words.lines());
    lines.addAll(answers());
    lines.addAll(new ScoresInWords(definition).lines());
    for (Validity each : definition.validity()) lines.add(validity(each));
    return lines;
  }

  private String named() {
    return definition.name()
        + " ["
        + definition.questionnaire()
        + "]"
        + definition.shortName().map(word -> ", in short " + word).orElse("")
        + definition.kind().map(kind -> ", " + word(kind)).orElse("")
        + ".";
  }

  private String version() {
    List<String> old = definition.comparableWith().stream().map(String::valueOf).toList();
    return "Version "
        + definition.version()
        + definition.replaces().map(before -> ", in place of version " + before).orElse("")
        + (old.isEmpty()
            ? "; answers of other versions are not compared with it."
            : "; compared with answers of version " + InWords.join(old, "and") + ".");
  }

  private String owner() {
    Licence licence = definition.licence();
    return "The wording belongs to "
        + licence.holder()
        + licence.terms().map(terms -> " (" + terms + ")").orElse("")
        + (licence.itemsMayBeStored() ? "." : " and may not be stored or printed here.")
        + licence.cite().map(cite -> " To be cited: " + cite + ".").orElse("");
  }

  private static String ages(Ages ages) {
    return "Made for ages "
        + ages.words()
        + ages.selfFrom().map(age -> "; a child answers it from " + age).orElse("")
        + ".";
  }

  private String respondent(Respondent who) {
    String named = InWords.named(who.choice());
    return who.isChild() ? named + ": the child, so it waits for consent" : named;
  }

  private String form(Form form) {
    List<String> points = form.at().stream().map(QuestionnaireInWords::word).toList();
    return form.id()
        + ", at "
        + InWords.join(points, "and")
        + form.timeframe().map(frame -> ", about " + frame).orElse("");
  }

  private String pair(List<String> pair) {
    return pair.get(0) + " at the start with " + pair.get(1) + " at the end";
  }

  private List<String> answers() {
    Optional<Scale> scale = definition.scale();
    if (definition.entryMode() == Questionnaire.EntryMode.SCORES) {
      return Stream.concat(
              Stream.of("Only its scores are typed; the answers stay on the paper."),
              scale.stream().map(each -> "On the paper: " + ScaleInWords.of(each) + "."))
          .toList();
    }
    List<String> lines = new ArrayList<>();
    scale.ifPresent(each -> lines.add("Each is answered " + ScaleInWords.of(each) + "."));
    if (definition.ofGoals()) lines.add("It asks about the targets of the child's action plan.");
    else lines.add("Its items:");
    definition.items().forEach(item -> lines.add("- " + item(item)));
    return lines;
  }

  private static String item(Item item) {
    return item.id()
        + item.text().map(text -> ": " + text).orElse("")
        + item.scale().map(scale -> " (" + ScaleInWords.of(scale) + ")").orElse("")
        + (item.reverse() ? " (reversed)" : "")
        + (item.unscored() ? " (not scored)" : "")
        + item.tag().map(tag -> " (about " + InWords.spaced(tag) + ")").orElse("")
        + item.repeat().map(times -> " (asked " + times + " times").orElse("")
        + item.combine().map(how -> "; the " + word(how) + " counts)").orElse("");
  }

  private static String validity(Validity each) {
    return "You are told when every answer is the same [" + each.id() + "].";
  }

  /** {@code SELF_REPORT} is {@code self-report}. */
  static String word(Enum<?> constant) {
    return Word.of(constant);
  }
}
