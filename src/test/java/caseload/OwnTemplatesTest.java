package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A school changes one template, or one part of many, and is told what is wrong with it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnTemplatesTest {
  private static final String DAY = "2026-11-23";
  private static final Pattern PART = Pattern.compile("\\{\\{>\\s*([a-z0-9-]+)\\s*}}");

  @TempDir private Path folder;

  private Path templates;
  private Terminal terminal;

  @BeforeEach
  void aPracticeCaseload() throws IOException {
    sit(folder).does("demo", "demo", "--policy", "castilion-primary", "--mentees", "5");
    terminal = sit(folder.resolve("demo"));
    templates = Files.createDirectories(folder.resolve("demo").resolve("templates"));
  }

  private static Terminal sit(Path where) {
    return Terminal.in(where, DAY).with("CASELOAD_TODAY", DAY).as("j-porter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "decision             | {{decision.reasn}}        | decision.reasn    | decision.reason",
        "consent-request      | {{mentee.known-ass}}      | mentee.known-ass  | mentee.known-as",
        "signature            | {{mentor.signatur}}       | mentor.signatur   | mentor.signature",
        "form-plan            | {{school.nam}}            | school.nam        | school.name",
        "form-questionnaire   | {{edtion}}                | edtion            | edition",
        "report-term          | {{school.colur}}          | school.colur      | school.colour",
        "report-term.txt      | {{title}} {{as-off}}      | as-off            | as-of",
        "decision             | {{school.getClass}}       | getClass          | school",
        "decision             | {{mentee.hashCode}}       | hashCode          | mentee",
        "decision             | {{> ../../caseload}}      | ../../caseload    | letterhead",
        "decision             | {{> /etc/passwd}}         | /etc/passwd       | letterhead",
        "form-session         | {{#targets}}{{textt}}{{/targets}} | textt     | text",
      })
  void check_finds_a_fault_with_template_line_name_and_the_nearest(
      String name, String text, String field, String near) throws IOException {
    Files.writeString(templates.resolve(name + ".mustache"), "<p>One</p>\n<p>" + text + "</p>\n");

    String said = terminal.type("check").exits(4).out();

    assertThat(said).contains("templates/" + name + ".mustache:2  ", field, near);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exit       | <p>Tom & Jerry</p>                       | a bare & stands here",
        "exit       | <p>One<br></p>                           | <br> is not closed",
        "exit       | <div><p>One</p>                          | <div> is not closed",
        "letterhead | <div><p>One</p>                          | <div> is not closed",
        "letterhead | {{#school.logo}}<p>{{/school.logo}}      | <p> is not closed",
        "letterhead | <p>One</p></div>                         | </div> closes nothing",
        "letterhead | <p>1 < 2</p>                             | a < stands here",
        "letterhead | <p class=one>One</p>                     | a value without quotes",
        "letterhead | <p id=\"a\" id=\"b\">One</p>             | is not well-formed here",
        "exit       | <script>alert(1)</script>                | <script> may not stand",
        "exit       | <iframe src=\"data:x\"></iframe>         | <iframe> may not stand",
        "exit       | <img alt=\"\" src=\"https://a.example/b.png\"/> | <img> may not stand",
        "exit       | <p onclick=\"x()\">One</p>               | a script in <p> may not stand",
        "exit       | <p style=\"background: url(http://a.example/b)\">One</p> | <p> may not stand",
        "style-letter | @import \"https://a.example/b.css\";   | @import may not stand",
        "style-letter | p { background: url(http://a.example/b) } | may not stand"
      })
  void what_could_not_be_printed_is_found_by_check_and_named_by_the_letter(
      String name, String text, String why) throws IOException {
    boolean whole = name.equals("exit");
    Files.writeString(
        templates.resolve(name + ".mustache"),
        (whole ? "<html>\n<body>\n" : "\n\n") + text + (whole ? "\n</body></html>" : "\n"));

    assertThat(terminal.type("check").exits(4).out())
        .contains("templates/" + name + ".mustache:3  ")
        .containsIgnoringCase(why);
  }

  @Test
  void the_letter_names_the_template_that_cannot_be_printed() throws IOException {
    Files.writeString(templates.resolve("letterhead.mustache"), "<p>One</p>\n<div>\n");

    assertThat(terminal.type("letter", "decision", "m-cj92cs", "-o", "a.pdf").exits(4).err())
        .contains("letterhead.mustache, line 2", "<div> is not closed", "Write </div>");
  }

  @Test
  void check_finds_it_in_a_translation_too() throws IOException {
    Path polish = Files.createDirectories(templates.resolve("pl"));
    Files.writeString(polish.resolve("decision.mustache"), "<p>Raz</p>\n<p>{{titel}}</p>\n");

    assertThat(terminal.type("check").exits(4).out())
        .contains("templates/pl/decision.mustache:2  ", "titel", "title");
  }

  @Test
  void a_template_that_nothing_prints_is_found_and_what_it_may_have_been_meant_for()
      throws IOException {
    Files.writeString(templates.resolve("consent-requst.mustache"), "<p>x</p>");
    Files.writeString(templates.resolve("our-crest.mustache"), "<p>Our crest</p>");
    Files.writeString(templates.resolve("talk-to-me.mustache"), "{{> our-crest}}");

    assertThat(terminal.type("check").exits(4).out())
        .contains(
            "templates/consent-requst.mustache", "No letter, form or report uses this template.")
        .contains("Perhaps it should be called consent-request.mustache.")
        .doesNotContain("our-crest");
  }

  @Test
  void a_part_is_copied_changed_and_stands_in_every_letter_and_no_other_is_touched()
      throws IOException {
    assertThat(terminal.does("letter", "--own", "talk-to-me").out())
        .contains("Made   templates/talk-to-me.mustache");
    Path part = templates.resolve("talk-to-me.mustache");
    Files.writeString(
        part, Files.readString(part).replace("Would you like to talk", "Shall we talk"));

    assertThat(terminal.does("check").out()).doesNotContain("talk-to-me");
    assertThat(terminal.does("letter", "decision", "m-cj92cs", "-f", "txt").out())
        .contains("Shall we talk about it?");
    assertThat(terminal.type("letter", "--own", "talk-to-me").exits(2).err())
        .contains("the school has its own templates/talk-to-me.mustache already");
  }

  @ParameterizedTest
  @CsvSource({
    "consent, consent-request",
    "report-term.txt, report-term.txt",
    "form-plan, form-plan"
  })
  void a_copy_is_what_ships(String typed, String name) throws IOException {
    terminal.does("letter", "--own", typed);

    assertThat(templates.resolve(name + ".mustache"))
        .hasContent(Files.readString(Path.of("templates", name + ".mustache")));
  }

  @Test
  void there_is_no_copy_of_what_is_no_template() {
    assertThat(terminal.type("letter", "--own", "leterhead").exits(2).err())
        .contains("there is no template \"leterhead\"", "Did you mean letterhead?");
    assertThat(terminal.type("letter", "--own", "../caseload").exits(2).err())
        .contains("there is no template");
  }

  @Test
  void every_part_that_a_template_includes_is_listed_with_what_it_is_for() throws IOException {
    String page = terminal.does("help", "letter-fields").out();

    try (Stream<Path> shipped = Files.list(Path.of("templates"))) {
      List<Path> files = shipped.filter(each -> each.toString().endsWith(".mustache")).toList();
      for (Path file : files) {
        PART.matcher(Files.readString(file))
            .results()
            .forEach(
                found -> assertThat(page).containsPattern("\n  " + found.group(1) + " +[a-zY]"));
      }
    }
  }
}
