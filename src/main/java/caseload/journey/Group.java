package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Programme;
import caseload.policy.Unfit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Children who meet together over time. It knows them by code and day only, and it lies beside the
 * mentees' folders, so that no child's folder says with whom they met.
 *
 * @param group the id, which is the file's name
 * @param atMost fewer than the policy allows, where the school wants it so
 */
public record Group(
    String group,
    String name,
    String format,
    Optional<Integer> atMost,
    List<Member> members,
    Recorded recorded) {

  /** A child's time in the group, both days included; a child who comes back has two. */
  public record Member(String mentee, LocalDate from, Optional<LocalDate> to) {
    public Member {
      if (to.filter(from::isAfter).isPresent()) throw new Unfit("to", "not before " + from);
    }

    /** True on every day from the first to the last. */
    public boolean on(LocalDate day) {
      return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }
  }

  public Group {
    members = List.copyOf(members);
    if (!Choice.idOf(group).equals(group)) {
      throw new Unfit("group", "an id is lower-case words joined by hyphens");
    }
    if (name.isBlank()) throw new Unfit("name", "this may not be empty");
    if (atMost.orElse(1) < 1) throw new Unfit("at-most", "1 or more");
  }

  /** Who is in it on a day, in the order in which they joined. */
  public List<String> on(LocalDate day) {
    return members.stream().filter(each -> each.on(day)).map(Member::mentee).distinct().toList();
  }

  /** True when a child is or was in it. */
  public boolean has(Mentee mentee) {
    return members.stream().anyMatch(each -> each.mentee().equals(mentee.mentee()));
  }

  /** The days of a child in this group that hold a day, or come after it. */
  public Optional<Member> now(String mentee, LocalDate day) {
    return members.stream()
        .filter(each -> each.mentee().equals(mentee))
        .filter(each -> each.on(day) || each.from().isAfter(day))
        .findFirst();
  }

  /** The first day of its first child. */
  public Optional<LocalDate> from() {
    return members.stream().map(Member::from).min(LocalDate::compareTo);
  }

  /** The last day of its last child, when all have left. */
  public Optional<LocalDate> to() {
    boolean goesOn = members.stream().anyMatch(each -> each.to().isEmpty());
    return goesOn
        ? Optional.empty()
        : members.stream().flatMap(each -> each.to().stream()).max(LocalDate::compareTo);
  }

  /** How many it is for at the most; empty where nobody counts them. */
  public Optional<Integer> largest(Programme programme) {
    return Stream.of(atMost, programme.largest(format))
        .flatMap(Optional::stream)
        .min(Integer::compare);
  }

  /**
   * The group with one child more.
   *
   * @throws Refusal when the child is in it already, or there is no place left
   */
  public Group join(Mentee mentee, LocalDate day, Programme programme) {
    if (now(mentee.mentee(), day).isPresent()) throw Refusal.alreadyInTheGroup(mentee, this);
    int most = largest(programme).orElse(Integer.MAX_VALUE);
    if (on(day).size() >= most) throw Refusal.groupIsFull(mentee, this, most);
    List<Member> more = new ArrayList<>(members);
    more.add(new Member(mentee.mentee(), day, Optional.empty()));
    return with(more);
  }

  /**
   * The group without a child after a day, which is the last one in it.
   *
   * @throws Refusal when the child is not in it on that day
   */
  public Group leave(Mentee mentee, LocalDate last) {
    Member now =
        members.stream()
            .filter(each -> each.mentee().equals(mentee.mentee()) && each.on(last))
            .findFirst()
            .orElseThrow(() -> Refusal.notInTheGroup(mentee, this, last));
    return with(
        members.stream()
            .map(
                each ->
                    each.equals(now)
                        ? new Member(each.mentee(), each.from(), Optional.of(last))
                        : each)
            .toList());
  }

  /**
   * The group with another first day for the newest time of a child in it.
   *
   * @throws Refusal when the child was never in it, or the days do not fit
   */
  public Group correctFirst(Mentee mentee, LocalDate first, Programme programme) {
    Member was = newest(mentee, first);
    Group then = corrected(mentee, was, first, was.to());
    int most = largest(programme).orElse(Integer.MAX_VALUE);
    if (then.on(first).size() > most) throw Refusal.groupIsFull(mentee, this, most);
    return then;
  }

  /** The same with another last day. */
  public Group correctLast(Mentee mentee, LocalDate last) {
    Member was = newest(mentee, last);
    return corrected(mentee, was, was.from(), Optional.of(last));
  }

  private Member newest(Mentee mentee, LocalDate day) {
    return members.stream()
        .filter(each -> each.mentee().equals(mentee.mentee()))
        .max(Comparator.comparing(Member::from))
        .orElseThrow(() -> Refusal.notInTheGroup(mentee, this, day));
  }

  private Group corrected(Mentee mentee, Member was, LocalDate from, Optional<LocalDate> to) {
    to.filter(from::isAfter)
        .ifPresent(
            last -> {
              throw Refusal.daysDoNotFit(mentee, this, from, last);
            });
    Member is = new Member(was.mentee(), from, to);
    for (Member other : members) {
      boolean own = other.mentee().equals(is.mentee()) && !other.equals(was);
      LocalDate later = other.from().isAfter(from) ? other.from() : from;
      if (own && other.on(later) && is.on(later)) {
        throw Refusal.twiceInTheGroup(mentee, this, later);
      }
    }
    return with(members.stream().map(each -> each.equals(was) ? is : each).toList());
  }

  private Group with(List<Member> others) {
    return new Group(group, name, format, atMost, others, recorded);
  }
}
