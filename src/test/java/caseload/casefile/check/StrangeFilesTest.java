package caseload.casefile.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(120)
class StrangeFilesTest {
  @TempDir private static Path once;
  private static Planted sound;

  @TempDir private Path folders;

  @BeforeAll
  static void make() {
    sound = Planted.journey(once.resolve("sound"));
  }

  @TestFactory
  List<DynamicTest> second_versions() {
    OnePlanted planted = new OnePlanted(sound, folders);
    for (String name :
        List.of(
            "%s (Jo's conflicted copy 2026-11-12).yaml",
            "%s (Case Conflict).yaml",
            "%s-OFFICE-PC.yaml",
            "%s-Jo's MacBook Pro de X-2.yaml",
            "%s (1).yaml",
            "%s 2.yaml",
            "%s copy.yaml",
            "%s - Copy.yaml",
            "%s - Copy (2).yaml",
            "Copy of %s.yaml",
            "%s.sync-conflict-20261112-101112-ABCDEFG.yaml",
            "%s_conflict-20261112-101112.yaml",
            "%s.yaml.orig",
            "%s.yaml~",
            "%s.yaml.bak",
            "%s.yml",
            "%s_REMOTE_4711.yaml")) {
      planted.is("E12", name, c -> Files.copy(c.file("7"), named(c, name)));
      planted.is(
          "E12",
          name + " of the mentee",
          c -> c.write(c.folder().resolve(name.formatted("mentee")), "x"));
    }
    return planted
        .is("W43", "the policy cut short", c -> c.edit(policy(c), "\n...\n", "\n"))
        .is("E12", "of the policy", c -> c.write(c.root().resolve("caseload-PC.yaml"), "x"))
        .is("E12", "of a questionnaire", c -> Files.copy(asked(c, "pupil"), asked(c, "pupil (1)")))
        .is(
            "E11",
            "under a name of ours",
            c -> Files.copy(c.file("7"), c.episode().resolve("7-session-2026-11-11-zzzz.yaml")))
        .tests();
  }

  private static Path named(Planted caseload, String pattern) {
    String name = String.valueOf(caseload.file("7").getFileName());
    return caseload.episode().resolve(pattern.formatted(name.replace(".yaml", "")));
  }

  private static Path policy(Planted caseload) {
    return caseload.root().resolve("caseload.yaml");
  }

  private static Path asked(Planted caseload, String id) {
    return caseload.root().resolve("questionnaires").resolve(id + ".yaml");
  }

  @TestFactory
  List<DynamicTest> files_and_folders_of_other_names() {
    return new OnePlanted(sound, folders)
        .is("E12", "a record", c -> c.write(c.episode().resolve("notes.yaml"), "x"))
        .is("E12", "no ending", c -> c.write(c.folder().resolve("notes"), "x"))
        .is(
            "E12",
            "a capital letter",
            c -> c.write(c.episode().resolve("7-Session-2026-11-12-abcd.yaml"), "x"))
        .is("E12", "a folder", c -> Files.createDirectory(c.episode().resolve("old")))
        .is("E12", "among the mentees", c -> c.write(c.root().resolve("mentees/list.yaml"), "x"))
        .is("E13", "of a mentee", c -> folder(c.folder() + " (1)"))
        .is("E13", "of an episode", c -> folder(c.episode() + " - Copy"))
        .is("E13", "of letters", c -> folder(c.episode().resolve("letters") + " (1)"))
        .is("E13", "of all mentees", c -> folder(c.root().resolve("mentees") + "-OFFICE-PC"))
        .is("W37", "a scan", c -> c.write(c.episode().resolve("consent form.pdf"), "x"))
        .is("N52", "a Mac's", c -> c.write(c.episode().resolve(".DS_Store"), "x"))
        .is("N52", "Windows's", c -> c.write(c.folder().resolve("Thumbs.db"), "x"))
        .is("N52", "a word processor's", c -> c.write(c.folder().resolve("~$form.docx"), "x"))
        .is("N50", "a broken-off saving", c -> old(c.episode().resolve(".~x.yaml.0a1b2c3d.tmp")))
        .is("N50", "a broken-off letter", c -> old(letters(c).resolve(".~l.pdf.0a1b2c3d.tmp")))
        .is(
            "N50",
            "a broken-off change",
            c -> old(aside(c.folder()).resolve(".~mentee.yaml.0a1b2c3d.tmp")))
        .is(
            "N50",
            "a broken-off change of a group",
            c -> old(aside(c.root().resolve("groups")).resolve(".~g.yaml.0a1b2c3d.tmp")))
        .is(
            "N56",
            "a letter whose record was broken off",
            c -> old(letters(c).resolve("2026-11-20-consent-request-0a1b.pdf")))
        .is("N51", "a broken-off adding", c -> folder(c.root().resolve("mentees/m-000000") + ""))
        .is("N51", "a broken-off referral", c -> folder(c.folder().resolve("2026-11-20") + ""))
        .is("N53", "a mentee without a referral", StrangeFilesTest::noReferral)
        .is("W35", "git as well", "OneDrive - School", c -> folder(c.root().resolve(".git") + ""))
        .tests();
  }

