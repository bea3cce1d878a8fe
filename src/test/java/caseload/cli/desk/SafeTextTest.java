package caseload.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SafeTextTest {

  @Test
  void what_could_command_the_terminal_is_shown_and_not_done() {
    assertThat(SafeText.of("\u001b]52;c;cm0=\u0007")).isEqualTo("\\u{1b}]52;c;cm0=\\u{7}");
    assertThat(SafeText.of("\u001b[2J")).isEqualTo("\\u{1b}[2J");
    assertThat(SafeText.of("\u009b2J")).isEqualTo("\\u{9b}2J");
    assertThat(SafeText.of("a\rb\nc\td\u007f\u0000")).isEqualTo("a\\u{d}b / c\\u{9}d\\u{7f}\\u{0}");
  }

  @Test
  void what_could_turn_the_reading_direction_or_hide_is_shown() {
    for (int point :
        new int[] {0x202A, 0x202E, 0x2066, 0x2069, 0x2028, 0x2029, 0xFEFF, 0xE0000, 0xE007F}) {
      assertThat(SafeText.of("a" + Character.toString(point) + "b"))
          .isEqualTo("a\\u{" + Integer.toHexString(point) + "}b");
    }
    assertThat(SafeText.of("\ud800|\udfff")).isEqualTo("\\u{d800}|\\u{dfff}");
    assertThat(SafeText.of("half \ud83d")).isEqualTo("half \\u{d83d}");
  }

  @Test
  void real_names_pass_untouched() {
    for (String name :
        new String[] {
          "Siân O’Brien",
          "Łukasz Wójcik",
          "نور\u200cالدین",
          "ක්\u200dෂ",
          "\u200fנועם",
          "李小龙",
          "Zoe\u0308",
          "👩\u200d🏫"
        }) {
      assertThat(SafeText.of(name)).isEqualTo(name);
    }
  }

  @Test
  void several_lines_keep_their_line_ends_and_nothing_else() {
    assertThat(SafeText.lines("one\r\ntwo\tthree\n\rfour\u001b"))
        .isEqualTo("one\ntwo\tthree\n\\u{d}four\\u{1b}");
  }

  @Test
  void an_old_console_gets_plain_quotes_and_dashes_but_whole_names() {
    Charset cp850 = Charset.forName("IBM850");
    String typed = "“On time” – 4/5… it’s Zoë\u00a0Łuc £5 €5";

    assertThat(SafeText.in(StandardCharsets.US_ASCII, typed))
        .isEqualTo("\"On time\" - 4/5... it's Zoë Łuc £5 €5");
    assertThat(SafeText.in(cp850, typed)).isEqualTo("\"On time\" - 4/5... it's Zoë\u00a0Łuc £5 €5");
    assertThat(SafeText.in(StandardCharsets.UTF_8, typed)).isEqualTo(typed);
  }

  @Test
  void an_old_console_has_no_bars_and_keeps_the_numbers_beside_them() {
    assertThat(SafeText.in(StandardCharsets.US_ASCII, "T1  \u2581\u2584\u2588  0 5 10"))
        .isEqualTo("T1    0 5 10");
  }

  @Test
  void no_naughty_string_leaves_a_control_behind() {
    for (String naughty : NaughtyStrings.all()) {
      assertThat(SafeText.of(naughty).codePoints().filter(SafeText::isUnsafe).count()).isZero();
      assertThat(SafeText.of(naughty).codePoints().filter(Character::isISOControl).count())
          .isZero();
    }
  }
}
