package caseload.casefile.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was put into the folder by hand on 10 November, against how consent stands: the gate that
 * let none of it in finds all of it. Columns: one-to-one session, group session, observation.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentOnFileTest {
  private static final String DAY = "2026-11-10";

  @TempDir private static Path once;
  private static Planted sound;

  @TempDir private Path folders;

  @BeforeAll
  static void make() {
    sound = Planted.journey(once.resolve("sound"));
    String contact = "contact %s --name %s --relationship %s --letters yes";
    String responsible = " --parental-responsibility yes";
    sound.type(contact + responsible, sound.referred(), "Grace", "mother");
    sound.type(contact + responsible, sound.referred(), "Paul", "father");
  }

  /** Answers as day, who, what, scopes; then what is found of each of the three steps. */
  private static final String[][] TABLE = {
    {"never asked", "", "E17", "E17", "E17"},
    {"asked", "03 mother asked mentoring", "E17", "E17", "E17"},
    {"no reply", "03 mother no-reply mentoring", "E17", "E17", "E17"},
    {"given before", "03 mother given mentoring", "", "E17", ""},
    {"given on the day", "10 mother given mentoring", "", "E17", ""},
    {"given to groups too", "03 mother given mentoring,group", "", "", ""},
    {"given the day after", "11 mother given mentoring,group", "E17", "E17", "E17"},
    {"given to something else", "03 mother given quotes", "E17", "E17", "E17"},
    {"given with conditions", "03 mother given-with-conditions mentoring", "", "E17", ""},
    {"refused", "03 mother refused mentoring,group", "E17", "E17", "E17"},
    {"refused, then given", "03 mother refused mentoring;04 mother given mentoring", "", "E17", ""},
    {
      "given, then refused",
      "03 mother given mentoring;04 mother refused mentoring",
      "E17",
      "E17",
      "E17"
    },
    {
      "withdrawn before",
      "03 mother given mentoring;09 mother withdrawn mentoring",
      "E18",
      "E18",
      "E18"
    },
    {
      "withdrawn on the day",
      "03 mother given mentoring;10 mother withdrawn mentoring",
      "E18",
      "E18",
      "E18"
    },
    {
      "withdrawn from all",
      "03 mother given mentoring,group;09 mother withdrawn",
      "E18",
      "E18",
      "E18"
    },
    {
      "only groups withdrawn",
      "03 mother given mentoring,group;09 mother withdrawn group",
      "",
      "E18",
      ""
    },
    {"withdrawn after", "03 mother given mentoring;11 mother withdrawn mentoring", "", "E17", ""},
    {
      "given again",
      "03 mother given mentoring;04 mother withdrawn;05 mother given mentoring",
      "",
      "E18",
      ""
    },
    {
      "one yes, one no",
      "03 mother given mentoring;03 father refused mentoring",
      "E17",
      "E17",
      "E17"
    },
    {"two yes", "03 mother given mentoring;04 father given mentoring", "", "E17", ""},
    {"run out", "03 mother given mentoring until-2026-11-09", "E17", "E17", "E17"},
    {"until the day", "03 mother given mentoring until-2026-11-10", "", "E17", ""},
  };

  @TestFactory
  List<DynamicTest> a_step_made_by_hand() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] row : TABLE) {
      tests.add(found(row, 2, "7-session-%s-h4nd.yaml", "session", session("one-to-one")));
      tests.add(found(row, 3, "7-session-%s-h4nd.yaml", "session", session("group")));
      tests.add(found(row, 4, "4-observation-%s-h4nd.yaml", "observation", "place: x\nsummary: y"));
    }
    return tests;
  }

  /** What waits for consent though it is no session, and what does not: nobody was asked. */
  @TestFactory
  List<DynamicTest> other_steps_without_any_consent() {
    Map<String, String> steps = new LinkedHashMap<>();
    steps.put(
        "5-meeting first E17",
        "kind: first\nwith: [pupil]\ncovered: [confidentiality]\nsummary: x");
    steps.put("5-meeting parent ", "kind: parent\nwith: [parent]\nsummary: x");
    steps.put("5-meeting pupil-too E17", "kind: other\nwith: [parent, pupil]\nsummary: x");
    steps.put("8-review pupil E17", "present: [pupil]\ndecision: continue");
    steps.put("8-review teacher ", "present: [class-teacher]\ndecision: continue");
    steps.put(
        "4-measure pupil E17",
        "questionnaire: pupil\nrole: pupil\npoint: entry\nscores: {total: 3}");
    steps.put(
        "4-measure teacher ",
        "questionnaire: teacher\nrole: teacher\npoint: entry\nscores: {total: 3}");
    steps.put(
        "4-measure held ",
        "questionnaire: attendance\nrole: staff\npoint: entry\nfrom: 2026-09-07\n"
            + "to: 2026-09-11\nscores: {possible: 10, absent: 3}");
    steps.put("7-session missed E17", session("one-to-one").replace("yes", "no"));
    List<DynamicTest> tests = new ArrayList<>();
    steps.forEach(
        (key, fields) -> {
          String[] words = key.split(" ", -1);
          String[] row = {words[1], "", words[2]};
          tests.add(found(row, 2, words[0] + "-%s-h4nd.yaml", words[0].substring(2), fields));
        });
    return tests;
  }

  private DynamicTest found(String[] row, int column, String name, String step, String fields) {
    String expected = row[column];
    return dynamicTest(
        row[0] + ", " + step + " " + column + ": " + (expected.isEmpty() ? "nothing" : expected),
        () -> {
          Planted caseload = sound.copiedTo(Files.createTempDirectory(folders, "school"));
          String code = caseload.referred();
          for (String answer : row[1].split(";", -1)) answer(caseload, code, answer);
          caseload.hand(code, name.formatted(DAY), step, DAY, fields);

          Planted.Said said = caseload.check();

          assertThat(said.codes())
              .as(said.out())
              .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
          assertThat(said.exit()).isEqualTo(expected.isEmpty() ? 0 : 4);
        });
  }

  private static String session(String format) {
    return "minutes: 30\nformat: " + format + "\nmentor: j-porter\nattended: yes";
  }

  private static void answer(Planted caseload, String code, String said) {
    if (said.isEmpty()) return;
    String[] words = said.split(" ", -1);
    String day = "2026-11-" + words[0];
    String fields = "contact: " + words[1] + "\nanswer: " + words[2];
    if (words.length > 3) fields += "\nscopes: [" + words[3].replace(",", ", ") + "]";
    if (words.length > 4) fields += "\nvalid-until: " + words[4].replace("until-", "");
    String name = "3-consent-" + day + "-" + (words[1] + "aaaa").substring(0, 4) + ".yaml";
    caseload.hand(code, name, "consent", day, fields);
  }
}
