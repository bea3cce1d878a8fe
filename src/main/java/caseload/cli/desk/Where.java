package caseload.cli.desk;

import caseload.journey.Checklist;
import caseload.journey.Days;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Ladder;
import caseload.journey.Pauses;
import caseload.policy.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the newest episode is on the school's own way: the level of support, a pause, and what the
 * first meeting left open. Nothing where the school's policy has no such thing.
 */
public record Where(Desk desk, Journey journey) {

  /** The lines of {@code show}. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    level().ifPresent(id -> lines.add("Level     " + id));
    paused().ifPresent(day -> lines.add("Paused    until " + Days.say(day)));
    List<Choice> open = open();
    if (!open.isEmpty()) {
      lines.add("To cover  " + open.stream().map(Choice::name).collect(Collectors.joining("; ")));
    }
    if (unsigned()) lines.add("To sign   the agreement");
    return lines;
  }

  /** The same for other programs. */
  public Map<String, Object> map() {
    Map<String, Object> map = new LinkedHashMap<>();
    level().ifPresent(id -> map.put("level", id));
    paused().ifPresent(day -> map.put("paused-until", day));
    if (begun()) map.put("to-cover", open().stream().map(Choice::id).toList());
    if (unsigned()) map.put("agreement-signed", false);
    return map;
  }

  /** The level of support that was named last, on a ladder that the school has. */
  public Optional<String> level() {
    if (desk.policy().reviews().levels().isEmpty()) return Optional.empty();
    return now().flatMap(episode -> new Ladder(episode, desk.policy().reviews()).level());
  }

  private Optional<LocalDate> paused() {
    return now()
        .filter(episode -> episode.exit().isEmpty())
        .flatMap(episode -> Pauses.until(episode, desk.today()));
  }

  private boolean begun() {
    return checklist().filter(Checklist::begun).isPresent();
  }

  private List<Choice> open() {
    return checklist().filter(Checklist::begun).map(Checklist::open).orElse(List.of());
  }

  private boolean unsigned() {
    return begun() && checklist().filter(Checklist::unsigned).isPresent();
  }

  private Optional<Checklist> checklist() {
    return now()
        .filter(episode -> episode.exit().isEmpty())
        .map(episode -> new Checklist(episode, desk.policy().firstMeeting()));
  }

  private Optional<Episode> now() {
    return journey.current().map(episode -> episode.asOf(desk.today()));
  }
}
