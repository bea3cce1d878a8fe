package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Format;
import caseload.policy.PathwayStep;
import caseload.policy.Policy;
import caseload.policy.Programme;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What to look at before a step is written, when no rule says no. */
record Warnings(Mentee mentee, Episode episode, Policy policy) {
  /** Later than this many days, an entry is a late one. */
  static final int LATE_DAYS = 30;

  List<Warning> of(Step step) {
    List<Warning> warnings = new ArrayList<>(late(step));
    for (PathwayStep place : Pathways.missing(mentee, episode, step, policy)) {
      warnings.add(Warning.notYet(place.step(), place.after().get(0)));
    }
    if (step instanceof Consent consent) {
      warnings.addAll(new ConsentRules(mentee, policy.consent()).warnings(consent));
    }
    if (step instanceof Session session) session(session, warnings);
    if (step instanceof Exit exit) exit(exit, warnings);
    if (step instanceof Priority decision) {
      warnings.addAll(Deciding.under(policy).warnings(decision));
    }
    if (step instanceof Measure measure) {
      warnings.addAll(new MeasureWarnings(episode).of(measure));
    }
    if (step instanceof Observation seen) observed(seen, warnings);
    warnings.addAll(new Remarks(episode, policy).of(step));
    warnings.addAll(new SchoolsWarnings(episode, policy).of(step));
    new Openings(mentee, episode, policy).warn(step, warnings);
    return warnings;
  }

  static List<Warning> late(Step step) {
    LocalDate today = step.recorded().at().toLocalDate();
    long days = ChronoUnit.DAYS.between(step.date(), today);
    return days > LATE_DAYS ? List.of(Warning.late(step, days)) : List.of();
  }

  private void session(Session session, List<Warning> warnings) {
    Episode before = episode.asOf(session.date());
    int number = before.held().size() + 1;
    boolean bare = before.baseline().isEmpty();
    if (session.held() && bare && number == policy.baseline().bySession()) {
      warnings.add(Warning.noBaseline(number));
    }
    if (episode.all(Session.class).stream().anyMatch(s -> s.date().equals(session.date()))) {
      warnings.add(Warning.secondSession(session.date()));
    }
    warnings.addAll(new Dose(episode, policy.programme()).of(session));
    together(session, warnings);
    elsewhere(session, warnings);
  }

  /** The place may be told more closely: the classroom, in maths. */
  private void observed(Observation seen, List<Warning> warnings) {
    List<Choice> places = policy.baseline().observedIn();
    String place = Choice.idOf(seen.place());
    boolean named =
        places.stream()
            .anyMatch(
                each -> place.contains(each.id()) || place.contains(Choice.idOf(each.name())));
    if (!places.isEmpty() && !named)
      warnings.add(Warning.observedElsewhere(seen.place(), named(places)));
  }

  private static String named(List<Choice> places) {
    return places.stream().map(Choice::name).collect(Collectors.joining(", "));
  }

  private void elsewhere(Session session, List<Warning> warnings) {
    Programme programme = policy.programme();
    if (!programme.placeOnly() || programme.place().isEmpty()) return;
    session
        .place()
        .filter(place -> !place.equalsIgnoreCase(programme.place().get()))
        .ifPresent(place -> warnings.add(Warning.elsewhere(place, programme.place().get())));
  }

  /** How many came, held against what the format is for. */
  private void together(Session session, List<Warning> warnings) {
    Programme programme = policy.programme();
    programme
        .largest(session.format())
        .filter(most -> session.groupSize().orElse(1) > most)
        .ifPresent(
            most ->
                warnings.add(
                    Warning.tooMany(session.format(), most, session.groupSize().orElse(1))));
    boolean setAnExample =
        programme.format(session.format()).filter(Format::roleModels).isPresent();
    if (session.roleModels().orElse(0) > 0 && !setAnExample) {
      warnings.add(Warning.roleModels(session.format()));
    }
  }

  private void exit(Exit exit, List<Warning> warnings) {
    warnings.addAll(new Dose(episode, policy.programme()).of(exit));
    episode.held().stream()
        .map(Step::date)
        .filter(day -> day.isAfter(exit.date()))
        .max(LocalDate::compareTo)
        .ifPresent(day -> warnings.add(Warning.sessionsAfterExit(day)));
    for (NotReturned missing : exit.notReturned()) {
      warnings.add(Warning.evaluationMissing(missing.questionnaire()));
    }
  }
}
