package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter that goes to no contact goes to no barred one either, whatever the person is called. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BarredContactTest {
  @TempDir private Path kept;
  @TempDir private Path here;
  private Terminal terminal;

  @BeforeEach
  void a_child_with_a_barred_stepfather() throws Exception {
    terminal = new Givens(kept).of("planned").at(here).on("2026-10-09");
    terminal.does(
        "contact",
        code(),
        "--name=Carl Barredname",
        "--salutation=Mr Barredname",
        "--relationship=stepfather",
        "--letters=no",
        "--address=9 Kiln Row, Castilion");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stepfather",
        "Carl Barredname",
        "Mr Barredname",
        "C. BARREDNAME",
        "Mr. Carl Barredname",
        "Barredname",
        "Carl",
        "the step-father",
        "Carl Barredname (teacher)",
        "c/o Carl Barredname",
        "The reader, 9 Kiln Row"
      })
  void by_no_name_does_it_reach_the_person(String to) {
    for (String kind : new String[] {"decision", "feedback-teacher", "transfer"}) {
      Terminal.Typed typed = terminal.type("letter", kind, code(), "--to=" + to, "-f", "txt");

      assertThat(typed.exits(5).err())
          .contains("Carl Barredname may not receive letters", "write the role");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"the class teacher", "Castilion High School", "Mrs Kilnder", "Mr Oakes"})
  void somebody_else_gets_it(String to) {
    terminal.type("letter", "decision", code(), "--to=" + to, "-f", "txt").exits(0);
  }

  @Test
  void the_childs_own_certificate_is_not_held_up_by_a_parent_of_the_same_name() {
    terminal.does(
        "contact", code(), "--name=Wren Ashdown", "--relationship=father", "--letters=no");

    assertThat(terminal.type("letter", "pupil-certificate", code(), "-f", "txt").err())
        .doesNotContain("may not receive letters");
  }

  @Test
  void its_record_says_to_what_kind_of_reader_it_went_and_no_name() {
    terminal.does(
        "letter", "decision", code(), "--to=Mrs Kilnder", "--sent=today", "-f", "html", "--yes");

    assertThat(terminal.files().entrySet())
        .filteredOn(file -> file.getValue().contains("step: letter\n"))
        .filteredOn(file -> file.getValue().contains("letter: \"decision\""))
        .singleElement()
        .extracting(Map.Entry::getValue)
        .asString()
        .contains("\nto: \"referrer\"\n")
        .doesNotContain("Kilnder");
  }

  private String code() {
    return terminal.codes().get(0);
  }
}
