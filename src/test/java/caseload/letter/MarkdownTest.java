package caseload.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page as Markdown: its parts are marked, and what somebody typed is not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkdownTest {

  @Test
  void headings_lists_and_bold_words_are_marked() {
    assertThat(
            Markdown.of(
                "<div class='footer'>p 1</div><h1>A <b>plan</b></h1><p>Dear Ms&#160;Bell,</p>"
                    + "<h2>1. Next</h2><ul><li>One</li><li>Two<br>lines</li></ul>"
                    + "<ol><li>First</li><li>Second</li></ol><p><strong>Why: </strong>so</p>"))
        .isEqualTo(
            """
            # A **plan**

            Dear Ms Bell,

            ## 1. Next

            - One
            - Two \s
              lines

            1. First
            2. Second

            **Why:** so
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "<b>O'Neill & Ţăran</b>~ \\<b\\>O'Neill & Ţăran\\</b\\>",
        "*x* _y_ `z`~ \\*x\\* \\_y\\_ \\`z\\`",
        "# no heading~ \\# no heading",
        "- no item~ \\- no item",
        "1. no number~ 1\\. no number",
        "2026. A year~ 2026\\. A year",
        "21.3 hours~ 21.3 hours",
        "[a](b) | ![c]~ \\[a\\](b) \\| !\\[c\\]",
        "AT&amp;T & &lt; R&D~ AT\\&amp;T & \\&lt; R&D",
        "a\\b~ a\\\\b",
        "[ ] ticked by nobody~ \\[ \\] ticked by nobody"
      })
  void what_was_typed_comes_out_as_typed(String typed, String written) {
    assertThat(Markdown.of("<p>" + HtmlText.escaped(typed) + "</p>")).isEqualTo(written + "\n");
  }

  @Test
  void the_lines_that_somebody_wrote_stay_lines_and_are_no_rule_or_heading() {
    assertThat(Markdown.of("<p class='as-written'>Good day\n---\n=== not so\n\n    indented</p>"))
        .isEqualTo("Good day  \n\\---  \n\\=== not so  \nindented\n");
  }

  @Test
  void boxes_lines_to_write_on_and_a_slip_can_be_filled_in() {
    assertThat(
            Markdown.of(
                "<div class='slip'><h2>Slip</h2><p><span class='box'></span>I can come.</p></div>"
                    + "<table class='lines'><tr><th>Name</th><td></td><th>Day</th><td>Fri</td></tr>"
                    + "</table><div class='rule'></div><div class='rule'></div>"
                    + "<table class='answers'><tr><th>I agree.</th>"
                    + "<td><span class='box'></span>Yes</td><td><span class='box'>x</span>No</td>"
                    + "</tr></table>"))
        .isEqualTo(
            """
            ---

            ## Slip

            - [ ] I can come.

            - **Name** ........................
            - **Day** Fri

            ............................................................

            - **I agree.** [ ] Yes [x] No
            """);
  }

  @Test
  void a_table_with_a_head_is_a_table() {
    assertThat(
            Markdown.of(
                "<table><caption>Targets</caption><thead><tr><th>Target</th><th>Now</th></tr></thead>"
                    + "<tbody><tr><td class='as-written'>a|b\nc</td><td>3</td></tr>"
                    + "<tr><td>d</td></tr></tbody></table>"))
        .isEqualTo(
            """
            **Targets**

            | Target | Now |
            | --- | --- |
            | a\\|b<br>c | 3 |
            | d |  |
            """);
  }
}
