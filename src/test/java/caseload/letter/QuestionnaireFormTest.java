package caseload.letter;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.casefile.KeptFile;
import caseload.policy.Questionnaire;
import caseload.policy.School;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionnaireFormTest {
  private static final School SCHOOL =
      new School(
          "Hill Primary",
          List.of("1 Hill Road"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Optional.empty());

  private static final String EVERY_WAY =
      """
      questionnaire: ways
      version: 3
      name: "Every way"
      entry-mode: items
      licence: {holder: "us", items-may-be-stored: yes, cite: "Us 2026"}
      who: ["Class Teacher", "Parent"]
      timeframe: "today"
      instructions: "Tick & mark"
      scale: {min: 1, max: 3, labels: {1: "low", 3: "high"}, not-applicable: allowed}
      items:
        - {id: a, text: "Boxes <b>"}
        - {id: b, text: "Answer", scale: {type: yes-no, min: 0, max: 1}}
        - {id: c, text: "Line", scale: {type: vas, min: 0, max: 10, step: 0.1}}
        - {id: d, text: "Count", scale: {min: 0, max: 100}}
        - {id: e, text: "Look", repeat: 2, combine: median}
      scores: [{id: total, items: [a], method: mean, range: [1, 3], direction: neither}]
      """;

  @Test
  void every_way_of_answering_has_its_place_on_the_sheet() {
    Document sheet = Jsoup.parse(html(Optional.empty()));

    assertThat(sheet.select(".answers tbody th").eachText())
        .containsExactly("Boxes <b>", "Look (1)", "Look (2)", "Answer", "Line", "Count");
    assertThat(sheet.select(".answers thead th").eachText())
        .contains("1 low", "2", "3 high", "- cannot say", "no", "yes", "0 to 10", "0 to 100");
    assertThat(sheet.select(".box")).hasSize(3 * 4 + 2);
    assertThat(sheet.select("td.line")).hasSize(1);
    assertThat(sheet.select("td.blank")).hasSize(1);
  }

  @Test
  void the_sheet_says_who_answers_how_and_of_which_edition_it_is() {
    String text = Jsoup.parse(html(Optional.of("m-7k3q9x"))).text();

    assertThat(text)
        .contains("To be answered by: Class Teacher, Parent.")
        .contains("Please think of today.")
        .contains("Tick & mark")
        .contains("Reference m-7k3q9x")
        .contains("ways, version 3. Us 2026");
    assertThat(Jsoup.parse(html(Optional.empty())).text())
        .contains("Reference, or first name", "Who I am")
        .doesNotContain("Our reference");
  }

  @Test
  void it_can_be_printed() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Paper.pdf(html(Optional.empty())))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void each_sheet_that_ships_with_its_wording_stands_on_one_page() throws IOException {
    for (String id : List.of("staff-rating", "pupil", "parent", "teacher")) {
      byte[] bytes = Files.readAllBytes(Path.of("templates/questionnaires", id + ".yaml"));
      Questionnaire shipped = KeptFile.read(bytes, id, Questionnaire.class);
      try (PDDocument pdf = Loader.loadPDF(Paper.pdf(html(shipped, Optional.empty())))) {
        assertThat(pdf.getNumberOfPages()).as(id).isEqualTo(1);
      }
    }
  }

  private static String html(Optional<String> code) {
    byte[] bytes = EVERY_WAY.getBytes(StandardCharsets.UTF_8);
    return html(KeptFile.read(bytes, "questionnaires/ways.yaml", Questionnaire.class), code);
  }

  private static String html(Questionnaire definition, Optional<String> code) {
    QuestionnaireForm form = new QuestionnaireForm(SCHOOL, Look.PLAIN, definition);
    return new Templates(Path.of("none"))
        .html(QuestionnaireForm.NAME, form.view(definition.items(), code));
  }
}
