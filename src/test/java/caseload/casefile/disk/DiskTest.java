package caseload.casefile.disk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import caseload.casefile.record.Unreadable;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DiskTest extends OnDisk {

  @Test
  void a_file_that_was_added_is_there_and_nothing_else() throws IOException {
    disk().add(Path.of("mentees/m-1/a.yaml"), OLD);

    assertThat(root.resolve("mentees/m-1/a.yaml")).hasBinaryContent(OLD);
    assertThat(names("mentees/m-1")).containsExactly("a.yaml");
    assertThat(Files.size(root.resolve(".caseload/lock"))).isZero();
  }

  /** No test that only kills the program can see that this is missing: the power must fail. */
  @Test
  void files_and_the_names_of_files_are_forced_to_the_disk() {
    classes()
        .should()
        .callMethod(FileChannel.class, "force", boolean.class)
        .check(new ClassFileImporter().importClasses(WholeFile.class, Ground.class));
  }

  /** Replacing may unlink first and rename then: between the two there is no record at all. */
  @Test
  void a_file_takes_its_name_in_one_step() {
    JavaClasses writers = new ClassFileImporter().importClasses(WholeFile.class, OutputFile.class);

    classes().should().accessField(StandardCopyOption.class, "ATOMIC_MOVE").check(writers);
    noClasses().should().accessField(StandardCopyOption.class, "REPLACE_EXISTING").check(writers);
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
  @DisabledOnOs(OS.WINDOWS)
  void an_edit_takes_nobodys_right_to_write_away() throws IOException {
    Disk disk = disk();
    disk.add(Path.of("a.yaml"), OLD);
    Set<PosixFilePermission> team = PosixFilePermissions.fromString("rw-rw-r--");
    Files.setPosixFilePermissions(root.resolve("a.yaml"), team);

    disk.replace(Path.of("a.yaml"), OLD, NEW, Path.of(".history"));

    assertThat(Files.getPosixFilePermissions(root.resolve("a.yaml"))).isEqualTo(team);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_letter_outside_the_caseload_is_nobody_elses_to_read() throws IOException {
    Path letter = root.resolve("somewhere/letter.html");

    OutputFile.write(letter, OLD, "a1b2");

    assertThat(letter).hasBinaryContent(OLD);
    assertThat(PosixFilePermissions.fromString("rw-rw----"))
        .containsAll(Files.getPosixFilePermissions(letter));
  }

  @Test
  void the_last_look_before_a_file_is_added_can_still_stop_it() {
    Disk disk = disk();
    Runnable look =
        () -> {
          throw new IllegalStateException("changed");
        };

    assertThatThrownBy(() -> disk.add(Path.of("a.yaml"), OLD, look)).hasMessage("changed");
    assertThat(root.resolve("a.yaml")).doesNotExist();
    disk.add(Path.of("a.yaml"), NEW);
    assertThat(root.resolve("a.yaml")).hasBinaryContent(NEW);
  }

  @Test
  void a_file_of_any_length_is_read_no_further_than_a_record_can_go() throws IOException {
    Files.write(root.resolve("long.yaml"), new byte[1_000_000]);

    assertThat(disk().read(Path.of("long.yaml"))).hasSize(256 * 1024 + 1);
    assertThatThrownBy(() -> disk().read(Path.of("gone.yaml")))
        .isInstanceOf(Unreadable.class)
        .hasMessage("The file cannot be opened: it is not there.");
  }
}
