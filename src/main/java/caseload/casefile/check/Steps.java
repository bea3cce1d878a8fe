package caseload.casefile.check;

import caseload.journey.ConsentGate;
import caseload.journey.Consents;
import caseload.journey.Days;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Objection;
import caseload.journey.Stage;
import caseload.journey.Standing;
import caseload.journey.Step;
import caseload.policy.Policy;
import caseload.policy.SchoolFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of a mentee that could be read, put to the rules and to the policy again. */
record Steps(Round round, Mentee mentee, List<EpisodeFolder> folders, Optional<SchoolFile> school) {

  void look(Path folder) {
    boolean none =
        folders.stream()
            .allMatch(each -> each.episode().steps().isEmpty() && each.unreadable().isEmpty());
    if (none) round.found(new NoReferralYet(round.spot(folder)));
    new Copies(round).look(folders);
    for (EpisodeFolder each : folders) look(each);
    school.ifPresent(file -> objections(file.policy()));
    school.ifPresent(file -> new FileHolds(round, mentee, file.policy()).look(folders));
  }

  private void look(EpisodeFolder folder) {
    for (Step step : folder.episode().steps()) {
      ahead(folder, step);
      new Letters(round, mentee).look(folder, step);
    }
    round.otherNames().add(mentee, folder);
    new Decisions(round).look(folder);
    school.ifPresent(file -> new PolicyWords(round, file).look(folder));
  }

  private void ahead(EpisodeFolder folder, Step step) {
    if (!step.date().isAfter(round.today())) return;
    String says =
        "%s is in the future (today is %s)."
            .formatted(Days.say(step.date()), Days.say(round.today()));
    round.found(new DateAhead(round.spot(folder.file(step), "date"), says));
  }

  private void objections(Policy policy) {
    List<Episode> episodes =
        folders.stream()
            .map(EpisodeFolder::episode)
            .filter(episode -> !episode.steps().isEmpty())
            .toList();
    Journey journey = new Journey(mentee, episodes);
    if (folders.stream().allMatch(each -> each.unreadable().isEmpty())) round.journey(journey);
    for (Objection objection : journey.objections(policy)) {
      EpisodeFolder folder = folder(objection.episode());
      if (isSure(folder, objection)) finding(folder, objection, policy).ifPresent(round::found);
    }
  }

  private EpisodeFolder folder(Episode episode) {
    return folders.stream()
        .filter(each -> each.episode().id().equals(episode.id()))
        .findFirst()
        .orElseThrow();
  }

  /** Where what a rule rests on cannot be read, nothing sure can be said. */
  private static boolean isSure(EpisodeFolder folder, Objection objection) {
    Set<Stage> unreadable = folder.unreadable();
    return switch (objection.rule()) {
      case DATED, NOT_BEFORE_THE_REFERRAL, OF_ITS_KIND -> true;
      case CONSENT -> !unreadable.contains(Stage.CONSENT);
      case REFERS_TO -> !unreadable.contains(Stage.PLAN);
      case WHILE_OPEN, PATHWAY, POLICY, REFERRAL -> unreadable.isEmpty();
    };
  }

  private Optional<Finding> finding(EpisodeFolder folder, Objection objection, Policy policy) {
    Step step = objection.step();
    Path file = folder.file(step);
    String says = objection.refusal().says();
    String next = objection.refusal().next();
    return switch (objection.rule()) {
      case CONSENT -> Optional.of(consent(folder, objection, policy));
      case DATED -> written(file, step);
      case NOT_BEFORE_THE_REFERRAL ->
          Optional.of(new BeforeTheReferral(round.spot(file, "date"), says, next));
      case REFERS_TO -> Optional.of(new ReferenceToNothing(named(file), says, next));
      case PATHWAY, POLICY, REFERRAL ->
          Optional.of(new AgainstThePolicy(round.spot(file, "criteria", "date"), says, next));
      default -> Optional.of(new AgainstARule(round.spot(file, "date"), says, next));
    };
  }

  private Spot named(Path file) {
    return round.spot(file, "contact", "focus", "scores", "targets");
  }

  /** Written down before it happened; what is still to come is found by itself. */
  private Optional<Finding> written(Path file, Step step) {
    if (step.date().isAfter(round.today())) return Optional.empty();
    String says =
        "%s is after the day on which it was written down (%s)."
            .formatted(Days.say(step.date()), Days.say(step.recorded().at().toLocalDate()));
    return Optional.of(new DateAhead(round.spot(file, "date"), says));
  }

  private Finding consent(EpisodeFolder folder, Objection objection, Policy policy) {
    Step step = objection.step();
    Consents consents = folder.episode().consents(mentee, policy);
    boolean takenBack =
        ConsentGate.scopes(mentee, step, policy).stream()
            .map(scope -> consents.standing(scope, step.date()).word())
            .anyMatch(word -> word == Standing.Word.WITHDRAWN);
    Spot spot = round.spot(folder.file(step), "date");
    String says = "This " + step.stage().word() + " is on file, but " + objection.refusal().says();
    return takenBack
        ? new SessionAfterWithdrawal(spot, says)
        : new SessionWithoutConsent(spot, says);
  }
}
