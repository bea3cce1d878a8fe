package caseload.casefile.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StepsAgainstTheRulesTest {
  @TempDir private static Path once;
  private static Planted sound;

  @TempDir private Path folders;

  @BeforeAll
  static void make() {
    sound = Planted.journey(once.resolve("sound"));
  }

  @Test
  void nothing_is_found_after_a_real_journey() {
    Planted.Said said = sound.typed(Planted.TODAY, "check", "--strict");

    assertThat(said.out()).isEqualTo("All fine: 2 mentees, 22 files." + System.lineSeparator());
    assertThat(said.exit()).isZero();
  }

  @TestFactory
  List<DynamicTest> steps_that_no_rule_would_let_in() {
    return new OnePlanted(sound, folders)
        .is("E16", "an unknown target", c -> session(c, "attended:", "focus: [T9]\nattended:"))
        .is(
            "E16",
            "an unknown contact",
            c -> c.edit(c.file("3-consent-2026-11-05"), "mother", "aunt"))
        .is("E16", "a letter that is gone", c -> Files.delete(letter(c, ".html")))
        .is("E16", "a letter to nobody", c -> c.edit(letter(c, ".yaml"), "\"mother\"", "\"aunt\""))
        .is(
            "E16",
            "a letter elsewhere",
            c -> c.edit(letter(c, ".yaml"), "file: \"", "file: \"../letters/"))
        .is("E17", "before consent", c -> c.handMadeSession(c.code(), "2026-11-06"))
        .is("E17", "without consent", c -> c.handMadeSession(c.referred(), "2026-11-06"))
        .is("E18", "after consent was taken back", StepsAgainstTheRulesTest::takenBack)
        .is("E19", "a yes and a no on one day", StepsAgainstTheRulesTest::yesAndNo)
        .is("E20", "a mentee who was disposed of", StepsAgainstTheRulesTest::disposed)
        .is("E22", "before the referral", c -> concern(c, "2026-11-01"))
        .is("E23", "no referral", c -> Files.delete(c.episode().resolve("1-referral.yaml")))
        .is("E24", "no minutes", c -> session(c, "minutes: 30", "minutes: 0"))
        .is("E24", "a second exit", StepsAgainstTheRulesTest::twoExits)
        .is("E24", "a session after the exit", StepsAgainstTheRulesTest::afterTheExit)
        .tests();
  }

  @TestFactory
  List<DynamicTest> steps_at_which_a_person_should_look() {
    return new OnePlanted(sound, folders)
        .is("W30", "one UPN twice", StepsAgainstTheRulesTest::oneUpn)
        .is("W31", "a day to come", c -> c.handMadeSession(c.code(), "2026-11-30"))
        .is("W31", "written down before", c -> session(c, "2026-11-23T", "2026-11-10T"))
        .is("W40", "an unknown format", c -> session(c, "one-to-one", "one-two-one"))
        .is("W40", "an unknown priority", c -> c.edit(c.file("2"), "high", "highest"))
        .is("W40", "an unknown role", c -> c.edit(c.file("2"), "senco", "caretaker"))
        .is(
            "W40",
            "an unknown scope",
            c -> c.edit(c.file("3-consent-2026-11-05"), "group", "choir"))
        .is("W40", "an unknown barrier", StepsAgainstTheRulesTest::rain)
        .is(
            "W43",
            "a barrier left out",
            c -> c.edit(c.file("6"), "friendship-issues", "low-self-esteem"))
        .is("W40", "an unknown questionnaire", StepsAgainstTheRulesTest::measured)
        .is(
            "W41",
            "another day in the name",
            c -> session(c, "date: 2026-11-11", "date: 2026-11-12"))
        .is(
            "W41",
            "another day in the folder",
            c -> referral(c, "received: 2026-11-02", "received: 2026-11-01"))
        .is("W42", "an unknown reason", c -> referral(c, "friendship-issues", "lonely"))
        .is("W42", "an unknown referrer", c -> referral(c, "class-teacher", "neighbour"))
        .tests();
  }

  private static void session(Planted caseload, String what, String instead) {
    caseload.edit(caseload.file("7"), what, instead);
  }

  private static void referral(Planted caseload, String what, String instead) {
    caseload.edit(caseload.file("1"), what, instead);
  }

  private static Path letter(Planted caseload, String ending) throws IOException {
    try (Stream<Path> letters = Files.list(caseload.episode().resolve("letters"))) {
      return letters.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }

  private static void takenBack(Planted caseload) {
    caseload.type("consent %s --withdrawn --by mother --how phone --date 19/11", caseload.code());
    caseload.handMadeSession(caseload.code(), "2026-11-20");
  }

  private static void yesAndNo(Planted caseload) {
    answer(caseload, "aaaa", "given");
    answer(caseload, "bbbb", "refused");
  }

  private static void answer(Planted caseload, String suffix, String answer) {
    caseload.hand(
        caseload.code(),
        "3-consent-2026-11-20-" + suffix + ".yaml",
        "consent",
        "2026-11-20",
        "contact: mother\nanswer: " + answer + "\nscopes: [mentoring]");
  }

  private static void disposed(Planted caseload) throws IOException {
    Path stubs = Files.createDirectory(caseload.root().resolve(".caseload/disposed"));
    caseload.write(stubs.resolve(caseload.code() + ".yaml"), "x");
  }

  private static void concern(Planted caseload, String date) {
    caseload.hand(
        caseload.code(),
        "5-concern-" + date + "-h4nd.yaml",
        "concern",
        date,
        "passed-to: dsl\nreference: r1");
  }

  private static void twoExits(Planted caseload) {
    exit(caseload, "2026-11-20");
    exit(caseload, "2026-11-21");
  }

  private static void afterTheExit(Planted caseload) {
    Path exit = exit(caseload, "2026-11-19");
    caseload.edit(exit, "2026-11-23T", "2026-11-19T");
    caseload.handMadeSession(caseload.code(), "2026-11-20");
  }

  private static Path exit(Planted caseload, String date) {
    return caseload.hand(
        caseload.code(),
        "9-exit-" + date + "-h4nd.yaml",
        "exit",
        date,
        "type: targets-met\nreason: done");
  }

  private static void oneUpn(Planted caseload) {
    for (String code : caseload.codes()) {
      Path file = caseload.root().resolve("mentees/" + code + "/mentee.yaml");
      caseload.edit(file, "date-of-birth:", "upn: A123456789012\ndate-of-birth:");
    }
  }

  private static void rain(Planted c) {
    c.edit(c.file("6"), "friendship-issues", "rain");
    String left = "not-targeted: [{barrier: friendship-issues, reason: later}]\n";
    c.edit(c.file("6"), "targets:", left + "targets:");
  }

  private static void measured(Planted caseload) {
    caseload.hand(
        caseload.code(),
        "4-measure-2026-11-19-h4nd.yaml",
        "measure",
        "2026-11-19",
        "questionnaire: mood\nrole: teacher\npoint: review\nscores: {total: 3}");
  }
}
