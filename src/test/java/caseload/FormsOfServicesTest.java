package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.letter.form.FormKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms ask what each school's own policy asks, and not what another one does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormsOfServicesTest {
  @TempDir private Path folder;

  static List<String> services() throws IOException {
    return ServicesTest.services();
  }

  @ParameterizedTest
  @MethodSource("services")
  void every_form_of_every_service_fits_on_two_pages(String service) throws IOException {
    Terminal terminal = at(service);

    for (FormKind kind : FormKind.values()) {
      Path form = folder.resolve(kind.word() + ".pdf");
      terminal.does("form", kind.word(), "-o", form.toString());
      try (PDDocument paper = Loader.loadPDF(form.toFile())) {
        assertThat(paper.getNumberOfPages()).as(kind.word()).isLessThanOrEqualTo(2);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("services")
  void each_reason_of_the_policy_stands_on_its_referral_form(String service) throws IOException {
    String form = text(at(service), "referral");
    String policy = Files.readString(Transcript.SERVICES.resolve(service + "/caseload.yaml"));
    String criteria = policy.substring(policy.indexOf("criteria:"), policy.indexOf("priority:"));
    Matcher names = Pattern.compile("name: \"([^\"]+)\"").matcher(criteria);

    assertThat(names.results().map(found -> found.group(1))).isNotEmpty().allMatch(form::contains);
  }

  @Test
  void who_must_sign_beside_the_referrer_is_as_the_school_says() throws IOException {
    assertThat(text(at("special-school"), "referral"))
        .contains("needs to be signed by: Deputy Head. The form can come without it")
        .contains("At least 1 must be under \"Regulation\".")
        .contains("Please do not send this form when one of these is true:\n\n- In a mental");
    assertThat(text(at("elsa-primary"), "referral"))
        .contains("needs to be signed by: SENCO. We cannot take the form without this signature.");
    assertThat(text(at("attendance-team"), "referral")).contains("Please ask for it before");
    assertThat(text(at("youth-mentoring"), "referral")).doesNotContain("needs to be signed");
  }

  @Test
  void a_sensitive_reason_asks_for_no_details() throws IOException {
    assertThat(text(at("special-school"), "referral"))
        .contains("A change at home (only tick it, write no details)")
        .contains("Distress (say what you have seen)");
  }

  @Test
  void each_scope_says_who_signs_and_how_long_a_yes_holds() throws IOException {
    assertThat(text(at("special-school"), "consent"))
        .contains("- key work; who signs: each person with parental responsibility (by form or")
        .contains("letter only); a yes holds: up to 31 August")
        .contains("- sharing with therapists; who signs: one parent or carer")
        .contains("for 3 months, at most up to 31 August")
        .contains("and the child, from the age of 12")
        .contains("Then the local authority signs too")
        .contains("Each of you gets a sheet of your own");
    assertThat(text(at("youth-mentoring"), "consent"))
        .contains(
            "This is signed by each parent or carer who has asked to be asked, and the child.")
        .contains("Then the local authority signs in your place.")
        .contains("A carer may sign when the placement plan says so.");
  }

  @Test
  void a_first_meeting_goes_by_the_schools_own_list_and_agreement() throws IOException {
    assertThat(text(at("youth-mentoring"), "first-meeting"))
        .contains("[ ] First of all: What I keep to myself, and what I cannot")
        .contains("[ ] You can stop at any time")
        .contains("We both turn up.")
        .doesNotContain("We come on time");
    assertThat(text(at("elsa-primary"), "first-meeting")).doesNotContain("We both turn up.");
  }

  @Test
  void a_review_offers_the_schools_own_levels() throws IOException {
    Terminal castilion = School.with(folder).terminal();
    Terminal laddered =
        School.with(folder, "  exit:\n", "  review: {levels: [\"Drop-in\", \"Weekly\"]}\n  exit:\n")
            .terminal();

    assertThat(text(laddered, "review")).contains("Level from now on: [ ] Drop-in [ ] Weekly");
    assertThat(text(castilion, "review")).doesNotContain("Level from now on");
  }

  private Terminal at(String service) throws IOException {
    Path own = Files.createTempDirectory(folder, service);
    Givens.copy(Transcript.SERVICES.resolve(service), own);
    return Terminal.in(own, "2026-11-23");
  }

  private static String text(Terminal terminal, String form) {
    return terminal.does("form", form, "-f", "txt").out();
  }
}
