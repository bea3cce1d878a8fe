package caseload.journey;

import caseload.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One referral and all that followed until its exit, in order of time. The id is the day the
 * referral was received, with {@code -2} for a second one that day.
 */
public record Episode(String id, List<Step> steps) {

  private static final Comparator<Step> IN_ORDER =
      Comparator.comparing(Step::date)
          .thenComparing(Step::stage)
          .thenComparing(step -> step.recorded().at().toInstant());

  private static final Comparator<Step> AS_WRITTEN =
      Comparator.comparing(step -> step.recorded().at().toInstant());

  public Episode {
    steps = steps.stream().sorted(IN_ORDER).toList();
  }

  /** All steps of one kind, oldest first. */
  public <S extends Step> List<S> all(Class<S> kind) {
    return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The newest step of one kind. */
  public <S extends Step> Optional<S> last(Class<S> kind) {
    List<S> all = all(kind);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The referral that opened this episode; absent only when its file is missing. */
  public Optional<Referral> referral() {
    return last(Referral.class);
  }

  /** The day the referral was received. */
  public LocalDate opened() {
    return referral().map(Referral::received).orElseGet(() -> LocalDate.parse(id.substring(0, 10)));
  }

  /** This episode as it stood at the end of a day. */
  public Episode asOf(LocalDate day) {
    return new Episode(id, steps.stream().filter(step -> !step.date().isAfter(day)).toList());
  }

  /** This episode as far as it was written down at a moment. */
  public Episode asKnownAt(OffsetDateTime moment) {
    return new Episode(
        id, steps.stream().filter(step -> !step.recorded().at().isAfter(moment)).toList());
  }

  /** The same episode with one more step. */
  public Episode with(Step step) {
    return new Episode(id, Stream.concat(steps.stream(), Stream.of(step)).toList());
  }

  /** The day the work began: the first meeting or the first session held. */
  public Optional<LocalDate> started() {
    Stream<LocalDate> meetings =
        all(Meeting.class).stream()
            .filter(meeting -> meeting.kind() == Meeting.Kind.FIRST)
            .map(Step::date);
    Stream<LocalDate> sessions = held().stream().map(Step::date);
    return Stream.concat(meetings, sessions).min(Comparator.naturalOrder());
  }

  /** The sessions at which mentor and child met. */
  public List<Session> held() {
    return all(Session.class).stream().filter(Session::held).toList();
  }

  /** The exit that holds: none when the episode was opened again after it. */
  public Optional<Exit> exit() {
    Map<Instant, Integer> turns = new TreeMap<>();
    for (Step step : steps) {
      int turn = step instanceof Exit ? 1 : step instanceof Reopen ? -1 : 0;
      turns.merge(step.recorded().at().toInstant(), turn, Integer::sum);
    }
    boolean ended = turns.values().stream().filter(turn -> turn != 0).reduce(0, (a, b) -> b) > 0;
    return ended ? all(Exit.class).stream().max(AS_WRITTEN) : Optional.empty();
  }

  /** What was answered about consent in this episode. */
  public Consents consents(Mentee mentee, Policy policy) {
    List<LocalDate> exits = all(Exit.class).stream().map(Step::date).toList();
    return new Consents(all(Consent.class), mentee, policy.consent(), exits);
  }

  /** The baseline: what was measured at entry with a score, and the observations. */
  public List<Step> baseline() {
    Stream<Step> measures =
        all(Measure.class).stream()
            .filter(measure -> measure.point() == Measure.Point.ENTRY && measure.scored())
            .map(Step.class::cast);
    return Stream.concat(measures, all(Observation.class).stream()).toList();
  }
}
