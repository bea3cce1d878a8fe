package caseload.cli.step;

import caseload.casefile.record.Tree;
import caseload.casefile.record.Tree.Field;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Items;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Pick;
import caseload.journey.Measure;
import caseload.policy.AnswerSheet;
import caseload.policy.Choice;
import caseload.policy.Criterion;
import caseload.policy.Questionnaire;
import caseload.policy.Referrals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What some schools want with a referral: who agreed, what was ruled out, scores, news. */
@Command(addMethodSubcommands = false)
final class ReferralOptions {
  private static final Pattern SCORE =
      Pattern.compile("([^.=]+)\\.([^.=]+)\\.([^.=]+)=(-?\\d{1,6}(?:\\.\\d{1,4})?)");

  @Option(names = "--countersigned", paramLabel = "ROLE", description = "Who has countersigned.")
  private Optional<String> countersigned = Optional.empty();

  @Option(
      names = "--discussed-with",
      paramLabel = "ROLE",
      split = ",",
      description = "With whom it was talked over.")
  private List<String> discussedWith = new ArrayList<>();

  @Option(
      names = "--ruled-out",
      paramLabel = "ID",
      split = ",",
      description = "What would speak against a referral, and does not hold.")
  private List<String> ruledOut = new ArrayList<>();

  @Option(
      names = "--score",
      paramLabel = "ROLE.QUESTIONNAIRE.SCORE=N",
      description = "A score that came with it, e.g. teacher.staff-rating.total=2.5")
  private List<String> scores = new ArrayList<>();

  @Option(
      names = "--new-evidence",
      paramLabel = "TEXT",
      description = "What was seen since the last referral.")
  private Optional<String> newEvidence = Optional.empty();

  void fill(Draft draft, Desk desk) {
    Referrals rule = desk.policy().referral();
    draft.text("countersigned", countersigned).texts("discussed-with", discussedWith);
    draft.text(
        "countersigned", draft.text("countersigned").map(who -> id(rule.countersignedBy(), who)));
    List<String> with = draft.texts("discussed-with");
    draft.texts("discussed-with", with.stream().map(who -> id(rule.discussedWith(), who)).toList());
    draft.texts("ruled-out", ruledOut).text("new-evidence", newEvidence);
    List<Choice> exclusions = rule.exclusions().stream().map(Criterion::choice).toList();
    draft.texts("ruled-out", Pick.all(exclusions, draft.texts("ruled-out"), "--ruled-out"));
    if (!scores.isEmpty()) {
      draft.put("scores", Items.of(scores.stream().map(typed -> score(typed, desk)).toList()));
    }
  }

  private static String id(List<Choice> roles, String typed) {
    return Choice.find(roles, typed).map(Choice::id).orElseGet(() -> Choice.idOf(typed));
  }

  private static Tree score(String typed, Desk desk) {
    Matcher said = SCORE.matcher(typed.strip());
    if (!said.matches()) {
      throw new Mistyped(
          "\"" + typed + "\" is not a score", "Write  --score ROLE.QUESTIONNAIRE.SCORE=N");
    }
    String questionnaire = Choice.idOf(said.group(2));
    String name = Choice.idOf(said.group(3));
    String role = Choice.idOf(said.group(1));
    if (!Measure.DATA.contains(questionnaire)) {
      Questionnaire definition = definition(questionnaire, desk);
      Map<String, BigDecimal> one = Map.of(name, new BigDecimal(said.group(4)));
      Scoring.mustBePossible(AnswerSheet.of(definition, Map.of(), one));
      role = Pick.from(definition.respondents(), role, "--score");
    }
    return fields(questionnaire, name, role, said.group(4));
  }

  private static Fields fields(String questionnaire, String score, String by, String value) {
    return Fields.of(
        List.<Field>of(
            Trees.field("questionnaire", Text.of(questionnaire)),
            Trees.field("score", Text.of(score)),
            Trees.field("by", Text.of(by)),
            Trees.field("value", Text.plain(value))));
  }

  private static Questionnaire definition(String id, Desk desk) {
    return desk.caseload()
        .questionnaire(id)
        .orElseThrow(
            () ->
                new Mistyped(
                    "there is no questionnaire \"" + id + "\" here",
                    "There are: " + String.join(", ", desk.caseload().questionnaires())));
  }
}
