package caseload.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplatesTest {

  private static final String NAUGHTY = "<b>O'Neill & Ţăran</b> \"x\"";

  @TempDir Path own;

  @Test
  void a_text_is_shown_exactly_and_never_becomes_markup() throws IOException {
    write("<p title=\"{{mentee.known-as}}\">{{mentee.known-as}}</p>");

    String html = html(SampleLetter.about(NAUGHTY));

    String safe = "&lt;b&gt;O'Neill &amp; Ţăran&lt;/b&gt; &quot;x&quot;";
    assertThat(html).isEqualTo("<p title=\"" + safe + "\">" + safe + "</p>");
  }

  @Test
  void a_text_template_escapes_nothing_and_says_a_drawing_in_words() throws IOException {
    Files.writeString(own.resolve("x.txt.mustache"), "Hi {{mentee.known-as}}: {{chart}}");

    String text = new Templates(own).text("x", SampleLetter.about(NAUGHTY));

    assertThat(text).isEqualTo("Hi " + NAUGHTY + ": 3 of 4");
  }

  @Test
  void what_a_record_holds_is_never_read_as_a_template() throws IOException {
    write("{{mentee.known-as}}");

    assertThat(html(SampleLetter.about("{{date}} {{> x}}"))).isEqualTo("{{date}} {{&gt; x}}");
  }

  @Test
  void what_no_document_can_hold_is_left_out_and_line_breaks_stay() throws IOException {
    write("{{mentee.known-as}}");

    assertThat(html(SampleLetter.about("a\u0007\r\nb\uD800c\uFFFFd😀")))
        .isEqualTo("a\nb\uFFFDc\uFFFDd😀");
  }

  @Test
  void accents_are_joined_and_marks_that_nobody_sees_are_gone() throws IOException {
    write("{{mentee.known-as}}");

    assertThat(html(SampleLetter.about("Zoe\u0308\u200B \u202EybraD\uFEFF")))
        .isEqualTo("Zoë ybraD");
  }

  @Test
  void a_drawing_is_the_only_thing_that_is_printed_as_it_is() throws IOException {
    write("<div>{{chart}}</div>");

    assertThat(html(SampleLetter.about("Zoë")))
        .isEqualTo("<div><svg><desc>3 of 4</desc></svg></div>");
  }

  @Test
  void a_colour_and_a_number_may_stand_in_a_style() throws IOException {
    write("<style>a{color:{{colour}}}</style><p style=\"top:{{minutes}}mm\">x</p>");

    assertThat(html(SampleLetter.about("Zoë")))
        .isEqualTo("<style>a{color:#1d4e79}</style><p style=\"top:30mm\">x</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {{#targets}}{{wording}};{{/targets}}                             | Be in by 8:40;Ask for help;
          {{#targets}}{{#by}}by {{.}}{{/by}}{{^by}}?{{/by}}{{/targets}}    | by Friday?
          {{#targets}}{{#by}}by {{by}}{{/by}}{{/targets}}                  | by Friday
          {{#targets}}{{#met}}met{{/met}}{{^met}}not{{/met}};{{/targets}}  | met;not;
          {{#mentee}}{{#targets.any}}{{known-as}}{{/targets.any}}{{/mentee}} | Zoë
          {{#lines}}{{.}},{{/lines}}{{minutes}}                            | one,two,30
          {{#targets.any}}{{targets.count}} targets{{/targets.any}}        | 2 targets
          {{#mentee}}{{#pronoun}}{{.}}{{/pronoun}}{{/mentee}}              | they
          {{#mentee.pronoun}}{{mentee.pronoun}}{{/mentee.pronoun}}         | they
          {{^sibling}}none{{/sibling}}{{#sibling}}{{known-as}}{{/sibling}} | none
          {{#remark}}{{.}}{{/remark}}{{^remark}}blank is none{{/remark}}   | blank is none
          {{! a remark to colleagues }}{{date}}                            | 21 September 2026
          {{#weekly}}{{#lines}}{{mentee.known-as}} {{/lines}}{{/weekly}}   | Zoë Zoë
          """)
  void sections_and_names_do_what_their_author_expects(String template, String printed)
      throws IOException {
    write(template);

    assertThat(html(SampleLetter.about("Zoë")).strip()).isEqualTo(printed);
  }

  @Test
  void a_school_may_replace_a_part_and_keep_the_rest() throws IOException {
    write("{{> mine}}");
    Files.writeString(own.resolve("mine.mustache"), "\uFEFFour own\r\nwords");

    assertThat(html(SampleLetter.about("Zoë"))).isEqualTo("our own\nwords");
  }

  @Test
  void the_shipped_templates_are_found_when_there_is_no_folder() {
    Templates shipped = new Templates(own.resolve("absent"));

    assertThat(shipped.faults("report-term", View.of(TermReportView.class))).isEmpty();
  }

  @Test
  void a_view_may_hold_nothing_but_what_can_be_printed_plainly() throws IOException {
    record WithADate(LocalDate day) {}
    write("{{day}}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> html(new WithADate(LocalDate.of(2026, 9, 21))))
        .withMessageContaining("LocalDate");
  }

  private void write(String template) throws IOException {
    Files.writeString(own.resolve("x.mustache"), template);
  }

  private String html(Record view) {
    return new Templates(own).html("x", view);
  }
}
