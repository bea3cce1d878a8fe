package caseload.casefile.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small file that must not pass, the place of the slip, and words that the mentor must see. */
record BadYaml(String what, String yaml, Place place, String says, String instead) {
  private static final Path TABLE = Path.of("src/test/resources/bad-yaml.txt");

  static List<BadYaml> all() throws IOException {
    try (var lines = Files.lines(TABLE)) {
      return lines.filter(line -> !line.startsWith("#")).map(BadYaml::of).toList();
    }
  }

  private static BadYaml of(String line) {
    List<String> cells = List.of(line.split(" ¦ ", -1));
    List<String> place = List.of(cells.get(2).split(":", -1));
    return new BadYaml(
        cells.get(0),
        cells.get(1).translateEscapes(),
        new Place(Integer.parseInt(place.get(0)), Integer.parseInt(place.get(1))),
        cells.get(3),
        cells.get(4));
  }

  @Override
  public String toString() {
    return what;
  }
}
