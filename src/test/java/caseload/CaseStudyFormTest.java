package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case study tells the story of a child whom nobody can find by it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseStudyFormTest {
  @TempDir private Path folder;

  private Terminal terminal;

  @BeforeEach
  void aSchool() {
    terminal = Terminal.in(folder, "2026-09-14").as("learning-mentor");
    terminal.does("init", ".", "--policy", "st-marys-and-st-saviours");
  }

  @Test
  void names_of_child_family_and_class_give_way_to_words() {
    refer(
        "bullying=seen",
        "Wren's drawings are good. Wren Ashdown, and Ashdown, of Kestrel too. A wren is a bird.",
        "Mrs Ashdown-Lowe and Wren talk, and the Wren of old is back");
    terminal.does(
        "contact",
        "wren",
        "--name",
        "Mrs Ashdown-Lowe",
        "--relationship",
        "mother",
        "--letters",
        "yes",
        "--parental-responsibility",
        "yes");

    assertThat(study())
        .contains("The pupil's drawings are good. The pupil, and the pupil, of the class too.")
        .contains("A wren is a bird.")
        .contains("The family and the pupil talk, and the pupil of old is back")
        .doesNotContain("Wren", "Ashdown", "Lowe", "Kestrel", "2026");
  }

  @Test
  void a_sensitive_reason_is_not_told_from_another() {
    refer("child-protection=known", "draws", "a friend");

    assertThat(study()).contains("- another reason").doesNotContain("Child Protection register");
  }

  private void refer(String criterion, String strengths, String hopes) {
    terminal.does(
        "refer",
        "--name",
        "Wren Ashdown",
        "--date-of-birth",
        "12/3/2017",
        "--class",
        "Kestrel",
        "--referrer",
        "Mr Oakes",
        "--role",
        "class-teacher",
        "--criterion",
        criterion,
        "--strengths",
        strengths,
        "--hoped-for",
        hopes,
        "--yes");
  }

  private String study() {
    return terminal.does("form", "case-study", "wren", "-f", "txt").out();
  }
}
