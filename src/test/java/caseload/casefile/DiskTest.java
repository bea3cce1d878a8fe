package caseload.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DiskTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-10-03T14:15:02Z"));
  private static final byte[] OLD = "name: \"Ada\"\n...\n".getBytes(UTF_8);
  private static final byte[] NEW = "name: \"Adah\"\n...\n".getBytes(UTF_8);

  @TempDir Path root;
  private final List<Long> rests = new ArrayList<>();

  @BeforeEach
  void makeCaseload() throws IOException {
    Files.writeString(root.resolve("caseload.yaml"), "format: 1\n");
    Files.createDirectories(root.resolve("mentees/m-1"));
  }

  @Test
  void a_file_that_was_added_is_there_and_nothing_else() throws IOException {
    disk().add(Path.of("mentees/m-1/a.yaml"), OLD);

    assertThat(root.resolve("mentees/m-1/a.yaml")).hasBinaryContent(OLD);
    assertThat(names("mentees/m-1")).containsExactly("a.yaml");
    assertThat(Files.size(root.resolve(".caseload/lock"))).isZero();
  }

  @Test
  void a_file_is_never_added_over_another() throws IOException {
    Disk disk = disk();
    disk.add(Path.of("a.yaml"), OLD);

    assertThatThrownBy(() -> disk.add(Path.of("a.yaml"), NEW))
        .isInstanceOf(Disk.Failure.class)
        .hasMessage(
            "a.yaml cannot be saved: a file of this name is there already; nothing was saved.");
    assertThat(disk.read(Path.of("a.yaml"))).isEqualTo(OLD);
  }

  @Test
  void what_an_edit_replaces_is_kept_under_its_time_and_its_fingerprint() throws IOException {
    Disk disk = disk();
    Path file = Path.of("mentees/m-1/mentee.yaml");
    disk.add(file, OLD);

    disk.replace(file, OLD, NEW, Path.of("mentees/m-1/.history"));

    String kept = "mentee.20261003T141502Z." + History.hash(OLD).substring(0, 8) + ".yaml";
    assertThat(disk.read(file)).isEqualTo(NEW);
    assertThat(names("mentees/m-1/.history")).containsExactly(kept);
    assertThat(disk.read(Path.of("mentees/m-1/.history", kept))).isEqualTo(OLD);
  }

  @Test
  void an_edit_that_changes_nothing_keeps_nothing() throws IOException {
    Disk disk = disk();
    disk.add(Path.of("a.yaml"), OLD);

    disk.replace(Path.of("a.yaml"), OLD, OLD, Path.of(".history"));

    assertThat(root.resolve(".history")).doesNotExist();
  }

  @Test
  void an_edit_of_what_somebody_else_changed_or_removed_is_refused() throws IOException {
    Disk disk = disk();
    disk.add(Path.of("a.yaml"), NEW);

    for (String file : List.of("a.yaml", "gone.yaml")) {
      Busy busy =
          catchThrowableOfType(
              Busy.class, () -> disk.replace(Path.of(file), OLD, OLD, Path.of(".history")));
      assertThat(busy.says()).startsWith(file + " was changed by somebody else");
      assertThat(busy.next()).contains("enter your change again");
    }
    assertThat(disk.read(Path.of("a.yaml"))).isEqualTo(NEW);
  }

  @Test
  void an_edit_waits_ten_seconds_for_its_turn_and_no_longer() throws IOException {
    Disk disk = disk();
    disk.add(Path.of("a.yaml"), OLD);
    Path lock = root.resolve(".caseload/lock");

    try (FileChannel stranger = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      assertThat(stranger.lock().isValid()).isTrue();
      assertThatThrownBy(() -> disk().replace(Path.of("a.yaml"), OLD, NEW, Path.of(".history")))
          .isInstanceOf(Busy.class)
          .hasMessageContaining("ten seconds");
    }
    assertThat(rests.stream().mapToLong(Long::longValue).sum()).isBetween(10_000L, 10_100L);
  }

  @Test
  void where_nothing_can_be_locked_writing_goes_on() throws IOException {
    Files.createDirectories(root.resolve(".caseload/lock"));

    disk().add(Path.of("a.yaml"), OLD);

    assertThat(root.resolve("a.yaml")).hasBinaryContent(OLD);
  }

  @Test
  void a_folder_that_is_no_caseload_gets_no_lock() throws IOException {
    Files.delete(root.resolve("caseload.yaml"));

    disk().add(Path.of("letter.html"), OLD);

    assertThat(names("")).containsExactly("letter.html", "mentees");
  }

  @Test
  void a_folder_is_made_once() {
    Disk disk = disk();

    assertThat(disk.makeFolder(Path.of("mentees/m-2"))).isDirectory();
    assertThatThrownBy(() -> disk.makeFolder(Path.of("mentees/m-2")))
        .isInstanceOf(Disk.Failure.class)
        .hasMessageContaining("there already");
    assertThatThrownBy(() -> disk.makeFolder(Path.of("no/where")))
        .isInstanceOf(Disk.Failure.class)
        .hasMessage("no/where cannot be saved: it is not there; nothing was saved.");
  }

  @Test
  void a_folder_that_cannot_be_written_is_named_and_holds_no_left_over() throws IOException {
    // Root may write everywhere; a file in the folder's place stops root as well.
    Files.writeString(root.resolve("mentees/m-3"), "not a folder");

    assertThatThrownBy(() -> disk().add(Path.of("mentees/m-3/a.yaml"), OLD))
        .isInstanceOf(Disk.Failure.class)
        .hasMessageStartingWith("mentees/m-3/a.yaml cannot be saved: ")
        .hasMessageEndingWith("; nothing was saved.");
    assertThat(names("mentees")).containsExactly("m-1", "m-3");
  }

  @Test
  void a_folder_without_permission_is_named() throws IOException {
    Path folder = root.resolve("mentees/m-1");
    Assumptions.assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder));

    assertThatThrownBy(() -> disk().add(Path.of("mentees/m-1/a.yaml"), OLD))
        .isInstanceOf(Disk.Failure.class)
        .hasMessage(
            "mentees/m-1/a.yaml cannot be saved: you have no permission for it; nothing was saved.");
  }

  @Test
  void when_the_last_step_fails_the_temporary_file_goes_and_the_old_file_stays()
      throws IOException {
    Disk disk = disk();
    Path target = root.resolve("mentees/m-1/a.yaml");
    Files.createDirectories(target.resolve("in-the-way"));
    WholeFile writer = new WholeFile(new Ground(root), new Random(1), rests::add);

    assertThatThrownBy(() -> writer.write(target, OLD)).isInstanceOf(IOException.class);

    assertThat(names("mentees/m-1")).containsExactly("a.yaml");
    assertThatThrownBy(() -> disk.read(target))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("not an ordinary file");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void no_link_below_the_caseload_is_followed() throws IOException {
    Path outside = Files.createDirectories(root.resolve("outside"));
    Files.createSymbolicLink(root.resolve("mentees/m-9"), outside);
    Files.createSymbolicLink(root.resolve("mentees/m-1/a.yaml"), outside.resolve("a.yaml"));
    Disk disk = disk();

    for (String file : List.of("mentees/m-9/b.yaml", "mentees/m-1/a.yaml")) {
      assertThatThrownBy(() -> disk.add(Path.of(file), OLD))
          .isInstanceOf(Disk.Failure.class)
          .hasMessageContaining("is a link; nothing was saved.");
      assertThatThrownBy(() -> disk.read(Path.of(file))).isInstanceOf(Unreadable.class);
    }
    assertThat(names("outside")).isEmpty();
  }

  @Test
  void nothing_outside_the_caseload_is_touched() {
    for (String path : List.of("../a.yaml", "/tmp/a.yaml", "mentees/../../a.yaml", "")) {
      assertThatThrownBy(() -> disk().add(Path.of(path), OLD))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void colleagues_of_the_group_may_write_and_nobody_else_may_look() throws IOException {
    Disk disk = disk();
    disk.makeFolder(Path.of("mentees/m-2"));
    disk.add(Path.of("mentees/m-2/a.yaml"), OLD);

    // The user's own mask may take more away, never add.
    assertThat(PosixFilePermissions.fromString("rw-rw----"))
        .containsAll(Files.getPosixFilePermissions(root.resolve("mentees/m-2/a.yaml")));
    assertThat(PosixFilePermissions.fromString("rwxrwx---"))
        .containsAll(Files.getPosixFilePermissions(root.resolve("mentees/m-2")));
  }

  @Test
  void a_file_of_any_length_is_read_no_further_than_a_record_can_go() throws IOException {
    Files.write(root.resolve("long.yaml"), new byte[1_000_000]);

    assertThat(disk().read(Path.of("long.yaml"))).hasSize(256 * 1024 + 1);
    assertThatThrownBy(() -> disk().read(Path.of("gone.yaml")))
        .isInstanceOf(Unreadable.class)
        .hasMessage("The file cannot be opened: it is not there.");
  }

  @Test
  void a_file_that_another_program_holds_is_tried_ten_times() throws IOException {
    List<Integer> tries = new ArrayList<>();
    Persistence persistence = new Persistence(rests::add, 10);

    persistence.tryTo(
        () -> {
          tries.add(1);
          if (tries.size() < 10) throw new AccessDeniedException("held");
        });

    assertThat(rests).containsExactly(20L, 40L, 80L, 160L, 320L, 640L, 1000L, 1000L, 1000L);
    assertThatThrownBy(() -> persistence.tryTo(() -> fail(new AccessDeniedException("held"))))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(rests).hasSize(18);
    assertThatThrownBy(() -> persistence.tryTo(() -> fail(new NoSuchFileException("gone"))))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(rests).hasSize(18);
  }

  @Test
  void the_disk_speaks_plainly() {
    assertThat(DiskWords.reason(new IOException("No space left on device")))
        .isEqualTo("the disk is full");
    assertThat(DiskWords.reason(new AccessDeniedException("x")))
        .isEqualTo("you have no permission for it");
    assertThat(DiskWords.reason(new IOException("Read-only file system")))
        .isEqualTo("the disk can only be read");
    assertThat(DiskWords.reason(new IOException("/secret/path: Input/output error")))
        .isEqualTo("the disk or the network reported a fault");
  }

  private static void fail(IOException fault) throws IOException {
    throw fault;
  }

  private Disk disk() {
    return new Disk(root, CLOCK, new Random(3), rests::add);
  }

  private List<String> names(String folder) throws IOException {
    try (Stream<Path> entries = Files.list(root.resolve(folder))) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
    }
  }
}
