package caseload.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code caseload.yaml} holds: the school, its people, its calendar and its mentoring policy.
 */
public record SchoolFile(
    int format,
    School school,
    List<Staff> staff,
    Calendar calendar,
    Policy policy,
    List<ServedSchool> schools,
    Optional<Comparison> comparison) {

  /** The format this version of the tool reads and writes. */
  public static final int FORMAT = 1;

  private static final String INTAKES = "policy.priority.waiting-list.intakes";
  private static final List<String> LEADS =
      List.of("dsl", "designated-safeguarding-lead", "child-protection-officer");

  public SchoolFile {
    staff = List.copyOf(staff);
    schools = List.copyOf(schools);
    if (format < 1) throw new Unfit("format", "write format: " + FORMAT);
    if (calendar.terms().isEmpty() && policy.goesByHalfTerms()) {
      throw new Unfit("calendar", "write its terms: the policy counts in half-terms");
    }
    for (Staff person : staff) {
      if (person.lineManager().isPresent() && staff(staff, person.lineManager().get()).isEmpty()) {
        throw new Unfit(
            "line-manager", person.lineManager().get() + " is not an id of the staff list");
      }
    }
    covers(staff);
    new Served(schools).fit(staff, policy.reports(), comparison);
    Turns.fit(staff, calendar);
    if (roll(school, schools) == 0
        && !comparison.map(Comparison::rollShare).orElse(List.of()).isEmpty()) {
      throw new Unfit("comparison", "roll-share: write the roll of the school too");
    }
    intakes(policy.priority().list().intakes(), calendar);
  }

  private static void covers(List<Staff> staff) {
    for (Staff person : staff) {
      for (Cover cover : person.covers()) {
        if (staff(staff, cover.mentor()).isEmpty()) {
          throw new Unfit(
              "staff",
              "nobody on the list has the id "
                  + cover.mentor()
                  + ", whom "
                  + person.id()
                  + " covers");
        }
      }
    }
  }

  private static void intakes(List<Intake> intakes, Calendar calendar) {
    List<Span> taken = new ArrayList<>();
    for (Intake intake : intakes) {
      Span days =
          intake
              .days(calendar)
              .orElseThrow(
                  () -> new Unfit(INTAKES, "the calendar has no term " + intake.term().orElse("")));
      for (Span other : taken) {
        if (!days.from().isAfter(other.to()) && !other.from().isAfter(days.to())) {
          throw new Unfit(INTAKES, "two intakes have days in common: from " + days.from());
        }
      }
      taken.add(days);
    }
  }

  /** The file as one of several schools sees it: its own head, and the days it is closed on. */
  public SchoolFile at(Optional<String> id) {
    Optional<ServedSchool> place = id.flatMap(new Served(schools)::with);
    return place
        .map(
            its ->
                with(its.head().on(school.letterhead()), staff, calendar.alsoClosed(its.closed())))
        .orElse(this);
  }

  /**
   * The same with those of the staff who work there. Of hours that go to several schools nobody
   * knows how many go to this one, so none are given.
   */
  public SchoolFile reporting(String id) {
    SchoolFile its = at(Optional.of(id));
    List<Staff> there = staff.stream().filter(each -> each.worksIn(id)).map(Staff::inOne).toList();
    return new SchoolFile(
        format,
        its.school,
        there,
        its.calendar,
        policy,
        schools,
        comparison.map(all -> all.of(id)));
  }

  /**
   * Children on the roll; of several schools together when the service itself has none. None where
   * one of them has not written its own: a part is not the whole, nor another school's this one's.
   */
  public int roll() {
    boolean whole =
        schools.stream().allMatch(each -> each.head().children() > 0)
            && schools.stream().noneMatch(each -> each.name().equals(school.name()));
    return whole || school.children() > 0 ? roll(school, schools) : 0;
  }

  private static int roll(School head, List<ServedSchool> schools) {
    int own = head.children();
    return own > 0 ? own : schools.stream().mapToInt(each -> each.head().children()).sum();
  }

  /** The file as a mentor sees it who has sessions in one of two weeks. */
  public SchoolFile inWeek(TwoWeeks.Week week) {
    return with(school, staff, calendar.inWeek(week));
  }

  private SchoolFile with(School head, List<Staff> people, Calendar days) {
    return new SchoolFile(format, head, people, days, policy, schools, comparison);
  }

  /** Those who carry a caseload, in the order of the file. */
  public List<Staff> mentors() {
    return staff.stream().filter(person -> person.role().equals(Staff.MENTOR)).toList();
  }

  /**
   * The designated safeguarding lead, by whichever of the usual words the school calls the role.
   */
  public Optional<Staff> safeguardingLead() {
    return staff.stream().filter(person -> LEADS.contains(person.role())).findFirst();
  }

  /** The roles a concern may be passed to: those of the lead, of the staff list, of the policy. */
  public List<Choice> roles() {
    Stream<String> known = Stream.concat(LEADS.stream(), staff.stream().map(Staff::role));
    Stream<Choice> ofThePolicy =
        Stream.concat(
            policy.priority().decidedBy().stream(), policy.referral().whoMayRefer().stream());
    return Stream.concat(known, ofThePolicy.map(Choice::id)).distinct().map(Choice::of).toList();
  }

  /** A member of staff by id or name. */
  public Optional<Staff> person(String typed) {
    String wanted = Choice.idOf(typed);
    return staff.stream()
        .filter(person -> person.id().equals(wanted) || Choice.idOf(person.name()).equals(wanted))
        .findFirst();
  }

  private static Optional<Staff> staff(List<Staff> staff, String id) {
    return staff.stream().filter(person -> person.id().equals(id)).findFirst();
  }
}
