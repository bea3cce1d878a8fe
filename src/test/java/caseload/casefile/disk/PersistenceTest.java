package caseload.casefile.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersistenceTest {
  private final List<Long> rests = new ArrayList<>();

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
}
