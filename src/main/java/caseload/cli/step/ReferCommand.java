package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.casefile.record.Tree;
import caseload.casefile.record.Tree.Items;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Input;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Pick;
import caseload.cli.desk.Who;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Reason;
import caseload.journey.Referral;
import caseload.journey.Referrer;
import caseload.journey.Warning;
import caseload.policy.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload refer}: a referral opens an episode, for a new child or one who comes back. */
@Command(
    name = "refer",
    addMethodSubcommands = false,
    description = "Record a referral and its referrer, for a new child or one who comes back.",
    footer = {
      "",
      "Examples",
      "  caseload refer --from-file referral.yaml",
      "  caseload refer --name NAME --date-of-birth 12/3/2016 --class 5K --referrer NAME \\",
      "      --role class-teacher --criterion friendship-issues=\"sits alone at lunch\" \\",
      "      --strengths \"...\" --hoped-for \"...\"",
      "  caseload refer m-7k3q9x --role senco ...      a child who was here before"
    })
public final class ReferCommand implements Runnable {
  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;
  @Mixin private NewMentee child;
  @Mixin private ReferralOptions more;

  @Parameters(arity = "0..1", paramLabel = "MENTEE", description = "A child who was here before.")
  private Optional<String> mentee = Optional.empty();

  @Option(names = "--referrer", paramLabel = "NAME", description = "Who refers.")
  private Optional<String> referrer = Optional.empty();

  @Option(names = "--role", paramLabel = "ROLE", description = "In which role, e.g. senco.")
  private Optional<String> role = Optional.empty();

  @Option(
      names = "--criterion",
      paramLabel = "ID[=EVIDENCE]",
      description = "A reason of the policy, and what was seen.")
  private List<String> criteria = new ArrayList<>();

  @Option(
      names = "--strengths",
      paramLabel = "TEXT",
      description = "What goes well; letters tell it at home.")
  private Optional<String> strengths = Optional.empty();

  @Option(
      names = "--hoped-for",
      paramLabel = "TEXT",
      description = "The change hoped for; letters tell it too.")
  private Optional<String> hopedFor = Optional.empty();

  @Option(
      names = "--concern-file",
      paramLabel = "FILE",
      description = "Anything else in the referrer's words, from a file or -.")
  private Optional<String> concernFile = Optional.empty();

  @Option(names = "--cohort", paramLabel = "WORD", description = "The cohort the child joins.")
  private Optional<String> cohort = Optional.empty();

  @Option(
      names = "--consented",
      paramLabel = "DATE",
      description = "When a parent or carer agreed, where that comes first.")
  private Optional<String> consented = Optional.empty();

  @Option(
      names = "--consented-by",
      paramLabel = "WORD",
      description = "Who agreed: mother, foster carer, ...; no name.")
  private Optional<String> consentedBy = Optional.empty();

  @Override
  public void run() {
    if (mentee.isPresent()) child.mustBeOpen();
    Draft draft = step.draft(desk, Referral.class);
    List<String> missing = new ArrayList<>();
    if (mentee.isEmpty()) child.takeFrom(draft, desk, missing);
    fill(draft);
    referrerNamed(draft, missing);
    criterionNamed(draft, missing);
    Referral referral = draft.record(Referral.class, missing);

    Optional<CaseFile> known = mentee.map(new Who(desk)::find);
    Mentee who = known.map(CaseFile::mentee).orElseGet(() -> child.mentee(desk, referral.date()));
    Saving saving = new Saving(desk);
    if (known.isPresent()) {
      saving.add(known.get(), known.get().read(), referral);
    } else {
      saving.add(
          Journey.of(who).admit(referral, desk.policy()), entry -> desk.caseload().add(who, entry));
    }
    saving.save(known.isPresent() ? List.of() : sameChild(who), reasons(referral));
  }

  private void fill(Draft draft) {
    draft.named("criteria", "--criterion");
    referrer.ifPresent(
        name -> draft.put("referrer", draft.nested("referrer", "name", Text.of(name))));
    role.ifPresent(word -> draft.put("referrer", draft.nested("referrer", "role", Text.of(word))));
    draft.text("strengths", strengths).text("hoped-for", hopedFor);
    draft.text("other-reason", Input.note(desk, Optional.empty(), concernFile));
    Pick.cohort(desk, draft.text("cohort", cohort));
    draft.textIfOpen("received", draft.text("date"));
    more.fill(draft, desk);
    if (!criteria.isEmpty()) {
      draft.put("criteria", Items.of(criteria.stream().map(this::reason).toList()));
    }
    consented(draft);
    new Within("criteria", "id", this::id).name(draft);
    new Within("referrer", "role", word -> Pick.roles(desk, List.of(word)).get(0)).name(draft);
  }

  private void consented(Draft draft) {
    consented
        .map(desk.days()::past)
        .ifPresent(day -> consented(draft, "date", Text.plain(day.toString())));
    consentedBy.ifPresent(who -> consented(draft, "by", Text.of(who)));
  }

  private static void consented(Draft draft, String key, Tree value) {
    draft.put("consented", draft.nested("consented", key, value));
  }

  /** A screening has nobody behind it, and a child is named in mentee.yaml alone. */
  private void referrerNamed(Draft draft, List<String> missing) {
    Tree referrer = Tree.Fields.of(draft.fields("referrer"));
    Optional<String> who = Draft.text(referrer, "role");
    boolean named = Draft.text(referrer, "name").isPresent();
    boolean needed = who.isEmpty() || Referrer.isNamed(who.get(), desk.policy());
    if (!named && needed) missing.add("--referrer");
    if (who.isEmpty()) missing.add("--role");
    if (named && who.filter(self -> Referrer.isSelf(self, desk.policy())).isPresent()) {
      throw new Mistyped(
          "a child who asks for support is not named a second time", "Leave out  --referrer");
    }
    if (!draft.has("referrer")) draft.put("referrer", referrer);
  }

  /** Named with the rest that is missing; when nothing else is, the rule itself says no. */
  private void criterionNamed(Draft draft, List<String> missing) {
    boolean more = !missing.isEmpty() || !draft.has("strengths") || !draft.has("hoped-for");
    boolean needed = desk.policy().referral().atLeast() > 0;
    if (more && needed && !draft.has("criteria")) missing.add("--criterion");
  }

  private Tree reason(String typed) {
    int equals = typed.indexOf('=');
    if (equals < 0) return Trees.of(Reason.of(id(typed)));
    return Trees.of(
        new Reason(id(typed.substring(0, equals)), Optional.of(typed.substring(equals + 1))));
  }

  private String id(String typed) {
    return Choice.find(desk.policy().referral().choices(), typed).map(Choice::id).orElse(typed);
  }

  private List<Warning> sameChild(Mentee who) {
    return desk.caseload().files().stream()
        .flatMap(file -> Who.readable(file).stream())
        .filter(other -> other.perhaps(who))
        .map(other -> Warning.perhapsTheSameChild(other.mentee()))
        .toList();
  }

  private static String reasons(Referral referral) {
    return String.join(", ", referral.criteria().stream().map(Reason::id).toList());
  }
}
