package caseload.casefile.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnreadableFilesTest {
  private static final byte[] WINDOWS = {'a', ':', ' ', (byte) 0xe9, '\n'};

  @TempDir private static Path once;
  private static Planted sound;

  @TempDir private Path folders;

  @BeforeAll
  static void make() {
    sound = Planted.journey(once.resolve("sound"));
  }

  @TestFactory
  List<DynamicTest> a_step_that_cannot_be_used() {
    return new OnePlanted(sound, folders)
        .is("E02", "an empty file", c -> c.write(c.file("7"), ""))
        .is("E02", "a file cut short", c -> c.edit(c.file("7"), "...\n", ""))
        .is("E02", "lost bytes", c -> minutes(c, "minutes: \0\0"))
        .is("E02", "comments only", c -> c.write(c.file("7"), "# nothing\n...\n"))
        .is("E03", "Windows text", c -> Files.write(c.file("7"), WINDOWS))
        .is("E04", "marks of a merge", c -> minutes(c, "<<<<<<< HEAD\nminutes: 30"))
        .is("E05", "no colon", c -> minutes(c, "minutes 30"))
        .is("E05", "brackets that are not closed", c -> minutes(c, "minutes: [30"))
        .is("E06", "an alias", c -> minutes(c, "minutes: *thirty"))
        .is("E06", "an anchor", c -> minutes(c, "minutes: &m 30"))
        .is("E06", "a tag", c -> minutes(c, "minutes: !!int 30"))
        .is("E07", "a doubled key", c -> minutes(c, "minutes: 30\nminutes: 3"))
        .is("E08", "an unknown key", c -> minutes(c, "minutes: 30\nmood: good"))
        .is("E08", "a missing key", c -> minutes(c, ""))
        .is("E08", "a wrong type", c -> minutes(c, "minutes: long"))
        .is("E08", "an impossible day", c -> minutes(c, "minutes: 30\nnext: 2026-11-31"))
        .is("E10", "another mentee's", c -> c.edit(c.file("7"), "mentee: m-", "mentee: m-0"))
        .is("E10", "another kind of step", c -> c.edit(c.file("7"), "step: s", "step: obs"))
        .tests();
  }

  private static void minutes(Planted caseload, String instead) {
    caseload.edit(caseload.file("7"), "minutes: 30", instead);
  }

  @TestFactory
  List<DynamicTest> a_file_of_the_mentee_or_the_school() {
    return new OnePlanted(sound, folders)
        .is("E01", "no mentee.yaml", c -> Files.delete(c.folder().resolve("mentee.yaml")))
        .is("E08", "a contact twice", UnreadableFilesTest::contactTwice)
        .is("E10", "another's folder", c -> edit(c, "mentee: \"m-", "mentee: \"m-0"))
        .is("E10", "a slip in a code", c -> Files.move(c.folder(), mentee(c, "m-00000z")))
        .is("E10", "a code in capitals", c -> Files.move(c.folder(), mentee(c, "M-00ABCD")))
        .is("E08", "the policy", c -> c.edit(school(c), "every-weeks: 1", "every-weeks: 0"))
        .is("E09", "a newer format", c -> c.edit(school(c), "format: 1", "format: 2"))
        .is("E02", "a questionnaire", c -> c.write(questionnaire(c, "pupil"), ""))
        .is("E10", "its name", c -> Files.move(questionnaire(c, "pupil"), questionnaire(c, "kid")))
        .is("E25", "a template", UnreadableFilesTest::template)
        .tests();
  }

  private static void contactTwice(Planted caseload) {
    String all = caseload.read(caseload.folder().resolve("mentee.yaml"));
    String contacts = all.substring(all.indexOf("contacts:\n") + "contacts:\n".length());
    edit(caseload, contacts, contacts.replace("...\n", "") + contacts);
  }

  private static void edit(Planted caseload, String what, String instead) {
    caseload.edit(caseload.folder().resolve("mentee.yaml"), what, instead);
  }

  private static Path mentee(Planted caseload, String name) {
    return caseload.root().resolve("mentees").resolve(name);
  }

  private static Path school(Planted caseload) {
    return caseload.root().resolve("caseload.yaml");
  }

  private static Path questionnaire(Planted caseload, String id) {
    return caseload.root().resolve("questionnaires").resolve(id + ".yaml");
  }

  private static void template(Planted caseload) throws IOException {
    Path templates = Files.createDirectory(caseload.root().resolve("templates"));
    caseload.write(templates.resolve("letterhead.mustache"), "{{nonsense}}");
  }
}
