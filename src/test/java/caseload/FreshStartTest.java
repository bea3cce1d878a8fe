package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A child who comes back begins afresh: what was told the first time is behind {@code --history}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FreshStartTest {
  private static final String CANARY = "CANARY";

  @TempDir private Path folder;
  private School school;
  private String code = "";

  @BeforeEach
  void comesBack() throws IOException {
    school = School.with(folder);
    school
        .refers(
            "Wren Ashdown",
            "12/3/2017",
            "--referrer",
            CANARY,
            "--role",
            "senco",
            "--criterion",
            "friendship-issues=" + CANARY,
            "--set",
            "tried=" + CANARY,
            "--set",
            "other-reason=" + CANARY)
        .exits(0);
    code = school.terminal().codes().get(0);
    for (String line : FIRST) school.types(line.replace("CODE", code)).exits(0);
    school.terminal().on("2027-02-01");
    school.types(AGAIN.replace("CODE", code)).exits(0);
  }

  private static final List<String> FIRST =
      List.of(
          "contact CODE --name Hazel --relationship mother --parental-responsibility yes --letters yes",
          "prioritise CODE --accept --priority high --decided-by senco --reason CANARY",
          "consent CODE --given --how form --scope mentoring,observation --conditions CANARY",
          "measure incidents CODE --point entry --score count=98765 --set from=1/9/2026"
              + " --set to=4/9/2026 --set comment=CANARY",
          "observe CODE --place playground --set summary=CANARY",
          "meeting CODE --kind first --covered all --set summary=CANARY --set child-hopes=CANARY",
          "plan CODE --target CANARY --barrier friendship-issues --measure CANARY --from 1 --to 4"
              + " --by 27/11/2026 --review-on 13/11/2026 --agreed-with pupil",
          "session CODE --note CANARY --yes",
          "review CODE --target T1=met --decision exit --set summary=CANARY",
          "consent CODE --withdrawn --how phone",
          "exit CODE --type other --reason CANARY --target T1=met --referral-reason met --yes");

  private static final String AGAIN =
      "refer CODE --referrer Birch --role senco --criterion low-self-esteem=daily"
          + " --strengths draws --hoped-for speaks";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show CODE",
        "show CODE --json",
        "show CODE --screen-safe",
        "list --wide --state all",
        "list --json",
        "list --csv",
        "due --all",
        "due --all --json",
        "prioritise",
        "prioritise --json",
        "letter consent CODE -f html -o -"
      })
  void nothing_told_the_first_time_is_shown(String command) {
    Terminal.Typed typed = school.types(command.replace("CODE", code));

    assertThat(typed.exit()).isZero();
    assertThat(typed.out()).isNotBlank().doesNotContain(CANARY).doesNotContain("98765");
  }

  @ParameterizedTest
  @ValueSource(strings = {"show CODE --history", "show CODE --history --json"})
  void the_history_has_it_all(String command) {
    String shown = school.types(command.replace("CODE", code)).exits(0).out();

    assertThat(shown.split(CANARY, -1)).hasSizeGreaterThan(12);
    assertThat(shown).contains("98765");
  }

  @Test
  void consent_and_baseline_begin_blank_and_the_contacts_are_still_there() {
    String shown = school.types("show " + code + " --json").exits(0).out();

    assertThat(shown).contains("\"standing\": \"not asked\"").doesNotContain("\"given\"");
    assertThat(shown).contains("\"relationship\": \"mother\"").doesNotContain("\"attendance\"");
    assertThat(school.types("session " + code).exits(5).err())
        .contains("it has not been asked for");
  }

  @Test
  void that_a_parent_said_no_the_first_time_is_known() {
    assertThat(school.types("show " + code).exits(0).out())
        .contains("Earlier   Mon 14 Sep 2026 to Mon 14 Sep 2026")
        .contains("Earlier   consent withdrawn by mother, Mon 14 Sep 2026");
  }
}
