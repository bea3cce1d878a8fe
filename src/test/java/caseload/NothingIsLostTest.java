package caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseload.casefile.CaseFile;
import caseload.casefile.Caseload;
import caseload.casefile.Ids;
import caseload.casefile.disk.Busy;
import caseload.casefile.disk.Disk;
import caseload.casefile.record.Tree;
import caseload.journey.Contact;
import caseload.journey.Entry;
import caseload.journey.Refusal;
import caseload.journey.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes between a command and its files: other commands, files in the way, pipes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NothingIsLostTest {
  @TempDir private Path folder;
  private Terminal terminal;
  private String code = "";

  @BeforeEach
  void a_child_with_consent() {
    terminal = Terminal.in(folder, "2026-09-14").as("j-porter");
    terminal.does("init", ".", "--policy", "castilion-primary");
    terminal.does(
        "refer",
        "--name=Wren Ashdown",
        "--date-of-birth=12/3/2017",
        "--class=5K",
        "--referrer=Mr Oakes",
        "--role=class-teacher",
        "--criterion=bereavement=her gran",
        "--strengths=draws",
        "--hoped-for=a friend");
    code = terminal.codes().get(0);
    terminal.does("contact", code, "--name=Ms Ashdown", "--relationship=mother", "--letters=yes");
    terminal.does("consent", code, "--given", "--how", "form");
  }

  @Test
  void a_withdrawal_that_is_written_between_the_rules_and_the_session_stops_the_session() {
    Caseload caseload = open();
    CaseFile file = caseload.file(code).orElseThrow();
    Entry entry =
        file.read()
            .admit(Samples.session(LocalDate.parse("2026-09-14")), caseload.school().policy());
    terminal.does("consent", code, "--withdrawn");
    Map<String, String> before = terminal.files();

    assertThatThrownBy(() -> file.add(entry))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("withdrawn");
    assertThat(terminal.files()).isEqualTo(before);
  }

  @Test
  void a_contact_is_changed_by_who_it_is_and_not_by_its_place() {
    terminal.does("contact", code, "--name=Mr Oakes", "--relationship=carer", "--letters=no");
    CaseFile file = open().file(code).orElseThrow();

    file.setContact("carer", "phone", Tree.Text.of("01234"));

    assertThat(file.mentee().contact("carer").orElseThrow().phone()).contains("01234");
    assertThat(file.mentee().contact("mother").orElseThrow().phone()).isEmpty();
    assertThatThrownBy(() -> file.setContact("gone", "phone", Tree.Text.of("01234")))
        .isInstanceOf(Busy.class);
  }

  @Test
  void a_letter_that_cannot_go_to_its_file_is_not_recorded_as_sent() throws IOException {
    Files.writeString(folder.resolve("letter.html"), "older");
    Map<String, String> before = terminal.files();

    terminal
        .type("letter", "consent", code, "--sent", "today", "-f", "html", "-o", "letter.html")
        .exits(2);
    terminal.type("consent", code, "--withdrawn", "-o", "letter.html").exits(2);
    terminal.type("contact", code, "--name=Mr Ashdown", "--letters=yes", "-o", ".").exits(2);

    assertThat(terminal.files()).isEqualTo(before);
  }

  @Test
  void contacts_that_are_added_at_the_same_time_are_all_there() {
    CaseFile file = open().file(code).orElseThrow();
    List<String> faster = new ArrayList<>(List.of("Mr Oakes", "Mrs Oakes", "Ms Birch"));
    Contact like = file.mentee().contact("mother").orElseThrow();

    Contact added =
        file.addContact(
            now -> {
              String id = "aunt-" + now.contacts().size();
              if (!faster.isEmpty()) {
                String name = faster.remove(0);
                terminal.does(
                    "contact", code, "--name", name, "--relationship=aunt", "--letters=no");
              }
              return like(like, id, "Ms Last");
            });

    assertThat(added.id()).isEqualTo("aunt-4");
    assertThat(file.mentee().contacts())
        .extracting(Contact::name)
        .containsExactly("Ms Ashdown", "Mr Oakes", "Mrs Oakes", "Ms Birch", "Ms Last");
    assertThat(terminal.does("check").out()).startsWith("All fine");
  }

  @Test
  void a_contact_that_cannot_be_added_says_so_and_leaves_the_file_alone() {
    CaseFile file = open().file(code).orElseThrow();
    AtomicInteger tries = new AtomicInteger();
    Contact like = file.mentee().contact("mother").orElseThrow();

    assertThatThrownBy(
            () ->
                file.addContact(
                    now -> {
                      String name = "Aunt " + Character.toString('A' + tries.getAndIncrement());
                      terminal.does(
                          "contact", code, "--name", name, "--relationship=aunt", "--letters=no");
                      return like(like, "late", "Ms Late");
                    }))
        .isInstanceOf(Busy.class)
        .hasMessageContaining("nothing was saved");
    assertThat(file.mentee().contact("late")).isEmpty();
    assertThat(terminal.does("check").out()).startsWith("All fine");
  }

  @Test
  void piped_text_that_was_refused_is_kept_and_goes_once_it_is_a_record() {
    String said = "She came in singing.\nWe drew the lunch hall.";
    String[] refused = {"session", code, "--date=1/9/2026", "--note-file", "-"};

    Terminal.Typed no = terminal.piping(said).type(refused).exits(5);
    String draft = draft();

    assertThat(no.err()).contains("What was piped is kept", draft).doesNotContain("singing");
    assertThat(terminal.files().get(draft)).isEqualTo(said);
    assertThat(terminal.does("check").out()).contains("N55");
    terminal.does("session", code, "--note-file", draft, "--yes");
    assertThat(terminal.files()).doesNotContainKey(draft);
    assertThat(terminal.files().values()).anyMatch(file -> file.contains("We drew the lunch hall"));
  }

  @Test
  void what_may_be_a_concern_or_names_another_child_is_not_kept() {
    terminal.does(
        "refer",
        "--name=Sol Pemberley",
        "--date-of-birth=12/3/2017",
        "--referrer=Mr Oakes",
        "--role=class-teacher",
        "--criterion=bereavement=her gran",
        "--strengths=draws",
        "--hoped-for=a friend");
    String[] refused = {"session", code, "--date=1/9/2026", "--note-file", "-"};

    Terminal.Typed concern =
        terminal.piping("He says he will kill himself.").type(refused).exits(5);
    Terminal.Typed other = terminal.piping("Sol Pemberley came too.").type(refused).exits(5);
    Terminal.Typed dry =
        terminal
            .piping("She sang.")
            .type("session", code, "--date=1/9/2026", "--note-file=-", "--dry-run");

    assertThat(List.of(concern, other, dry))
        .allMatch(typed -> typed.err().contains("This was not kept, so here it is again"));
    assertThat(concern.err()).contains("kill himself");
    assertThat(terminal.files().keySet()).noneMatch(name -> name.contains("/drafts/"));
    assertThat(terminal.type("session", code, "--date=1/9/2026").exits(5).err())
        .doesNotContain("piped");
  }

  private static Contact like(Contact other, String id, String name) {
    return new Contact(
        id,
        name,
        name,
        "aunt",
        other.parentalResponsibility(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        false,
        false,
        Optional.empty());
  }

  private String draft() {
    return terminal.files().keySet().stream()
        .filter(name -> name.contains("/drafts/"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_scope_from_a_file_is_read_as_the_schools_word_or_not_at_all() throws IOException {
    Files.writeString(folder.resolve("no.yaml"), "answer: withdrawn\nscopes: [Mentoring]\n");
    Files.writeString(folder.resolve("odd.yaml"), "answer: withdrawn\nscopes: [mentorring]\n");

    terminal.type("consent", code, "--from-file", "odd.yaml").exits(2);
    terminal.does("consent", code, "--from-file", "no.yaml");

    terminal.type("session", code, "--yes").exits(5);
  }

  private Caseload open() {
    return Caseload.open(
        folder, new Disk(folder, Clock.systemUTC(), new Random(1)), new Ids(new Random(1)));
  }
}