  private static Path letters(Planted caseload) throws IOException {
    return Files.createDirectories(caseload.episode().resolve("letters"));
  }

  private static Path aside(Path folder) throws IOException {
    return Files.createDirectories(folder.resolve(".history"));
  }

  private static void folder(String path) throws IOException {
    Files.createDirectory(Path.of(path));
  }

  private static void old(Path file) throws IOException {
    Files.writeString(file, "x");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-23T10:59:00Z")));
  }

  private static void noReferral(Planted caseload) throws IOException {
    Path episode = caseload.root().resolve("mentees/" + caseload.referred() + "/2026-11-02");
    Files.delete(episode.resolve("1-referral.yaml"));
    Files.delete(episode);
  }

  @TestFactory
  List<DynamicTest> what_is_no_file_at_all() {
    Assumptions.assumeTrue(Path.of("/dev/zero").toFile().exists());
    return new OnePlanted(sound, folders)
        .is(
            "E14",
            "a link to a file",
            c -> link(c.episode().resolve("7-session-2026-11-12-l1nk.yaml"), c.file("7")))
        .is(
            "E14",
            "a link to itself",
            c -> link(c.folder().resolve("2026-11-20"), c.folder().resolve("2026-11-20")))
        .is(
            "E14",
            "a link to the folder above",
            c -> link(c.folder().resolve("2026-11-20"), c.folder()))
        .is(
            "E14",
            "a link to a device",
            c -> link(c.episode().resolve("7-session-2026-11-12-l1nk.yaml"), Path.of("/dev/zero")))
        .is(
            "E14",
            "a link among the mentees",
            c -> link(c.root().resolve("mentees/m-000000"), c.folder()))
        .is(
            "E14",
            "a pipe among the steps",
            c -> pipe(c.episode().resolve("7-session-2026-11-12-p1pe.yaml")))
        .is("E14", "a pipe for a mentee", c -> pipe(c.root().resolve("mentees/m-000000")))
        .is("E14", "a pipe for mentee.yaml", StrangeFilesTest::pipeForMentee)
        .is("W34", "a file open to everybody", StrangeFilesTest::open)
        .tests();
  }

  private static void link(Path link, Path target) throws IOException {
    Files.createSymbolicLink(link, target);
  }

  private static void pipe(Path path) throws IOException {
    try {
      int exit = new ProcessBuilder("mkfifo", path.toString()).start().waitFor();
      Assumptions.assumeTrue(exit == 0);
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }

  private static void pipeForMentee(Planted caseload) throws IOException {
    Path file = caseload.folder().resolve("mentee.yaml");
    Files.delete(file);
    pipe(file);
  }

  private static void open(Planted caseload) throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
    Assumptions.assumeTrue(caseload.root().startsWith(temporary));
    Path at = temporary;
    for (Path part : temporary.relativize(caseload.episode())) {
      at = at.resolve(part);
      search(at);
    }
    Files.setPosixFilePermissions(caseload.file("7"), PosixFilePermissions.fromString("rw-r--r--"));
  }

  private static void search(Path folder) throws IOException {
    Set<PosixFilePermission> rights = Files.getPosixFilePermissions(folder);
    rights.add(PosixFilePermission.OTHERS_EXECUTE);
    Files.setPosixFilePermissions(folder, rights);
  }
}
