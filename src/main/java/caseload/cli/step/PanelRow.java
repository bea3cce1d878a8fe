package caseload.cli.step;

import caseload.cli.desk.Desk;
import caseload.cli.desk.Room;
import caseload.journey.Days;
import caseload.journey.Earlier;
import caseload.journey.Episode;
import caseload.journey.Priority;
import caseload.journey.Reason;
import caseload.journey.Referral;
import caseload.journey.Wait;
import caseload.policy.Choice;
import caseload.policy.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One child who waits, as a line of the panel's list and for other programs. */
record PanelRow(Wait child, Desk desk) {

  Map<String, Object> json(int place) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("code", child.journey().mentee().mentee());
    one.put("name", child.journey().mentee().name());
    one.put("state", Word.of(child.journey().state(desk.policy(), desk.today())));
    referral().ifPresent(each -> one.put("received", each.received().toString()));
    child.priority().ifPresent(word -> one.put("priority", word));
    int before = Earlier.of(child.journey()).episodes().size();
    if (before > 0) one.put("earlier", before);
    one.put("criteria", criteria());
    one.put("place", place);
    one.put("waiting-days", child.days(desk.today()));
    child.points().ifPresent(points -> one.put("points", points));
    one.put("why", child.why(desk.school(), desk.today()));
    return one;
  }

  List<String> cells() {
    return List.of(
        child.journey().mentee().mentee(),
        child.journey().mentee().name(),
        referral().map(Referral::received).map(Days::shortly).orElse("not on file"),
        Room.howLong(child.days(desk.today())),
        child.priority().orElseGet(this::decided),
        before() + why());
  }

  /** Those who decide know that a child was here before, and nothing of what was told then. */
  private String before() {
    int episodes = Earlier.of(child.journey()).episodes().size();
    return episodes == 0 ? "" : "here before (" + episodes + "): ";
  }

  private String decided() {
    if (child.decision().isEmpty()) return "to decide";
    boolean listed = child.decision().get().outcome() == Priority.Outcome.WAITING;
    return listed ? "listed" : "more asked";
  }

  /** {@code Looked after; 7: bereavement 5, pupil-premium 2}; else the reasons for referral. */
  private String why() {
    String group = child.group().map(Choice::name).orElse("");
    if (child.points().isEmpty()) return group.isEmpty() ? String.join(", ", criteria()) : group;
    List<String> all = child.why(desk.school(), desk.today());
    String parts = String.join(", ", all.subList(group.isEmpty() ? 0 : 1, all.size()));
    String points = child.points().get() + (parts.isEmpty() ? "" : ": " + parts);
    return group.isEmpty() ? points : group + "; " + points;
  }

  private Optional<Referral> referral() {
    return child.journey().current().flatMap(Episode::referral);
  }

  private List<String> criteria() {
    return referral().stream().flatMap(each -> each.criteria().stream()).map(Reason::id).toList();
  }
}
