package caseload.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainTextTest {
  @Test
  void a_paragraph_is_one_line_and_keeps_the_breaks_that_were_typed() {
    assertThat(text("<p>one\n two</p><p class=\"as-written\">one\ntwo</p><p>a<br/>b</p>"))
        .isEqualTo("one two\n\none\ntwo\n\na\nb\n");
  }

  @Test
  void a_list_has_dashes_or_numbers() {
    assertThat(text("<ul><li>a</li><li>b</li></ul><ol><li>c</li><li>d</li></ol>"))
        .isEqualTo("- a\n- b\n\n1. c\n2. d\n");
  }

  @Test
  void a_row_says_the_head_of_each_column() {
    assertThat(
            text(
                "<table><caption>Now</caption>"
                    + "<thead><tr><th>Aim</th><th>Before</th><th>Is</th></tr></thead>"
                    + "<tbody><tr><td>Read</td><td>1</td><td>done</td></tr></tbody></table>"))
        .isEqualTo("Now\nAim:\n- Read; before: 1; is: done\n");
  }

  @Test
  void a_row_of_two_cells_is_a_name_and_what_it_holds() {
    assertThat(text("<table><tr><th>Year</th><td>4</td></tr></table>")).isEqualTo("- Year: 4\n");
  }

  @Test
  void boxes_can_be_ticked_and_lines_written_on() {
    assertThat(
            text(
                "<p><span class=\"box\"></span>Yes</p>"
                    + "<table class=\"lines\"><tr><th>Name</th><td></td></tr></table>"))
        .isEqualTo("[ ] Yes\n\nName: ____________________\n");
  }

  @Test
  void a_box_without_words_gets_those_at_the_head_of_its_column() {
    assertThat(
            text(
                "<table class=\"answers\"><thead><tr><th></th><th>never</th></tr></thead><tbody>"
                    + "<tr><th>Reads</th><td><span class=\"box\"></span></td></tr></tbody></table>"))
        .isEqualTo("Reads  [ ] never\n");
  }

  @Test
  void many_boxes_stand_on_a_line_of_their_own_each_with_all_its_words() {
    String head = "<th>1<br/>never</th><th>2<br/>now and then</th><th>3<br/>always</th>";
    String box = "<td><span class=\"box\"></span></td>";

    assertThat(
            text(
                "<table class=\"answers\"><thead><tr><th></th>"
                    + head
                    + "</tr></thead><tbody><tr><th>Reads</th>"
                    + box.repeat(3)
                    + "</tr></tbody></table>"))
        .isEqualTo("Reads\n  [ ] 1 never  [ ] 2 now and then  [ ] 3 always\n");
  }

  @Test
  void a_picture_is_said_in_words() {
    Drawing chart =
        Charts.plannedAndHeld("Sessions", Tally.of("Planned", 58), Tally.of("Held", 47));

    assertThat(text("<figure>" + chart.svg() + "</figure>")).isEqualTo("Planned: 58; Held: 47.\n");
  }

  @Test
  void the_postal_address_and_the_foot_of_the_page_are_left_out() {
    assertThat(text("<p class=\"footer\">x</p><p class=\"addressee\">y</p><p>Dear Mrs Osei,</p>"))
        .isEqualTo("Dear Mrs Osei,\n");
  }

  private static String text(String body) {
    return PlainText.of("<html><body>" + body + "</body></html>");
  }
}
