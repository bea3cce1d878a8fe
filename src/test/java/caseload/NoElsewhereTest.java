package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A no that was filed under an earlier referral, after the day from which the newer one counts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoElsewhereTest {
  private static final String[] REASON = {"--referrer=Mr Oakes", "--role=class-teacher"};

  @TempDir private Path folder;

  @Test
  void what_is_due_hears_the_same_no_as_the_gate() {
    School school = School.with(folder);
    Terminal terminal = school.terminal();
    String why = "--criterion=bereavement=her gran";
    school.refers("Wren Ashdown", "12/3/2017", REASON[0], REASON[1], why).exits(0);
    String code = terminal.codes().get(0);
    terminal.does("contact", code, "--name=Ms Ashdown", "--relationship=mother", "--letters=yes");
    terminal.on("2026-09-22").does("consent", code, "--refused", "--how", "phone");
    terminal.does("exit", code, "--type=did-not-start", "--reason=a no");
    terminal.on("2026-09-25");
    String[] again = {
      "refer",
      code,
      REASON[0],
      REASON[1],
      why,
      "--strengths=draws",
      "--hoped-for=a friend",
      "--set=received=2026-09-20",
      "--yes"
    };
    terminal.does(again);
    terminal.does(
        "prioritise", code, "--accept", "--priority=high", "--decided-by=senco", "--reason=so");

    assertThat(terminal.does("show", code).out()).contains("mentoring refused Tue 22 Sep 2026");
    assertThat(terminal.does("due", "--all").out())
        .contains("decide what happens after the no")
        .doesNotContain("ask for consent");
  }
}
