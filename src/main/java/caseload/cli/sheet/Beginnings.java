package caseload.cli.sheet;

import caseload.cli.desk.Desk;
import caseload.journey.Beforehand;
import caseload.journey.Consent;
import caseload.journey.Days;
import caseload.journey.Earlier;
import caseload.journey.Episode;
import caseload.journey.Exit;
import caseload.journey.Journey;
import caseload.journey.State;
import caseload.journey.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code show} says of how an episode began: what an undecided referral waits for, and that
 * there were episodes before. Of those only days and refusals; what was told in them needs {@code
 * --history}.
 */
record Beginnings(Desk desk, Journey journey) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    undecided().ifPresent(before -> lines.addAll(waits(before)));
    Earlier earlier = Earlier.of(journey);
    for (Episode episode : earlier.episodes()) {
      String end = end(episode).map(day -> " to " + Days.say(day)).orElse("");
      lines.add("Earlier   " + Days.say(episode.opened()) + end);
    }
    for (Consent no : earlier.refusals()) {
      lines.add("Earlier   consent %s by %s, %s".formatted(word(no), no.contact(), day(no)));
    }
    return lines;
  }

  private List<String> waits(Beforehand before) {
    List<String> waits = new ArrayList<>();
    desk.policy().referral().passedTo().ifPresent(who -> waits.add("passed to: " + who));
    if (before.withoutCountersignature().isPresent()) waits.add("not countersigned");
    List<String> open = before.notDiscussedWith();
    if (!open.isEmpty()) waits.add("not yet talked over with: " + String.join(", ", open));
    return waits.isEmpty() ? List.of() : List.of("Referral  " + String.join("; ", waits));
  }

  void put(Map<String, Object> json) {
    undecided().ifPresent(before -> json.put("referral", referral(before)));
    Earlier earlier = Earlier.of(journey);
    json.put("earlier", earlier.episodes().stream().map(Beginnings::episode).toList());
    json.put("earlier-refusals", earlier.refusals().stream().map(Beginnings::refusal).toList());
  }

  private Map<String, Object> referral(Beforehand before) {
    Map<String, Object> map = new LinkedHashMap<>();
    desk.policy().referral().passedTo().ifPresent(who -> map.put("passed-to", who));
    map.put("countersigned", before.withoutCountersignature().isEmpty());
    map.put("not-discussed-with", before.notDiscussedWith());
    return map;
  }

  private static Map<String, Object> episode(Episode episode) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("episode", episode.id());
    map.put("from", episode.opened());
    end(episode).ifPresent(day -> map.put("to", day));
    return map;
  }

  private static Map<String, Object> refusal(Consent no) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("date", no.date());
    map.put("contact", no.contact());
    map.put("answer", word(no));
    map.put("scopes", no.scopes());
    return map;
  }

  private Optional<Beforehand> undecided() {
    boolean open = journey.state(desk.policy(), desk.today()) == State.REFERRED;
    return journey
        .current()
        .filter(episode -> open)
        .map(episode -> new Beforehand(episode, desk.policy(), desk.today()));
  }

  private static Optional<LocalDate> end(Episode episode) {
    return episode.exit().map(Exit::date).or(() -> last(episode.steps()));
  }

  private static Optional<LocalDate> last(List<Step> steps) {
    return steps.stream().map(Step::date).max(LocalDate::compareTo);
  }

  private static String word(Consent no) {
    return no.answer() == Consent.Answer.REFUSED ? "refused" : "withdrawn";
  }

  private static String day(Consent no) {
    String scopes = no.scopes().isEmpty() ? "" : " (" + String.join(", ", no.scopes()) + ")";
    return Days.say(no.date()) + scopes;
  }
}
