package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two schools, two answers, one command line: who refers, for what, again, and siblings. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SchoolsReferDifferentlyTest {
  private static final String REFERRERS = "      - \"SENCO\"\n";
  private static final String LEAST = "    at-least: 1\n";
  private static final String CHILD = "12/3/2017";
  private static final String[] TEACHER = {
    "--referrer", "Mr Oakes", "--role", "class-teacher", "--criterion", "bereavement=seen"
  };

  @TempDir private Path folder;

  @Test
  void a_child_may_ask_in_one_school_and_needs_somebody_in_the_other() {
    School open = School.with(folder, REFERRERS, REFERRERS + "      - \"Pupil\"\n");
    School closed = School.with(folder);
    String[] self = {"--role", "pupil", "--criterion", "bereavement=told the mentor"};

    assertThat(open.refers("Wren Ashdown", CHILD, self).exit()).isZero();
    assertThat(closed.refers("Wren Ashdown", CHILD, self).exit()).isEqualTo(5);
    assertThat(open.terminal().files().values())
        .filteredOn(text -> text.contains("step: referral"))
        .singleElement()
        .satisfies(text -> assertThat(text).contains("role: \"pupil\"").doesNotContain("Wren"));
  }

  @Test
  void a_child_who_asks_is_not_named_a_second_time() {
    School open = School.with(folder, REFERRERS, REFERRERS + "      - \"Pupil\"\n");

    Terminal.Typed named =
        open.refers(
            "Wren Ashdown",
            CHILD,
            "--referrer",
            "Wren",
            "--role",
            "pupil",
            "--criterion",
            "bereavement=told");

    assertThat(named.exit()).isEqualTo(2);
    assertThat(named.err()).contains("Leave out  --referrer");
  }

  @Test
  void a_parent_may_ask_in_one_school_and_not_in_the_other() {
    School open =
        School.with(
            folder, REFERRERS, REFERRERS + "      - {id: parent, name: \"Parent or carer\"}\n");
    School closed = School.with(folder);
    String[] parent = {
      "--referrer", "Ms Ashdown", "--role", "parent", "--criterion", "bereavement=cries at home"
    };

    assertThat(open.refers("Wren Ashdown", CHILD, parent).exit()).isZero();
    assertThat(closed.refers("Wren Ashdown", CHILD, parent).exit()).isEqualTo(5);
  }

  @Test
  void a_screening_needs_no_referrer_where_the_policy_says_so() {
    String audit = REFERRERS + "      - \"School audit\"\n";
    School nobody = School.with(folder, REFERRERS, audit + "    audits: [school-audit]\n");
    School somebody = School.with(folder, REFERRERS, audit);
    String[] found = {"--role", "school audit", "--criterion", "bereavement=register"};

    assertThat(nobody.refers("Wren Ashdown", CHILD, found).exit()).isZero();
    Terminal.Typed refused = somebody.refers("Wren Ashdown", CHILD, found);

    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("this needs --referrer.");
  }

  @Test
  void one_school_wants_two_reasons_and_the_other_one_none() {
    School two = School.with(folder, LEAST, "    at-least: 2\n");
    School none = School.with(folder, LEAST, "    at-least: 0\n");
    String[] unsure = {
      "--referrer", "Mr Oakes", "--role", "senco", "--set", "other-reason=not herself since May"
    };

    assertThat(two.refers("Wren Ashdown", CHILD, TEACHER).exit()).isEqualTo(5);
    assertThat(none.refers("Wren Ashdown", CHILD, unsure).exit()).isZero();
    assertThat(two.refers("Wren Ashdown", CHILD, unsure).exit()).isEqualTo(5);
  }

  @Test
  void the_same_child_is_of_the_right_age_in_one_school_and_too_young_in_the_other() {
    School juniors = School.with(folder, LEAST, LEAST + "    open-to: {year-from: 3}\n");
    School seniors = School.with(folder, LEAST, LEAST + "    open-to: {age-from: 11}\n");

    assertThat(juniors.refers("Wren Ashdown", CHILD, TEACHER).exit()).isZero();
    assertThat(seniors.refers("Wren Ashdown", CHILD, TEACHER).exit()).isEqualTo(5);
  }

  @Test
  void the_years_are_those_of_the_day_on_which_the_referral_came() {
    School leavers = School.with(folder, LEAST, LEAST + "    open-to: {year-from: 5}\n");

    Terminal.Typed late =
        leavers.refers(
            "Wren Ashdown",
            CHILD,
            "--referrer",
            "Mr Oakes",
            "--role",
            "senco",
            "--criterion",
            "bereavement=seen",
            "--date",
            "31/8/2026");

    assertThat(late.exit()).isEqualTo(5);
    assertThat(leavers.refers("Wren Ashdown", CHILD, TEACHER).exit()).isZero();
  }

  @Test
  void one_school_refers_again_at_once_and_the_other_one_never() {
    School once = School.with(folder, "# re-referral-after-weeks: 6", "re-referral: never");
    School always = School.with(folder, "# re-referral-after-weeks: 6", "re-referral: at-once");

    assertThat(again(always).exit()).isZero();
    assertThat(again(once).exit()).isEqualTo(5);
  }

  @Test
  void after_a_no_one_school_takes_another_referral_and_one_wants_news() {
    School easy = School.with(folder);
    School strict =
        School.with(folder, "# re-referral-after-weeks: 6", "re-referral: new-evidence");

    assertThat(afterANo(easy).exit()).isZero();
    assertThat(afterANo(strict).exit()).isEqualTo(5);
    assertThat(afterANo(strict, "--new-evidence", "fights since Monday").exit()).isZero();
  }

  @Test
  void siblings_share_a_day_in_one_school_and_not_in_the_other() {
    School together = School.with(folder, "  programme:", siblings("same-day: allowed"));
    School apart = School.with(folder, "  programme:", siblings("same-day: refuse"));

    assertThat(secondSibling(together).exit()).isZero();
    assertThat(secondSibling(apart).exit()).isEqualTo(5);
  }

  @Test
  void siblings_share_a_mentor_in_one_school_and_not_in_the_other() {
    School together = School.with(folder, "  programme:", siblings("same-day: allowed"));
    School apart =
        School.with(folder, "  programme:", siblings("same-day: allowed, same-mentor: refuse"));
    School oneAtATime =
        School.with(folder, "  programme:", siblings("same-day: allowed, same-time: refuse"));

    assertThat(secondSibling(together).exit()).isZero();
    assertThat(secondSibling(apart).exit()).isEqualTo(5);
    assertThat(secondSibling(oneAtATime).exit()).isEqualTo(5);
  }

  @Test
  void no_file_of_a_child_names_the_brother_or_sister() {
    School school = School.with(folder, "  programme:", siblings("same-day: allowed"));
    secondSibling(school).exits(0);

    String first = school.terminal().codes().get(0);
    String second = school.terminal().codes().get(1);

    assertThat(school.terminal().files())
        .allSatisfy(
            (name, text) -> {
              if (name.startsWith("mentees/" + first)) assertThat(text).doesNotContain(second);
              if (name.startsWith("mentees/" + second)) assertThat(text).doesNotContain(first);
            });
  }

  private static String siblings(String answers) {
    return "  siblings: {" + answers + "}\n  programme:";
  }

  private static Terminal.Typed again(School school) {
    school.refers("Wren Ashdown", CHILD, TEACHER).exits(0);
    String code = school.terminal().codes().get(0);
    school
        .types("exit " + code + " --type did-not-start --reason moved --referral-reason not-met")
        .exits(0);
    return comesBack(school, code);
  }

  private static Terminal.Typed afterANo(School school, String... more) {
    if (school.terminal().codes().isEmpty()) {
      school.refers("Wren Ashdown", CHILD, TEACHER).exits(0);
      school
          .types(
              "prioritise "
                  + school.terminal().codes().get(0)
                  + " --decline --decided-by senco --reason no-place")
          .exits(0);
    }
    return comesBack(school, school.terminal().codes().get(0), more);
  }

  private static Terminal.Typed comesBack(School school, String code, String... more) {
    List<String> words = new ArrayList<>(List.of("refer", code));
    Collections.addAll(words, TEACHER);
    Collections.addAll(words, "--strengths", "draws", "--hoped-for", "friends");
    Collections.addAll(words, more);
    return school.terminal().type(words.toArray(String[]::new));
  }

  /** A session with one child, then with the brother or sister on the same day. */
  private static Terminal.Typed secondSibling(School school) {
    for (String name : new String[] {"Wren Ashdown", "Robin Ashdown"}) {
      List<String> more = new ArrayList<>(List.of(TEACHER));
      Collections.addAll(more, "--household", "h1");
      school.refers(name, CHILD, more.toArray(String[]::new)).exits(0);
    }
    for (String code : school.terminal().codes()) {
      school
          .types(
              "contact "
                  + code
                  + " --name Hazel --relationship mother --parental-responsibility yes --letters yes")
          .exits(0);
      school.types("consent " + code + " --given --how form").exits(0);
    }
    school.types("session " + school.terminal().codes().get(0)).exits(0);
    return school.types("session " + school.terminal().codes().get(1));
  }
}
