package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Missing;
import caseload.cli.desk.Notice;
import caseload.cli.desk.Pick;
import caseload.cli.desk.Who;
import caseload.journey.Consent;
import caseload.journey.Consent.Answer;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import caseload.policy.OptOut;
import caseload.policy.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload consent}: asked, and what was answered, by whom and to what. */
@Command(
    name = "consent",
    addMethodSubcommands = false,
    description = "Record consent asked for, given, refused or withdrawn.",
    footer = {
      "",
      "Examples",
      "  caseload consent m-7k3q9x --asked --how letter",
      "  caseload consent m-7k3q9x --given --by \"Ms Example\" --how form --date fri",
      "  caseload consent m-7k3q9x --withdrawn --by \"Ms Example\" --how phone",
      "  caseload consent m-7k3q9x --given --by child --competence \"SENCO: says it back in own words\""
    })
public final class ConsentCommand implements Runnable {
  private static final String ANSWERS =
      "--asked|--reminded|--notice|--given|--refused|--withdrawn|--no-reply";

  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;

  @Parameters(arity = "1..*", paramLabel = "MENTEE", description = "Code, initials or name.")
  private List<String> mentees = new ArrayList<>();

  @ArgGroup(exclusive = true)
  private Answered answered = new Answered();

  /** The seven things that can happen. */
  static final class Answered {
    @Option(names = "--asked", description = "Consent was asked for.")
    private boolean asked;

    @Option(names = "--reminded", description = "A reminder went out.")
    private boolean reminded;

    @Option(names = "--notice", description = "A notice went out to which they may object.")
    private boolean notice;

    @Option(names = "--given", description = "Yes.")
    private boolean given;

    @Option(names = "--refused", description = "No.")
    private boolean refused;

    @Option(names = "--withdrawn", description = "No longer.")
    private boolean withdrawn;

    @Option(names = "--no-reply", description = "Nothing came back.")
    private boolean noReply;

    Optional<Answer> answer() {
      if (asked) return Optional.of(Answer.ASKED);
      if (reminded) return Optional.of(Answer.REMINDED);
      if (notice) return Optional.of(Answer.NOTICE);
      if (given) return Optional.of(Answer.GIVEN);
      if (refused) return Optional.of(Answer.REFUSED);
      if (withdrawn) return Optional.of(Answer.WITHDRAWN);
      return noReply ? Optional.of(Answer.NO_REPLY) : Optional.empty();
    }
  }

  @Option(
      names = "--by",
      paramLabel = "CONTACT",
      description = "Which parent or carer; child: in person.")
  private Optional<String> by = Optional.empty();

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      split = ",",
      description = "To what: mentoring, group, ...  [what was asked for]")
  private List<String> scopes = new ArrayList<>();

  @Option(names = "--how", paramLabel = "WORD", description = "letter, form, email, phone, ...")
  private Optional<String> how = Optional.empty();

  @Option(names = "--conditions", paramLabel = "TEXT", description = "A yes with conditions.")
  private Optional<String> conditions = Optional.empty();

  @Option(names = "--child", paramLabel = "yes|no", description = "What the child says.")
  private Optional<String> child = Optional.empty();

  @Option(
      names = "--competence",
      paramLabel = "TEXT",
      description = "Who judged that the child understands, and why.")
  private Optional<String> competence = Optional.empty();

  @Option(names = "--witness", paramLabel = "ROLE", description = "Who else heard a spoken yes.")
  private Optional<String> witness = Optional.empty();

  @Option(
      names = "--object-by",
      paramLabel = "DATE",
      description = "The last day to object to a notice.  [as the policy says]")
  private Optional<String> objectBy = Optional.empty();

  @Override
  public void run() {
    if (answer().isEmpty() && !step.hasFile()) throw Missing.options(List.of(ANSWERS));
    Saving saving = new Saving(desk);
    String words = "";
    for (String typed : mentees) {
      CaseFile file = new Who(desk).find(typed);
      Journey journey = file.read();
      Consent consent = consent(journey);
      saving.add(file, journey, consent);
      words = words(consent);
    }
    saving.save(List.of(), words);
  }

  private Consent consent(Journey journey) {
    ConsentRule rule = desk.policy().consent();
    Draft draft = step.draft(desk, Consent.class);
    draft
        .named("answer", ANSWERS)
        .named("contact", "--by")
        .text("answer", answer().map(a -> Word.of(a)))
        .text("how", how)
        .text("conditions", conditions)
        .text("child", child)
        .text("competence", competence)
        .text("witness", witness)
        .texts("scopes", scopes);
    Pick.words(draft, "how", rule.methods(), "--how");
    Pick.words(draft, "scopes", rule.scopes(), "--scope");
    draft.textIfOpen("contact", Pick.contact(journey.mentee(), Optional.empty()));
    // From a file too: one contact under two names would be two contacts.
    draft.text("contact", Pick.contact(journey.mentee(), by.or(() -> draft.text("contact"))));
    if (!draft.has("scopes")) draft.texts("scopes", usual(draft, journey));
    return new Notice(desk).timed(draft, objectBy);
  }

  private Optional<Answer> answer() {
    Optional<Answer> answer = answered.answer();
    boolean conditional =
        conditions.isPresent() && answer.filter(a -> a == Answer.GIVEN).isPresent();
    return conditional ? Optional.of(Answer.GIVEN_WITH_CONDITIONS) : answer;
  }

  /** A no means every scope; asking, what the policy asks for; a yes, what was asked. */
  private List<String> usual(Draft draft, Journey journey) {
    ConsentRule rule = desk.policy().consent();
    String answer = draft.text("answer").orElse("");
    if (answer.equals("refused") || answer.equals("withdrawn")) return ids(rule.scopes());
    if (answer.equals("notice")) return rule.optOut().map(OptOut::scopes).orElse(List.of());
    Optional<Consent> asked =
        journey.current().stream()
            .map(Episode::steps)
            .flatMap(List::stream)
            .filter(Consent.class::isInstance)
            .map(Consent.class::cast)
            .filter(each -> each.answer() == Answer.ASKED)
            .reduce((first, last) -> last);
    if (answer.startsWith("given")) {
      return asked.map(Consent::scopes).orElse(List.of(ConsentRule.MENTORING));
    }
    return asked.map(Consent::scopes).orElse(ids(rule.askedFor()));
  }

  private static List<String> ids(List<Choice> choices) {
    return choices.stream().map(Choice::id).toList();
  }

  private static String words(Consent consent) {
    String answer = consent.answer().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return answer + " for " + String.join(", ", consent.scopes());
  }
}
