package caseload.journey;

import caseload.policy.Policy;
import caseload.policy.Siblings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The other children of a household, and what the school says of brothers and sisters. Their files
 * are looked at, and nothing of them is written: the household has an id of its own.
 */
public record Household(List<Journey> others, Policy policy) {

  public Household {
    others = List.copyOf(others);
  }

  /**
   * What to look at before a step of their brother or sister is written.
   *
   * @param own the journey that the step belongs to
   * @throws Refusal when the school rules it out
   */
  public List<Warning> meet(Journey own, Step step) {
    List<Warning> warnings = new ArrayList<>();
    for (Journey other : others) {
      if (step instanceof Session session) session(own, other, session, warnings);
      if (step instanceof Priority decision) given(other, decision, warnings);
      if (begins(own, step)) atOneTime(other, step.date(), warnings);
    }
    return warnings;
  }

  private void session(Journey own, Journey other, Session session, List<Warning> warnings) {
    String code = other.mentee().mentee();
    LocalDate day = session.date();
    List<Session> sameDay =
        sessions(other).stream().filter(each -> each.date().equals(day)).toList();
    if (sameDay.stream().anyMatch(each -> together(each, session))) {
      put(rule().inOneGroup(), () -> Warning.siblingInGroup(code), warnings);
    } else if (!sameDay.isEmpty()) {
      put(rule().onOneDay(), () -> Warning.sibling(code, day), warnings);
    }
    if (isNew(own, session) && mentorOn(other, day).filter(session.mentor()::equals).isPresent()) {
      put(rule().byOneMentor(), () -> Warning.siblingSameMentor(code, session.mentor()), warnings);
    }
  }

  /** A decision may give the child to the mentor of its brother or sister. */
  private void given(Journey other, Priority decision, List<Warning> warnings) {
    String code = other.mentee().mentee();
    decision
        .mentor()
        .filter(mentor -> decision.outcome() == Priority.Outcome.ACCEPTED)
        .filter(mentor -> mentorOn(other, decision.date()).filter(mentor::equals).isPresent())
        .ifPresent(
            mentor ->
                put(rule().byOneMentor(), () -> Warning.siblingSameMentor(code, mentor), warnings));
  }

  /** The mentor comes to the child: later sessions of the two are no news. */
  private static boolean isNew(Journey own, Session session) {
    return session.held()
        && own.current().stream()
            .flatMap(episode -> episode.held().stream())
            .noneMatch(before -> before.mentor().equals(session.mentor()));
  }

  /** Asked once, when the child is accepted, and again when the work begins. */
  private static boolean begins(Journey own, Step step) {
    if (step instanceof Priority decision) return decision.outcome() == Priority.Outcome.ACCEPTED;
    boolean first = own.current().flatMap(Episode::started).isEmpty();
    boolean work =
        (step instanceof Session session && session.held())
            || (step instanceof Meeting meeting && meeting.kind() == Meeting.Kind.FIRST);
    return first && work;
  }

  private void atOneTime(Journey other, LocalDate day, List<Warning> warnings) {
    boolean open = other.state(policy, day).open();
    String code = other.mentee().mentee();
    if (open) put(rule().atOneTime(), () -> Warning.siblingSameTime(code), warnings);
  }

  private void put(Siblings.Answer answer, Supplier<Warning> warning, List<Warning> warnings) {
    switch (answer) {
      case ALLOWED -> {}
      case WARN -> warnings.add(warning.get());
      case REFUSE -> throw Refusal.siblings(warning.get());
    }
  }

  private static boolean together(Session one, Session other) {
    return one.groupSession().isPresent() && one.groupSession().equals(other.groupSession());
  }

  /** Who mentors the other child, whose work goes on. */
  private Optional<String> mentorOn(Journey other, LocalDate day) {
    if (!other.state(policy, day).open()) return Optional.empty();
    return other
        .current()
        .map(episode -> episode.asOf(day))
        .flatMap(episode -> episode.last(Session.class))
        .map(Session::mentor);
  }

  private static List<Session> sessions(Journey other) {
    return other.episodes().stream().flatMap(each -> each.all(Session.class).stream()).toList();
  }

  private Siblings rule() {
    return policy.siblings().orElse(Siblings.USUAL);
  }
}
