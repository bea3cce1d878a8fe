package caseload.casefile.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseload.casefile.record.Unreadable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DiskInTheWayTest extends OnDisk {

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
    for (String path : List.of("../a.yaml", "/elsewhere/a.yaml", "mentees/../../a.yaml", "")) {
      assertThatThrownBy(() -> disk().add(Path.of(path), OLD))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
