package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What {@code caseload policy} says: nothing that contradicts the next line, and names for ids. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadBackTest {
  private static final String BLANK = Starters.text(Starters.policyFile("blank"));

  @Test
  void where_the_local_authority_decides_no_carer_decides_for_a_looked_after_child() {
    String carers = with("delegated-authority: yes");
    String both = with("delegated-authority: yes\n    looked-after: local-authority");
    String too = with("delegated-authority: yes\n    looked-after: local-authority-too");

    assertThat(words(both))
        .contains("For a looked-after child the local authority alone decides.")
        .contains("For any other child a carer with delegated authority may decide.");
    assertThat(words(carers)).contains("  A carer with delegated authority may decide.");
    assertThat(words(too)).contains("  A carer with delegated authority may decide.");
  }

  @Test
  void a_school_without_an_address_has_no_line_for_it() {
    String there = BLANK.replaceFirst("(?m)^  # address: .*$", "  address: [\"1 Mill Lane\"]");

    assertThat(words(BLANK)).doesNotContain("Address");
    assertThat(words(there)).contains("Address: 1 Mill Lane.");
  }

  @Test
  void a_way_to_work_is_said_by_its_name() {
    String rule =
        "    eligibility: [{formats: [group], open-to: {year-from: 5}, otherwise: warn}]\n";
    String barred = BLANK.replaceFirst("(?m)^    criteria:", rule + "    criteria:");

    assertThat(words(barred)).containsPattern("- Small group: .*; you are asked about a session");
  }

  private static String with(String setting) {
    return BLANK.replace(
        "    before-referral: no\n", "    before-referral: no\n    " + setting + "\n");
  }

  private static String words(String yaml) {
    return String.join("\n", PolicyInWords.lines(Starters.school(yaml), LocalDate.of(2026, 11, 2)));
  }
}
