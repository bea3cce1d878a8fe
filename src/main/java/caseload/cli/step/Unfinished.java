package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.journey.Days;
import caseload.journey.Episode;
import caseload.journey.Session;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A session for several children whose writing was broken off: some of them have it and some do
 * not. Typed again it is completed, so that nobody has it twice.
 */
record Unfinished(Desk desk, List<CaseFile> files) {

  /** The children who still need their session; the draft takes the id that the others have. */
  List<CaseFile> of(Draft draft, LocalDate day) {
    Map<CaseFile, List<Session>> held = new LinkedHashMap<>();
    files.forEach(file -> held.put(file, that(file, same(draft, day))));
    Optional<String> begun =
        held.values().stream()
            .flatMap(List::stream)
            .flatMap(each -> each.groupSession().stream())
            .filter(id -> held.values().stream().anyMatch(each -> !has(each, id)))
            .findFirst();
    begun.ifPresent(id -> draft.text("group-session", begun));
    return begun.map(id -> rest(held, id, day)).orElse(files);
  }

  private List<CaseFile> rest(Map<CaseFile, List<Session>> held, String id, LocalDate day) {
    List<String> there =
        held.entrySet().stream()
            .filter(each -> has(each.getValue(), id))
            .map(each -> each.getKey().code())
            .toList();
    desk.warn(
        "This group session of %s was begun: %s %s it already and nothing more is written there."
            .formatted(
                Days.say(day), String.join(", ", there), there.size() == 1 ? "has" : "have"));
    return files.stream().filter(file -> !there.contains(file.code())).toList();
  }

  private static List<Session> that(CaseFile file, Predicate<Session> same) {
    return file.read().episodes().stream()
        .map(Episode::steps)
        .flatMap(List::stream)
        .filter(Session.class::isInstance)
        .map(Session.class::cast)
        .filter(same)
        .toList();
  }

  /** That day, that group and so many children. */
  private Predicate<Session> same(Draft draft, LocalDate day) {
    return session ->
        session.date().equals(day)
            && session.group().equals(draft.text("group"))
            && session.groupSize().filter(size -> size == files.size()).isPresent();
  }

  private static boolean has(List<Session> sessions, String id) {
    return sessions.stream().anyMatch(each -> each.groupSession().filter(id::equals).isPresent());
  }
}
