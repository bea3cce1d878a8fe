package caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutletTest {

  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "The pipe is being closed", "Relais brisé (pipe)"})
  void a_reader_who_has_seen_enough_has_lost_nothing(String why) {
    assertThat(after(why).lost()).isFalse();
  }

  @Test
  void a_full_disk_has() {
    assertThat(after("No space left on device").lost()).isTrue();
  }

  @Test
  void what_was_written_is_written() throws IOException {
    ByteArrayOutputStream there = new ByteArrayOutputStream();
    Outlet outlet = new Outlet(there);

    outlet.write(new byte[] {1, 2, 3}, 1, 2);

    assertThat(there.toByteArray()).containsExactly(2, 3);
    assertThat(outlet.lost()).isFalse();
  }

  private static Outlet after(String why) {
    Outlet outlet = new Outlet(new Stopped(why));
    assertThatThrownBy(() -> outlet.write(new byte[] {1}, 0, 1)).isInstanceOf(IOException.class);
    return outlet;
  }

  /** Takes nothing. */
  private static final class Stopped extends OutputStream {
    private final String why;

    Stopped(String why) {
      this.why = why;
    }

    @Override
    public void write(int one) throws IOException {
      throw new IOException(why);
    }
  }
}
