package caseload.casefile.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GateTest {

  static Stream<BadYaml> slips() throws IOException {
    return BadYaml.all().stream();
  }

  @ParameterizedTest
  @MethodSource("slips")
  void a_slip_is_named_with_its_place_and_what_to_write(BadYaml bad) {
    Unreadable refusal = refusal(bad.yaml().getBytes(UTF_8), false);

    assertThat(refusal.says()).contains(bad.says()).endsWith(".");
    assertThat(refusal.instead()).contains(bad.instead());
    assertThat(refusal.place()).isEqualTo(bad.place());
    assertThat(refusal.file()).isEqualTo("a.yaml");
    assertThat(refusal.excerpt().length()).isLessThan(75);
  }

  @Test
  void every_scalar_is_text_and_knows_its_place() {
    Tree.Fields read = read("a: no\nb:\n  - 010\n  - \"x\"\nc:\nd: '1'\ne: |\n  on\n  two\n");

    assertThat(read.get("a")).contains(new Tree.Text("no", true, new Place(1, 4)));
    assertThat(read.get("b"))
        .contains(
            new Tree.Items(
                List.of(
                    new Tree.Text("010", true, new Place(3, 5)),
                    new Tree.Text("x", false, new Place(4, 5))),
                new Place(3, 3)));
    assertThat(read.get("c")).contains(new Tree.Text("", true, new Place(5, 3)));
    assertThat(read.get("d")).contains(new Tree.Text("1", false, new Place(6, 4)));
    assertThat(read.get("e")).contains(new Tree.Text("on\ntwo\n", false, new Place(7, 4)));
    assertThat(read.fields().get(3).place()).isEqualTo(new Place(6, 1));
  }

  @Test
  void a_byte_order_mark_windows_line_ends_comments_and_a_document_start_are_fine() {
    Tree.Fields read =
        read("\uFEFF# ours\r\n---\r\nname: Zoë # known as Zo\r\nclass: 4B\r\n...\r\n");

    assertThat(read.says(read("name: \"Zoë\"\nclass: 4B\n"))).isTrue();
    assertThat(read.fields().get(0).place()).isEqualTo(new Place(3, 1));
  }

  @Test
  void columns_count_letters_even_where_one_takes_two_characters() {
    assertThat(refusal("a: \"😀\" b\n".getBytes(UTF_8), false).place()).isEqualTo(new Place(1, 8));
  }

  @Test
  void a_name_that_looks_like_nothing_stays_a_name() {
    Tree.Fields read = read("a: Null\nb: ~\nc: No\nd: 1E5\n");

    assertThat(read.fields())
        .extracting(field -> ((Tree.Text) field.value()).value())
        .containsExactly("Null", "~", "No", "1E5");
  }

  @Test
  void windows_text_is_named_with_the_letter_that_shows_it() {
    Unreadable refusal = refusal("a: b\nname: Zoë\n".getBytes(ISO_8859_1), false);

    assertThat(refusal.says()).contains("Windows text");
    assertThat(refusal.instead()).contains("save it as UTF-8");
    assertThat(refusal.place()).isEqualTo(new Place(2, 9));
    assertThat(refusal.excerpt()).isEqualTo("name: Zoë");
  }

  @Test
  void sixteen_bit_text_is_named_with_and_without_its_mark() {
    assertThat(refusal("a: b\n".getBytes(UTF_16), false).says()).contains("UTF-16");
    assertThat(refusal("a: b\n".getBytes(UTF_16LE), false).says()).contains("UTF-16");
  }

  @Test
  void an_empty_file_is_perhaps_not_yet_synchronised() {
    for (String nothing : List.of("", "\n\n", "  \r\n", "\uFEFF")) {
      Unreadable refusal = refusal(nothing.getBytes(UTF_8), true);
      assertThat(refusal.says()).contains("empty").contains("synchronised");
      assertThat(refusal.place()).isEqualTo(Place.TYPED);
    }
  }

  @Test
  void a_record_without_its_end_mark_is_cut_short() {
    Unreadable refusal = refusal("answer: withdrawn\nreason: \"x\"\n".getBytes(UTF_8), true);

    assertThat(refusal.says()).contains("cut short");
    assertThat(refusal.place()).isEqualTo(new Place(2, 1));
    assertThat(read("answer: withdrawn\n").says(read("answer: withdrawn\n...\n"))).isTrue();
  }

  @Test
  void an_end_mark_inside_a_note_is_not_the_end() {
    byte[] cut = "note: |\n  He said\n  ...\n".getBytes(UTF_8);

    assertThat(refusal(cut, true).says()).contains("cut short");
  }

  @Test
  void a_file_or_a_line_that_is_too_long_is_refused_before_it_is_read() {
    String line = "a".repeat(256 * 1024 - 4);
    for (String yaml : List.of("a: " + line, "# " + line, "a: \"" + line, "[".repeat(262_144))) {
      assertThat(refusal(yaml.getBytes(UTF_8), false).says()).contains("16,000");
    }
    assertThat(refusal(("a: " + "[".repeat(9_000)).getBytes(UTF_8), false).says())
        .contains("12 levels");
    assertThat(refusal(("a:\n" + "- 1\n".repeat(20_001)).getBytes(UTF_8), false).says())
        .contains("20,000");
    assertThat(refusal("a: b\uFEFFc".getBytes(UTF_8), false).place()).isEqualTo(new Place(1, 5));
    assertThat(refusal(new byte[256 * 1024 + 1], false).says()).contains("256 KiB");
  }

  @Test
  void the_excerpt_of_a_long_line_shows_the_slip() {
    Unreadable refusal = refusal(("a: " + "x".repeat(500) + " b: c\n").getBytes(UTF_8), false);

    assertThat(refusal.excerpt()).startsWith("…").contains(" b: c").hasSizeLessThan(75);
  }

  static Tree.Fields read(String yaml) {
    return Gate.read(yaml.getBytes(UTF_8), "a.yaml", false);
  }

  static Unreadable refusal(byte[] bytes, boolean needsEnd) {
    return catchThrowableOfType(Unreadable.class, () -> Gate.read(bytes, "a.yaml", needsEnd));
  }
}
