package caseload.casefile.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import caseload.casefile.record.Gate;
import caseload.casefile.record.Tree;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(120)
class DiskUnderFireTest {
  private static final int KILLS = 16;

  @TempDir Path root;

  @BeforeEach
  void makeCaseload() throws IOException {
    Files.writeString(root.resolve("caseload.yaml"), "format: 1\n");
    Files.write(root.resolve(Editor.SHARED), Editor.record(List.of()));
  }

  @Test
  void what_was_said_to_be_saved_outlives_a_kill() throws Exception {
    Random random = new Random(3);
    List<String> said = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Process child = start("k" + kill, 10_000);
      try (BufferedReader out = child.inputReader(UTF_8)) {
        for (int lines = 1 + random.nextInt(12); lines > 0; lines--) said.add(out.readLine());
        // By its handle: the process itself would close the pipe and drop what it said.
        assertThat(child.toHandle().destroyForcibly()).isTrue();
        child.waitFor();
        // What it said before it died counts too; half a line was not said.
        out.lines()
            .filter(line -> line.startsWith("added ") && line.endsWith(".yaml"))
            .forEach(said::add);
      }
    }

    assertThat(said).hasSizeGreaterThan(KILLS).doesNotContainNull();
    assertEverythingIsThere(said);
  }

  @Test
  void programs_side_by_side_lose_nothing() throws Exception {
    List<Process> programs = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (int i = 0; i < 4; i++) programs.add(start("p" + i, 6));
    for (Process program : programs) {
      try (BufferedReader out = program.inputReader(UTF_8)) {
        out.lines().forEach(said::add);
      }
      assertThat(program.waitFor()).isZero();
    }

    assertThat(said).hasSize(4 * 6 * 2);
    assertEverythingIsThere(said);
    assertThat(history()).hasSize(4 * 6);
  }

  @Test
  void eight_threads_side_by_side_lose_nothing() throws Exception {
    Disk disk = new Disk(root, InstantSource.system(), new Random(1));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<String>> work = new ArrayList<>();
    for (int t = 0; t < 8; t++) {
      Editor editor = new Editor(disk, "t" + t);
      for (int i = 0; i < 8; i++) {
        int number = i;
        work.add(threads.submit(() -> "added " + editor.add(number)));
        work.add(threads.submit(() -> "edited " + editor.edit(number)));
      }
    }
    List<String> said = new ArrayList<>();
    for (Future<String> one : work) said.add(one.get());
    threads.shutdown();

    assertEverythingIsThere(said);
    assertThat(history()).hasSize(64);
    assertThat(root.toFile().list((folder, name) -> name.endsWith(".tmp"))).isEmpty();
  }

  private Process start(String name, int times) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-cp",
            System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path", "")),
            Editor.class.getName(),
            root.toString(),
            name,
            Integer.toString(times))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Every file reads, and what was said to be added or edited is there once. */
  private void assertEverythingIsThere(List<String> said) throws IOException {
    List<String> words = Editor.words(Files.readAllBytes(root.resolve(Editor.SHARED)));
    for (String line : said) {
      String what = line.substring(line.indexOf(' ') + 1);
      if (line.startsWith("edited ")) assertThat(words).containsOnlyOnce(what);
      if (line.startsWith("added ")) assertThat(noteOf(root.resolve(what))).isEqualTo(what);
    }
    for (Path file : files(root)) {
      if (file.toString().contains("session-")) assertThat(noteOf(file)).isNotEmpty();
    }
    for (Path file : history()) {
      assertThat(Editor.words(Files.readAllBytes(file))).hasSizeLessThanOrEqualTo(words.size());
    }
  }

  private static String noteOf(Path file) throws IOException {
    Tree.Fields read = Gate.read(Files.readAllBytes(file), "session.yaml", true);
    String note = ((Tree.Text) read.get("note").orElseThrow()).value();
    return note.substring(0, note.indexOf('\n'));
  }

  private List<Path> history() throws IOException {
    return files(root.resolve(".history"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).toList();
    }
  }
}
