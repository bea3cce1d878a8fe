package caseload.casefile.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PatchLimitsTest {

  @Test
  void a_comment_inside_what_is_replaced_is_not_lost() {
    Unreadable refusal =
        catchThrowableOfType(
            Unreadable.class,
            () -> KeptByHand.set(KeptByHand.SAMPLE, List.of("languages"), Tree.Text.of("x")));

    String flow = "a: [b, # c\n  d]\n";
    assertThatThrownBy(() -> KeptByHand.set(flow, List.of("a"), Tree.Text.of("x")))
        .isInstanceOf(Unreadable.class);
    assertThat(refusal.place()).isEqualTo(new Place(31, 3));
    assertThat(refusal.instead()).isEqualTo("Open the file and write there:\nlanguages: \"x\"");
  }

  @Test
  void windows_line_ends_and_a_byte_order_mark_stay() {
    byte[] original = ("\uFEFF" + KeptByHand.SAMPLE.replace("\n", "\r\n")).getBytes(UTF_8);

    byte[] patched =
        Patch.set(original, "a.yaml", List.of("contacts", "2"), KeptByHand.fields("id", "c3"));

    String expected = KeptByHand.SAMPLE.replace("# end of", "- id: \"c3\"\n# end of");
    assertThat(new String(patched, UTF_8)).isEqualTo("\uFEFF" + expected.replace("\n", "\r\n"));
  }

  @Test
  void a_file_without_a_last_line_end_gets_one_where_a_line_follows() {
    byte[] patched = Patch.set("a: 1".getBytes(UTF_8), "a.yaml", List.of("b"), Tree.Text.of("2"));

    assertThat(new String(patched, UTF_8)).isEqualTo("a: 1\nb: \"2\"\n");
  }

  @Test
  void what_the_file_says_already_is_not_written_again() {
    byte[] original = KeptByHand.SAMPLE.getBytes(UTF_8);

    assertThat(Patch.set(original, "a.yaml", List.of("class"), Tree.Text.of("4B")))
        .isEqualTo(original);
  }

  @Test
  void a_file_that_the_gate_refuses_is_not_touched() {
    for (String bad : List.of("a: 1\na: 2\n", "a: \u0007\n", "- a\n")) {
      assertThatThrownBy(() -> KeptByHand.set(bad, List.of("a"), Tree.Text.of("x")))
          .isInstanceOf(Unreadable.class);
    }
    byte[] windows = "a: Zo\u00EB\n".getBytes(ISO_8859_1);
    assertThatThrownBy(() -> Patch.set(windows, "a.yaml", List.of("b"), Tree.Text.of("x")))
        .hasMessageContaining("Windows text");
  }

  @Test
  void where_the_layout_stands_in_the_way_the_lines_to_write_are_shown() {
    byte[] flow = "a: 1\nb: {c: 1}\n".getBytes(UTF_8);

    for (List<String> path : List.of(List.of("b", "d"), List.of("b", "c", "e"))) {
      Unreadable refusal =
          catchThrowableOfType(
              Unreadable.class, () -> Patch.set(flow, "a.yaml", path, KeptByHand.fields("x", "y")));
      assertThat(refusal.place().line()).isEqualTo(2);
      assertThat(refusal.instead()).contains("Open the file").contains(":\n  x: \"y\"");
    }
    byte[] list = "a: [b]\n".getBytes(UTF_8);
    assertThatThrownBy(
            () ->
                Patch.set(list, "a.yaml", List.of("a", "1"), KeptByHand.fields("x", "y", "z", "")))
        .isInstanceOfSatisfying(
            Unreadable.class,
            refusal -> assertThat(refusal.instead()).endsWith("there:\n- x: \"y\"\n  z: \"\""));
  }

  @Test
  void random_edits_leave_every_other_line_as_it_is() {
    Random random = new Random(20261122);
    int done = 0;
    for (int i = 0; i < 2_000; i++) {
      String text = KeptByHand.SAMPLE;
      for (int edit = 0; edit < 3; edit++) {
        List<String> path = KeptByHand.any(text, random);
        Tree value = random.nextInt(3) == 0 ? RandomTrees.tree(random, 2) : KeptByHand.word(random);
        try {
          String patched = KeptByHand.set(text, path, value);
          KeptByHand.assertOthersStand(text, patched, path);
          text = patched;
          done++;
        } catch (Unreadable byHand) {
          assertThat(byHand.instead()).contains("Open the file");
        }
      }
    }

    assertThat(done).isGreaterThan(4_500);
  }
}
