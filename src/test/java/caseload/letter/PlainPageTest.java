package caseload.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainPageTest {
  private static final String LONG = "seven words that go on and on ".repeat(5).strip();

  @Test
  void no_line_is_wider_than_a_console() {
    assertThat(
            page("<h2>" + LONG + "</h2><p>" + LONG + "</p><ul><li>" + LONG + "</li></ul>").lines())
        .hasSizeGreaterThan(6)
        .allMatch(line -> line.length() <= PlainLines.WIDTH);
  }

  @Test
  void the_lines_of_an_item_stand_under_one_another() {
    assertThat(page("<ul><li>" + LONG + "</li></ul>").lines().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("  ") && line.charAt(2) != ' ');
  }

  @Test
  void a_table_that_fits_stands_in_columns() {
    assertThat(page(table("Who", "Due", "Ada Lark", "Monday")))
        .isEqualTo("Who       Due\nAda Lark  Monday\n");
  }

  @Test
  void a_long_cell_goes_on_in_its_own_column() {
    assertThat(page(table("Who", "What", "Ada", "word ".repeat(20).strip())))
        .isEqualTo(
            "Who  What\nAda  %s\n     %s\n"
                .formatted("word ".repeat(14).strip(), "word ".repeat(6).strip()));
  }

  @Test
  void what_would_be_tall_and_narrow_is_a_line_to_each_cell() {
    assertThat(page(table("", "What we count", "Goal 1", LONG + LONG)))
        .startsWith("- Goal 1\n  What we count: seven words")
        .contains("\n    ")
        .doesNotContain("What we count\n");
  }

  @Test
  void each_paragraph_of_a_letter_stays_one_line_for_an_app() {
    assertThat(PlainText.of("<html><body><p>" + LONG + "</p></body></html>"))
        .isEqualTo(LONG + "\n");
  }

  private static String table(String one, String two, String first, String second) {
    return "<table><thead><tr><th>%s</th><th>%s</th></tr></thead><tbody>%s</tbody></table>"
        .formatted(one, two, "<tr><td>" + first + "</td><td>" + second + "</td></tr>");
  }

  private static String page(String body) {
    return PlainText.page("<html><body>" + body + "</body></html>");
  }
}
