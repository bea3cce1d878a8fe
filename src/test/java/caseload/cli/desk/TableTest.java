package caseload.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseload.cli.desk.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableTest {
  private static final List<Column> LIST =
      List.of(
          Column.whole("Code"), Column.text("Name"), Column.number("Year"), Column.text("Next"));

  @Test
  void columns_are_as_wide_as_what_stands_in_them() {
    Table table =
        new Table(
            LIST,
            List.of(
                List.of("m-7k3q9x", "Jordan Taylor", "9", "Mon 30 Nov"),
                List.of("m-2d4hp5", "Siân", "10", "")));

    assertThat(table.lines(80))
        .containsExactly(
            "Code      Name           Year  Next",
            "m-7k3q9x  Jordan Taylor     9  Mon 30 Nov",
            "m-2d4hp5  Siân             10");
  }

  @Test
  void a_long_text_gives_way_and_a_code_never_does() {
    Table table =
        new Table(
            LIST, List.of(List.of("m-7k3q9x", "A".repeat(40), "9", "a note that goes on and on")));

    assertThat(table.lines(50).get(1))
        .isEqualTo("m-7k3q9x  " + "A".repeat(13) + "...     9  a note that g...");
  }

  @Test
  void a_line_too_narrow_for_its_codes_keeps_them_whole() {
    Table table =
        new Table(LIST, List.of(List.of("m-7k3q9x", "Jordan Taylor", "9", "Mon 30 Nov 2026")));

    assertThat(table.lines(10).get(1)).isEqualTo("m-7k3q9x  Jor...     9  Mon...");
  }

  @Test
  void accents_and_wide_letters_are_counted_as_the_eye_counts_them() {
    assertThat(Width.of("Zoe\u0308")).isEqualTo(3);
    assertThat(Width.of("李小龙")).isEqualTo(6);
    assertThat(Width.of("한국")).isEqualTo(4);
    assertThat(Width.of("👩\u200d🏫")).isEqualTo(2);
    assertThat(Width.of("🇬🇧")).isEqualTo(2);
    assertThat(Width.of("a\u200db")).isEqualTo(2);
    assertThat(Width.of("")).isZero();

    Table table =
        new Table(
            LIST, List.of(List.of("a", "李小龙", "1", "x"), List.of("b", "Zoe\u0308", "2", "y")));
    assertThat(table.lines(80))
        .containsExactly(
            "Code  Name    Year  Next", "a     李小龙     1  x", "b     Zoe\u0308        2  y");
  }

  @Test
  void a_cut_takes_no_letter_from_its_accent_and_leaves_no_blank_before_the_dots() {
    assertThat(Width.cut("Zoe\u0308 Zoe\u0308", 6)).isEqualTo("Zoe\u0308...");
    assertThat(Width.cut("李小龙李小龙", 8)).isEqualTo("李小...");
    assertThat(Width.cut("On time today", 10)).isEqualTo("On time...");
    assertThat(Width.cut("short", 5)).isEqualTo("short");
  }

  @Test
  void a_cell_cannot_break_the_line_or_the_terminal() {
    Table table = new Table(LIST, List.of(List.of("a", "two\nlines\u001b[2J", "1", "x")));

    assertThat(table.lines(80)).hasSize(2);
    assertThat(table.lines(80).get(1)).contains("two / lines\\u{1b}[2J");
  }

  @Test
  void the_width_of_a_line_is_eighty_the_terminals_or_as_wide_as_it_takes() {
    assertThat(Table.lineWidth(Optional.empty(), false)).isEqualTo(80);
    assertThat(Table.lineWidth(Optional.of("120"), false)).isEqualTo(120);
    assertThat(Table.lineWidth(Optional.of("120"), true)).isEqualTo(Integer.MAX_VALUE);
    for (String odd : new String[] {"", "wide", "-1", "0", "99999999999"}) {
      assertThat(Table.lineWidth(Optional.of(odd), false)).isEqualTo(80);
    }
  }

  @Test
  void a_row_of_another_length_is_a_mistake_of_ours() {
    assertThatThrownBy(() -> new Table(LIST, List.of(List.of("a"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void no_line_is_wider_than_asked_or_ends_in_blanks_whatever_stands_in_it() {
    Random random = new Random(3);
    List<String> naughty = NaughtyStrings.all();
    for (int i = 0; i < 300; i++) {
      List<List<String>> rows = new ArrayList<>();
      for (int row = 0; row < 5; row++) {
        rows.add(List.of("m-7k3q9x", pick(random, naughty), "9", pick(random, naughty)));
      }

      List<String> lines = new Table(LIST, rows).lines(60);

      assertThat(lines).allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(60));
      assertThat(lines).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
      assertThat(lines.subList(1, 6)).allSatisfy(line -> assertThat(line).startsWith("m-7k3q9x"));
    }
  }

  private static String pick(Random random, List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
