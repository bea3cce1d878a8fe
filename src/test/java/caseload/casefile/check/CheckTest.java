package caseload.casefile.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckTest {
  @TempDir private Path folder;
  private Planted caseload;

  @BeforeEach
  void make() {
    caseload = Planted.journey(folder.resolve("school"));
  }

  @Test
  void every_problem_is_named_not_only_the_first() {
    caseload.edit(caseload.file("7-session-2026-11-11"), "minutes: 30", "minutes: lots");
    caseload.write(caseload.file("7-session-2026-11-18"), "");
    caseload.edit(caseload.file("5-meeting"), "kind:", "knid:");
    caseload.write(caseload.episode().resolve("letters/Thumbs.db"), "x");
    caseload.handMadeSession(caseload.code(), "2026-11-06");
    caseload.handMadeSession(caseload.referred(), "2026-11-07");
    caseload.write(caseload.root().resolve("questionnaires/pupil.yaml"), "id: x");
    String[] before = listing();

    Planted.Said said = caseload.check();

    assertThat(said.codes())
        .containsExactlyInAnyOrder("E08", "E02", "E08", "N52", "E17", "E17", "E08");
    assertThat(said.exit()).isEqualTo(4);
    assertThat(listing()).isEqualTo(before);
  }

  @Test
  void rules_that_rest_on_a_file_that_cannot_be_read_are_not_held_against_the_others() {
    caseload.write(caseload.file("3-consent-2026-11-09"), "");

    assertThat(caseload.check().codes()).containsExactly("E02");
  }

  @Test
  void a_policy_that_cannot_be_read_does_not_stop_the_look_at_the_records() {
    caseload.edit(caseload.root().resolve("caseload.yaml"), "policy:", "polcy:");
    caseload.write(caseload.file("7"), "");

    Planted.Said said = caseload.check();

    assertThat(said.codes()).containsExactly("E08", "E02");
    assertThat(said.exit()).isEqualTo(4);
  }

  @Test
  void a_finding_has_its_place_and_what_to_do_for_other_programs() {
    caseload.edit(caseload.file("7"), "minutes: 30", "minutes: lots");
    Path root = caseload.root();
    String file = root.relativize(caseload.file("7")).toString().replace('\\', '/');

    Planted.Said said = caseload.check();

    assertThat(said.out())
        .isEqualToNormalizingNewlines(
            """
            {
              "format": 1,
              "findings": [
                {
                  "code": "E08",
                  "severity": "error",
                  "file": "%s",
                  "line": 5,
                  "says": "\\"lots\\" does not fit minutes.",
                  "next": "Write a whole number such as 30."
                }
              ]
            }
            """
                .formatted(file));
  }

  @Test
  void a_mentee_s_findings_stand_under_the_name_a_line_each() {
    caseload.handMadeSession(caseload.code(), "2026-11-06");
    String code = caseload.code();

    Planted.Said all = caseload.typed(Planted.TODAY, "check");
    Planted.Said one = caseload.typed(Planted.TODAY, "doctor", code);
    Planted.Said other = caseload.typed(Planted.TODAY, "check", caseload.referred());

    assertThat(all.out().lines())
        .hasSize(3)
        .startsWith(code + "  Tomasz")
        .endsWith("1 problem in 2 mentees, 23 files.");
    assertThat(all.out())
        .contains("  PROBLEM  E17  2026-11-02/7-session-2026-11-06-h4nd.yaml:3  This session is on")
        .contains("no consent for mentoring in force on Fri 6 Nov 2026");
    assertThat(all.err()).contains("To see what to do:  caseload check " + code);
    assertThat(one.out()).contains("caseload consent " + code + " --given");
    assertThat(one.exit()).isEqualTo(4);
    assertThat(other.out()).contains("All fine: 1 mentee");
  }

  @Test
  void fix_says_first_what_it_would_do_and_then_does_only_that() throws IOException {
    Path temporary = caseload.episode().resolve(".~x.yaml.0a1b2c3d.tmp");
    Path young = caseload.episode().resolve(".~x.yaml.1a1b2c3d.tmp");
    Path empty = Files.createDirectory(caseload.root().resolve("mentees/m-000000"));
    Path copy = Files.copy(caseload.file("7"), caseload.episode().resolve("notes.yaml"));
    Files.writeString(temporary, "x");
    Files.writeString(young, "x");
    touch("2026-11-23T10:00:00Z", temporary, empty);
    touch("2026-11-23T11:30:00Z", young);
    String[] before = listing();

    Planted.Said asked = caseload.typed(Planted.TODAY, "check", "--fix");
    String[] between = listing();
    Planted.Said done = caseload.typed(Planted.TODAY, "check", "--fix", "--yes");

    assertThat(asked.err()).contains("Would take away").contains("caseload check --fix --yes");
    assertThat(between).isEqualTo(before);
    assertThat(done.err()).contains("Done: take away the empty folder mentees/m-000000.");
    assertThat(temporary).doesNotExist();
    assertThat(empty).doesNotExist();
    assertThat(young).exists();
    assertThat(copy).exists();
    assertThat(done.out()).contains("1 problem in 2 mentees").doesNotContain("N50");
  }

  @Test
  void fix_puts_spaces_for_tabs_and_keeps_what_the_file_held() {
    Path session = caseload.file("7-session-2026-11-18");
    String note = "what-happened: |\n  one\n  \ttwo\n";
    caseload.edit(session, "recorded:\n  at", note + "recorded:\n\tat");
    caseload.edit(session, "\n  by", "\n\tby");
    String before = caseload.read(session);

    Planted.Said found = caseload.typed(Planted.TODAY, "check", caseload.code());
    Planted.Said done = caseload.typed(Planted.TODAY, "check", "--fix", "--yes");

    assertThat(found.out()).contains("indented with a tab");
    assertThat(found.err()).contains("caseload check --fix");
    assertThat(done.out()).contains("All fine");
    assertThat(caseload.read(session)).contains("\n  \ttwo\n", "\n  at:", "\n  by:");
    assertThat(history()).contains(before);
  }

  @Test
  void a_folder_that_may_not_be_read_is_named() throws IOException {
    Path shut = caseload.episode();
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
    boolean shutIndeed = shut.toFile().list() == null;
    Planted.Said said = caseload.check();
    Planted.Said list = caseload.typed(Planted.TODAY, "list");
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwxrwx---"));

    Assumptions.assumeTrue(shutIndeed, "whoever may read everything cannot be shut out");
    assertThat(said.codes()).contains("E01");
    assertThat(list.out()).contains("CANNOT READ");
  }

  @Test
  void what_was_broken_off_stands_in_nobody_s_way() throws IOException {
    Path referred = caseload.root().resolve("mentees/" + caseload.referred() + "/2026-11-02");
    Files.delete(referred.resolve("1-referral.yaml"));
    Files.createDirectory(caseload.root().resolve("mentees/m-000000"));
    Files.createDirectory(caseload.folder().resolve("2026-11-20"));

    assertThat(caseload.typed(Planted.TODAY, "list").exit()).isZero();
    assertThat(caseload.typed(Planted.TODAY, "list").out()).contains("2 mentees.");
    assertThat(caseload.typed(Planted.TODAY, "prioritise").exit()).isZero();
    assertThat(caseload.session(caseload.code(), "20/11").exit()).isZero();
  }

  @Test
  void a_folder_whose_name_is_nearly_a_code_can_be_asked_about() throws IOException {
    Files.move(caseload.folder(), caseload.root().resolve("mentees/m-00000z"));

    Planted.Said said = caseload.check("m-00000z");

    assertThat(said.codes()).containsExactly("E10");
    assertThat(caseload.typed(Planted.TODAY, "list").err()).contains("check m-00000z");
    assertThat(caseload.typed(Planted.TODAY, "check").out()).contains("in 2 mentees");
  }

  @RepeatedTest(30)
  void whatever_bytes_a_file_holds_the_others_are_looked_at(RepetitionInfo seed)
      throws IOException {
    Random random = new Random(seed.getCurrentRepetition());
    byte[] bytes = Files.readAllBytes(caseload.file("7"));
    for (int i = 0; i < 5; i++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    Files.write(caseload.file("7"), bytes);
    Files.write(caseload.folder().resolve("mentee.yaml"), Arrays.copyOf(bytes, random.nextInt(99)));
    caseload.write(caseload.file("1"), "");

    Planted.Said said = caseload.check();

    assertThat(said.exit()).isEqualTo(4);
    assertThat(said.codes()).contains("E02");
    assertThat(said.all("file"))
        .anyMatch(file -> file.endsWith("/mentee.yaml"))
        .anyMatch(file -> file.endsWith("/1-referral.yaml"));
  }

  @Test
  void a_folder_that_is_no_caseload_is_not_checked() throws IOException {
    Planted elsewhere = Planted.in(Files.createDirectory(folder.resolve("elsewhere")));

    assertThat(elsewhere.check().exit()).isEqualTo(3);
    assertThat(elsewhere.root()).isEmptyDirectory();
  }

  private static void touch(String moment, Path... paths) throws IOException {
    for (Path path : paths) {
      Files.setLastModifiedTime(path, FileTime.from(Instant.parse(moment)));
    }
  }

  private List<String> history() {
    return texts(caseload.folder().resolve(".history"));
  }

  private List<String> texts(Path in) {
    String[] names = in.toFile().list();
    return names == null
        ? List.of()
        : Stream.of(names).map(name -> caseload.read(in.resolve(name))).toList();
  }

  /** Every file with what it holds. */
  private String[] listing() {
    TreeMap<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(caseload.root())) {
      for (Path file : files.toList()) {
        all.put(file.toString(), Files.isRegularFile(file) ? caseload.read(file) : "");
      }
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
    return all.entrySet().stream().map(Object::toString).toArray(String[]::new);
  }
}
