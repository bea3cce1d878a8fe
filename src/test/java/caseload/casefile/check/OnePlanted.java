package caseload.casefile.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Tests that plant one problem each in a sound caseload: that one is found, and nothing else. */
final class OnePlanted {
  private final Planted sound;
  private final Path folders;
  private final List<DynamicTest> tests = new ArrayList<>();

  OnePlanted(Planted sound, Path folders) {
    this.sound = sound;
    this.folders = folders;
  }

  /** Plants one problem. */
  interface Planting {
    void in(Planted caseload) throws IOException;
  }

  /** An ended file seldom has everything on the list; that stands beside what was planted. */
  private static final String INCOMPLETE = "N54";

  List<DynamicTest> tests() {
    return tests;
  }

  /** One test; the caseload lies in a folder named school. */
  OnePlanted is(String code, String what, Planting planting) {
    return is(code, what, "school", planting);
  }

  /** One test, with the caseload in the folder of this name. */
  OnePlanted is(String code, String what, String folder, Planting planting) {
    String name = "f" + tests.size();
    tests.add(
        dynamicTest(
            code + ": " + what,
            () -> {
              Path above = Files.createDirectories(folders.resolve(name).resolve(folder));
              Planted caseload = sound.copiedTo(Files.createDirectory(above.resolve("caseload")));
              planting.in(caseload);

              Planted.Said said = caseload.check();

              assertThat(said.codes())
                  .as(said.out() + said.err())
                  .filteredOn(found -> !found.equals(INCOMPLETE) || code.equals(INCOMPLETE))
                  .containsOnly(code);
              assertThat(said.all("next")).allSatisfy(next -> assertThat(next).isNotBlank());
              assertThat(said.exit()).isEqualTo(code.startsWith("E") ? 4 : 0);
              assertThat(caseload.check("--strict").exit()).isEqualTo(4);
              withoutLinks(caseload.root());
            }));
    return this;
  }

  /** The folder is thrown away after the test; what its links point to is not. */
  private static void withoutLinks(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path link : all.filter(Files::isSymbolicLink).toList()) Files.delete(link);
    }
  }
}
