package caseload.casefile.check;

import caseload.journey.Mentee;
import caseload.journey.Mention;
import caseload.journey.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps of all mentees, held against the names of the others once all are known. */
final class OtherNames {
  private record Written(Mentee own, Step step, Path file) {}

  private final List<Written> written = new ArrayList<>();
  private final Map<String, Mentee> everybody = new LinkedHashMap<>();

  void add(Mentee own, EpisodeFolder folder) {
    everybody.put(own.mentee(), own);
    folder.episode().steps().stream()
        .filter(Mention::possible)
        .forEach(step -> written.add(new Written(own, step, folder.file(step))));
  }

  void look(Round round) {
    List<Mentee> all = List.copyOf(everybody.values());
    for (Written each : written) {
      Mention.whole(each.step(), each.own(), all)
          .ifPresent(
              other ->
                  round.found(new NamesAnotherMentee(round.spot(each.file()), other.mentee())));
    }
  }
}
