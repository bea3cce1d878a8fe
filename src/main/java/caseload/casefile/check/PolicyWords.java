package caseload.casefile.check;

import caseload.casefile.KeptFile;
import caseload.journey.Barriers;
import caseload.journey.Comment;
import caseload.journey.Concern;
import caseload.journey.Consent;
import caseload.journey.Exit;
import caseload.journey.Measure;
import caseload.journey.Meeting;
import caseload.journey.Plan;
import caseload.journey.Priority;
import caseload.journey.Referral;
import caseload.journey.Refusal;
import caseload.journey.Review;
import caseload.journey.Session;
import caseload.journey.Step;
import caseload.journey.Target;
import caseload.policy.Choice;
import caseload.policy.Cohort;
import caseload.policy.Policy;
import caseload.policy.Questionnaire;
import caseload.policy.SchoolFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Words in steps that only the school's policy can know: a report would count them nowhere. */
record PolicyWords(Round round, SchoolFile school) {
  private static final List<String> TOGETHER = List.of("group", "pair");

  void look(EpisodeFolder folder) {
    folder.episode().steps().forEach(step -> look(step, folder.file(step)));
    if (!folder.unreadable().isEmpty()) return;
    folder.episode().last(Plan.class).ifPresent(plan -> leftOut(plan, folder));
  }

  private void look(Step step, Path file) {
    Policy policy = school.policy();
    if (step instanceof Session session && !TOGETHER.contains(session.format())) {
      known(policy.programme().choices(), session.format(), file, "format", "a format");
    }
    if (step instanceof Exit exit) {
      known(policy.exit().types(), exit.type(), file, "type", "a way to end");
      exit.criteria()
          .forEach(id -> known(policy.exit().criteria(), id, file, "criteria", "a criterion"));
    }
    if (step instanceof Priority decision) decision(decision, policy, file);
    if (step instanceof Consent consent) {
      consent(consent, policy, file);
      notice(consent, policy, file);
    }
    if (step instanceof Measure measure) measure(measure, file);
    if (step instanceof Referral referral) cohort(referral.cohort(), policy, file);
    if (step instanceof Plan plan) plan(plan, policy, file);
    if (step instanceof Review review) level(review.level(), file);
    if (step instanceof Meeting meeting) covered(meeting, file);
    if (step instanceof Comment comment) {
      comment.themes().forEach(id -> known(policy.themes(), id, file, "themes", "a theme"));
    }
    if (step instanceof Concern concern) {
      known(school.roles(), concern.passedTo(), file, "passed-to", "a role");
    }
  }

  private void plan(Plan plan, Policy policy, Path file) {
    cohort(plan.cohort(), policy, file);
    for (Target each : plan.targets()) {
      known(policy.reasons(), each.barrier(), file, "targets", "a barrier");
      each.result().ifPresent(id -> known(policy.results(), id, file, "targets", "a result"));
    }
    plan.notTargeted()
        .forEach(
            each -> known(policy.reasons(), each.barrier(), file, "not-targeted", "a barrier"));
    level(plan.level(), file);
  }

  private void level(Optional<String> level, Path file) {
    List<Choice> levels = school.policy().reviews().levels();
    level.ifPresent(id -> known(levels, id, file, "level", "a level"));
  }

  private void covered(Meeting meeting, Path file) {
    List<Choice> items = school.policy().firstMeeting().items();
    meeting.covered().forEach(id -> known(items, id, file, "covered", "an item"));
  }

  /** What an open episode was begun for, and its plan does not speak of. */
  private void leftOut(Plan plan, EpisodeFolder folder) {
    if (folder.episode().exit().isPresent()) return;
    Barriers.leftOut(folder.episode(), plan, school.policy())
        .forEach(
            barrier ->
                round.found(
                    new BarrierLeftOut(round.spot(folder.file(plan), "targets"), barrier.id())));
  }

  private void cohort(Optional<String> id, Policy policy, Path file) {
    List<Choice> cohorts = policy.programme().cohorts().stream().map(Cohort::choice).toList();
    id.ifPresent(word -> known(cohorts, word, file, "cohort", "a cohort"));
  }

