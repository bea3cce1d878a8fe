package caseload.casefile.check;

import caseload.journey.Step;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same step in two files of one mentee: moment, day and every word of it. */
record Copies(Round round) {

  void look(List<EpisodeFolder> folders) {
    Map<Step, Path> first = new HashMap<>();
    for (EpisodeFolder folder : folders) {
      folder.episode().steps().stream()
          .sorted(Comparator.comparing(folder::file))
          .forEach(step -> step(first, step, folder.file(step)));
    }
  }

  private void step(Map<Step, Path> first, Step step, Path file) {
    Optional<Path> other = Optional.ofNullable(first.putIfAbsent(step, file));
    other.ifPresent(path -> round.found(new CopiedRecord(round.spot(file), round.shown(path))));
  }
}
