package caseload.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplateRefusalsTest {

  @TempDir Path folder;

  @Test
  void a_misspelt_name_is_refused_with_its_place_and_the_name_that_was_meant() {
    TemplateFault fault = refused("Dear parent,\n\n{{mentee.knwon-as}} is …");

    assertThat(fault.template()).isEqualTo("x.mustache");
    assertThat(fault.line()).isEqualTo(3);
    assertThat(fault.field()).isEqualTo("mentee.knwon-as");
    assertThat(fault.says()).isEqualTo("{{mentee.knwon-as}} is not a field of this letter");
    assertThat(fault.instead()).isEqualTo("Did you mean {{mentee.known-as}}?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {{known-as}}                                     | {{mentee.known-as}}
          {{#target}}x{{/target}}                          | {{targets}}
          {{^wekly}}x{{/wekly}}                            | {{weekly}}
          {{#targets}}{{wordng}}{{/targets}}               | {{wording}}
          {{#targets}}{{mente.known-as}}{{/targets}}       | {{mentee.known-as}}
          {{#sibling}}{{konwn-as}}{{/sibling}}             | {{known-as}}
          """)
  void a_misspelt_name_is_found_also_where_nothing_would_be_printed(String template, String meant) {
    assertThat(refused(template).instead()).isEqualTo("Did you mean " + meant + "?");
  }

  @Test
  void a_name_like_no_other_is_answered_with_the_nearest_three() {
    assertThat(refused("{{#mentee}}{{favourite-colour}}{{/mentee}}").instead())
        .matches("caseload help letter-fields  has all .* the nearest are [^,]+, [^,]+, [^,]+\\.");
  }

  @Test
  void a_row_never_borrows_the_letters_own_field() {
    TemplateFault fault = refused("{{#targets}}{{date}}{{/targets}}");

    assertThat(fault.says()).contains("belongs to the whole letter, not to the row");
  }

  @Test
  void a_row_that_lacks_a_person_never_borrows_the_letters_person() throws IOException {
    write("x", "{{#targets}}{{#mentee}}{{mentee.known-as}}{{/mentee}}{{/targets}}");

    String printed = new Templates(folder).html("x", SampleLetter.about("Zoë"));

    assertThat(printed).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {{remark}}                                  | need not be there
          {{mentee.pronoun}}                          | need not be there
          {{sibling.known-as}}                        | is not a field
          {{weekly}}                                  | is a yes or no
          {{targets}}                                 | is a list
          {{mentee}}                                  | is a group of fields
          {{#date}}x{{/date}}                         | is always there
          {{#minutes}}x{{/minutes}}                   | is always there
          {{.}}                                       | means nothing here
          {{#targets}}{{.}}{{/targets}}               | means nothing here
          {{#lines}}{{#.}}x{{/.}}{{/lines}}           | means nothing here
          {{mentee.known-as.length}}                  | is not a field
          {{mentee.hash-code}}                        | is not a field
          {{class}}                                   | is not a field
          {{targets.size}}                            | is not a field
          {{date.}}                                   | is not a field
          {{ #date}}                                  | is not a field
          {{*date}}                                   | is not a field
          {{{date}}}                                  | may not be printed unescaped
          {{&date}}                                   | may not be printed unescaped
          {{> file:/etc/hosts}}                       | is named by small letters
          {{> ../x}}                                  | is named by small letters
          {{> ..}}                                    | is named by small letters
          {{> /etc/hosts}}                            | is named by small letters
          {{> http://example.org/x}}                  | is named by small letters
          {{> META-INF/MANIFEST.MF}}                  | is named by small letters
          {{> x.mustache}}                            | is named by small letters
          {{> Letterhead}}                            | is named by small letters
          {{> nothing-of-that-name}}                  | there is no template
          {{>*date}}                                  | may not be chosen by a value
          {{> *date}}                                 | may not be chosen by a value
          {{%implicit-iterator x}}                    | has no meaning
          {{<x}}{{/x}}                                | has no meaning
          {{$date}}{{/date}}                          | has no meaning
          {{?date}}{{/date}}                          | has no meaning
          {{=<% %>=}}                                 | cannot be changed
          {{> x}}                                     | is included inside itself
          {{#weekly}}                                 | is not closed
          {{#weekly}}{{/targets}}                     | is not closed
          {{date                                      | is not closed
          {{}}                                        | is not closed
          <p title='{{date}}'>x</p>                   | inside an HTML tag
          <p title={{date}}>x</p>                     | inside an HTML tag
          <{{date}}>x</p>                             | inside an HTML tag
          <p title="{{chart}}">x</p>                  | inside an HTML tag
          <a href="{{date}}">x</a>                    | may not stand in href
          <img src="{{date}}" alt="x"/>               | may not stand in src
          <p onclick="{{date}}">x</p>                 | may not stand in onclick
          <p style="{{date}}">x</p>                   | only a colour or a number
          <style>p{content:"{{date}}"}</style>        | only a colour or a number
          """)
  void a_template_can_ask_for_nothing_but_its_fields(String template, String says) {
    TemplateFault fault = refused(template);

    assertThat(fault.says()).contains(says);
    assertThat(fault.instead()).matches("(?s).+[.?]");
  }

  @Test
  void a_blank_text_is_refused_rather_than_left_out() throws IOException {
    write("x", "Dear parent,\n{{mentee.known-as}} is …");

    TemplateFault fault = refusal(SampleLetter.about("  "));

    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.says()).isEqualTo("{{mentee.known-as}} is blank in this record");
  }

  @Test
  void a_fault_in_a_part_names_the_part() throws IOException {
    write("x", "{{> part}}");
    write("part", "\n{{dat}}");

    assertThat(refusal(SampleLetter.about("Zoë")).template()).isEqualTo("part.mustache");
  }

  @Test
  void two_parts_that_include_each_other_are_refused() throws IOException {
    write("x", "{{> part}}");
    write("part", "{{> x}}");

    assertThat(refusal(SampleLetter.about("Zoë")).says()).contains("included inside itself");
  }

  @Test
  void a_link_is_not_followed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(folder.resolve("part.mustache"), secret);
    write("x", "{{> part}}");

    assertThat(refusal(SampleLetter.about("Zoë")).says()).contains("link");
  }

  @Test
  void a_template_outside_its_folder_is_never_asked_for() {
    assertThat(refusalOf("../x").says()).contains("is named by small letters");
    assertThat(refusalOf("none").says()).contains("there is no template none.mustache");
  }

  @Test
  void a_template_that_is_not_utf_8_is_refused() throws IOException {
    Files.write(folder.resolve("x.mustache"), "Zoë".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(refusal(SampleLetter.about("Zoë")).says()).contains("UTF-8");
  }

  @Test
  void a_template_of_a_monstrous_size_is_refused() {
    assertThat(refused("x".repeat(256 * 1024 + 1)).says()).contains("larger than");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{#weekly}}", "{{^weekly}}", "{{<x}}", "{{$x}}"})
  void sections_nested_thousands_deep_are_refused(String opening) {
    assertThat(refused(opening.repeat(5000)).says()).contains("20 deep");
  }

  @Test
  void a_template_that_prints_without_end_is_stopped() {
    String bomb = loops(12, "{{mentee.known-as}}" + "x".repeat(1000));

    assertThat(refused(bomb).says()).contains("2 million");
  }

  @Test
  void a_template_that_loops_without_printing_is_stopped() {
    assertThat(refused(loops(19, "")).says()).contains("too many times");
  }

  @Test
  void parts_that_double_at_each_step_are_stopped() throws IOException {
    for (int i = 0; i < 20; i++) {
      write("p" + i, "{{> p" + (i + 1) + "}}{{> p" + (i + 1) + "}}");
    }
    write("p20", "x");
    write("x", "{{> p0}}");

    assertThat(refusal(SampleLetter.about("Zoë")).says()).contains("200 templates");
  }

  @Test
  void all_faults_of_a_template_are_told_at_once() throws IOException {
    write("x", "{{dat}}\n{{#lines}}{{remark}}{{/lines}}\n{{#targets}}{{b}}{{/targets}}");

    List<TemplateFault> faults = new Templates(folder).faults("x", View.of(SampleLetter.class));

    assertThat(faults).extracting(TemplateFault::line).containsExactly(1, 2, 3);
  }

  private static String loops(int deep, String inside) {
    String open =
        IntStream.range(0, deep).mapToObj(i -> "{{#lines}}").collect(Collectors.joining());
    return open + inside + open.replace('#', '/');
  }

  private TemplateFault refused(String template) {
    try {
      write("x", template);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return refusal(SampleLetter.about("Zoë"));
  }

  private TemplateFault refusal(Record view) {
    return catchThrowableOfType(TemplateFault.class, () -> new Templates(folder).html("x", view));
  }

  private TemplateFault refusalOf(String template) {
    return catchThrowableOfType(
        TemplateFault.class, () -> new Templates(folder).html(template, SampleLetter.about("Zoë")));
  }

  private void write(String name, String template) throws IOException {
    Files.writeString(folder.resolve(name + ".mustache"), template);
  }
}