  private void decision(Priority decision, Policy policy, Path file) {
    decision
        .priority()
        .ifPresent(p -> known(policy.priority().scale(), p, file, "priority", "a priority"));
    List<Choice> roles =
        Stream.concat(
                policy.priority().decidedBy().stream(), policy.referral().whoMayRefer().stream())
            .toList();
    decision
        .funding()
        .ifPresent(
            f -> known(policy.priority().funding(), f, file, "funding", "a source of money"));
    if (decision.outcome() == Priority.Outcome.DECLINED) declined(decision, policy, file);
    List<Choice> elsewhere = policy.priority().signpostTo();
    decision
        .signpostedTo()
        .filter(to -> !elsewhere.isEmpty())
        .ifPresent(to -> known(elsewhere, to, file, "signposted-to", "a place to signpost to"));
    decision.decidedBy().forEach(role -> known(roles, role, file, "decided-by", "a role"));
  }

  private void declined(Priority decision, Policy policy, Path file) {
    List<Choice> reasons = policy.priority().declineReasons();
    if (reasons.isEmpty() || Priority.because(decision.reason(), reasons).isPresent()) return;
    String word = decision.reason().lines().findFirst().orElse("").split(":", 2)[0].strip();
    unknown(reasons, word, file, "reason", "a reason to decline");
  }

  private void consent(Consent consent, Policy policy, Path file) {
    consent
        .scopes()
        .forEach(scope -> known(policy.consent().scopes(), scope, file, "scopes", "a scope"));
    consent
        .how()
        .filter(way -> consent.letter().isEmpty())
        .ifPresent(way -> known(policy.consent().methods(), way, file, "how", "a way to answer"));
  }

  /** A notice must leave the family its school days, which only the calendar knows. */
  private void notice(Consent notice, Policy policy, Path file) {
    if (notice.answer() != Consent.Answer.NOTICE || policy.consent().optOut().isEmpty()) return;
    int days = policy.consent().optOut().get().afterDays();
    LocalDate least = school.calendar().afterSchoolDays(notice.date(), days);
    if (notice.objectBy().filter(least::isAfter).isEmpty()) return;
    Refusal no = Refusal.noticeTooShort(days, least);
    round.found(new AgainstThePolicy(round.spot(file, "object-by", "date"), no.says(), no.next()));
  }

  private void measure(Measure measure, Path file) {
    String name = measure.questionnaire().toLowerCase(Locale.ROOT) + ".yaml";
    boolean plain = Choice.idOf(measure.questionnaire()).equals(measure.questionnaire());
    boolean there = plain && Files.exists(round.root().resolve("questionnaires").resolve(name));
    if (!measure.data() && !there) {
      unknown(List.of(), measure.questionnaire(), file, "questionnaire", "a questionnaire");
    }
    if (there && measure.child().isPresent()) child(measure, name, file);
  }

  /** The gate believes what a result says of a word that says nothing; the definition knows. */
  private void child(Measure measure, String name, Path file) {
    round
        .aside()
        .read(
            round.root().resolve("questionnaires").resolve(name),
            (bytes, shown) -> KeptFile.read(bytes, shown, Questionnaire.class))
        .flatMap(definition -> definition.respondent(measure.role()))
        .filter(who -> who.isChild() && !measure.child().get())
        .ifPresent(
            who ->
                round.found(
                    new AgainstARule(
                        round.spot(file, "child"),
                        "The definition says that %s is the child; this file says not."
                            .formatted(measure.role()),
                        "Write  child: yes  in this file; it then waits for consent.")));
  }

  private void known(List<Choice> choices, String word, Path file, String key, String what) {
    if (Choice.find(choices, word).isEmpty()) unknown(choices, word, file, key, what);
  }

  private void unknown(List<Choice> choices, String word, Path file, String key, String what) {
    List<String> known = choices.stream().map(Choice::id).toList();
    round.found(new UnknownWord(round.spot(file, key), word, what, known));
  }
}
