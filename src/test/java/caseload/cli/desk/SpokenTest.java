package caseload.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.policy.Unfit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpokenTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Session session = new Session();
  private final CommandLine caseload = caseload();

  @Test
  void a_mistyped_command_is_offered_with_the_rest_of_the_line() {
    assertRefused(
        List.of("sesion", "jt"),
        "Error: there is no command \"sesion\".",
        "Did you mean:  caseload session jt",
        "All commands:  caseload help");
  }

  @Test
  void the_folder_before_a_mistyped_command_stays_in_the_offer() {
    assertRefused(
        List.of("-C", "my folder", "sesion", "jt"),
        "Error: there is no command \"sesion\".",
        "Did you mean:  caseload -C \"my folder\" session jt",
        "All commands:  caseload help");
  }

  @Test
  void a_word_of_another_program_is_answered_with_ours() {
    assertRefused(
        List.of("add"),
        "Error: there is no command \"add\".",
        "Did you mean:  caseload refer",
        "All commands:  caseload help");
  }

  @Test
  void a_command_like_none_of_ours_is_answered_with_none() {
    assertRefused(
        List.of("xyzzy"), "Error: there is no command \"xyzzy\".", "All commands:  caseload help");
  }

  @Test
  void a_mistyped_option_is_named_without_its_value() {
    assertRefused(
        List.of("session", "jt", "--mintues", "20"),
        "Error: session has no option \"--mintues\".",
        "Did you mean:  --minutes",
        "All options:   caseload help session");
    assertRefused(
        List.of("session", "jt", "--mintues=20"),
        "Error: session has no option \"--mintues\".",
        "Did you mean:  --minutes",
        "All options:   caseload help session");
    assertRefused(
        List.of("--fodler", "x"),
        "Error: caseload has no option \"--fodler\".",
        "Did you mean:  --folder",
        "All options:   caseload help");
  }

  @Test
  void an_option_after_an_option_is_not_its_value() {
    assertRefused(
        List.of("session", "jt", "--place", "--mintues"),
        "Error: session has no option \"--mintues\".",
        "Did you mean:  --minutes",
        "All options:   caseload help session");
    assertRefused(
        List.of("session", "jt", "--place", "--minutes", "20"),
        "Error: --place needs a value after it.",
        "Write it as:   --place PLACE",
        "All options:   caseload help session");
  }

  @Test
  void short_options_are_not_run_together_and_nothing_is_shortened() {
    assertThat(run("session", "jt", "-Cfolder")).isEqualTo(2);
    assertThat(run("session", "jt", "--min", "20")).isEqualTo(2);
    assertThat(run("sess", "jt")).isEqualTo(2);
    assertThat(session.heard).isEmpty();
  }

  @Test
  void a_note_without_quotes_is_explained() {
    assertRefused(
        List.of("session", "jt", "--note", "Good", "week"),
        "Error: I did not expect \"week\" after --note Good.",
        "If both words are the note, put quotes round them: --note \"Good week\"",
        "Easier: leave --note out and type the note when asked.");
    assertRefused(
        List.of("session", "jt", "--note=Good", "week", "for", "him", "--minutes", "20"),
        "Error: I did not expect \"week\" after --note Good.",
        "If these words are the note, put quotes round them: --note \"Good week for him\"",
        "Easier: leave --note out and type the note when asked.");
    assertRefused(
        List.of("session", "jt", "--place", "last", "fri"),
        "Error: I did not expect \"fri\" after --place last.",
        "If both words are the place, put quotes round them: --place \"last fri\"");
  }

  @Test
  void a_command_that_takes_several_mentees_can_ask_whether_one_is_the_rest_of_a_note() {
    assertRefused(
        List.of("-C", "x", "consent", "jt", "kt", "--given", "--note", "Good", "week"),
        "Error: I did not expect \"week\" after --note Good.",
        "If both words are the note, put quotes round them: --note \"Good week\"",
        "Easier: leave --note out and type the note when asked.");
    assertThat(run("consent", "jt", "kt", "--given", "--note", "Good")).isZero();
  }

  @Test
  void a_word_that_begins_with_an_at_sign_is_no_file(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("note"), "--minutes 20");

    assertThat(run("session", "@" + file, "--note", "@" + file)).isZero();
    assertThat(session.note).isEqualTo("@" + file);
    assertThat(session.heard).contains("@" + file);
  }

  @Test
  void a_word_too_many_is_named() {
    assertRefused(
        List.of("session", "jt", "kt"),
        "Error: I did not expect \"kt\" here.",
        "See:           caseload help session");
    assertRefused(
        List.of("session", "jt", "--edit", "kt"),
        "Error: I did not expect \"kt\" here.",
        "See:           caseload help session");
  }

  @Test
  void an_option_at_the_end_without_its_value_is_named() {
    assertRefused(
        List.of("session", "jt", "--minutes"),
        "Error: --minutes needs a value after it.",
        "Write it as:   --minutes N",
        "All options:   caseload help session");
    assertRefused(
        List.of("session", "jt", "--note"),
        "Error: --note needs a value after it.",
        "Write it as:   --note TEXT",
        "All options:   caseload help session");
    assertRefused(
        List.of("session", "jt", "--note", "--minutes", "20"),
        "Error: --note needs a value after it.",
        "Write it as:   --note TEXT",
        "All options:   caseload help session");
  }

  @Test
  void an_option_given_twice_is_named() {
    assertRefused(
        List.of("session", "jt", "--minutes", "20", "--minutes", "30"),
        "Error: --minutes was given twice.",
        "Give it once, and try again.");
    assertRefused(
        List.of("session", "jt", "--note", "a", "--note", "b"),
        "Error: --note was given twice.",
        "Give it once, and try again.");
  }

  @Test
  void a_number_that_is_none_is_named() {
    assertRefused(
        List.of("session", "jt", "--minutes", "half an hour"),
        "Error: --minutes needs a whole number, not \"half an hour\".",
        "For example:   --minutes 20");
    assertRefused(
        List.of("session", "jt", "--hours", "x".repeat(41)),
        "Error: --hours needs a number, not \"" + "x".repeat(40) + "...\".",
        "For example:   --hours 91.2");
    assertRefused(
        List.of("session", "jt", "--score", "T1=good"),
        "Error: --score needs T1=N, not \"good\".",
        "All options:   caseload help session");
    assertRefused(
        List.of("session", "jt", "--score", "3"),
        "Error: --score needs T1=N, not \"3\".",
        "All options:   caseload help session");
  }

  @Test
  void a_word_that_is_not_on_a_list_is_answered_with_the_list() {
    assertRefused(
        List.of("session", "jt", "--attended", "canceled"),
        "Error: --attended cannot be \"canceled\".",
        "Did you mean:  cancelled",
        "It can be:     yes, late, no, cancelled, not-sure");
    assertRefused(
        List.of("session", "jt", "--format", "gruop"),
        "Error: --format cannot be \"gruop\".",
        "Did you mean:  group",
        "It can be:     one-to-one, group");
    assertRefused(
        List.of("session", "jt", "--attended", ""),
        "Error: --attended was given nothing.",
        "All options:   caseload help session");
  }

  @Test
  void an_empty_note_is_no_note() {
    assertRefused(
        List.of("session", "jt", "--note", " "),
        "Error: --note was given nothing.",
        "All options:   caseload help session");
  }

  @Test
  void two_that_shut_each_other_out_are_both_named() {
    assertRefused(
        List.of("session", "jt", "--note", "a", "--note-file", "f"),
        "Error: --note and --note-file cannot be given together.",
        "Give one of them, and try again.");
  }

  @Test
  void everything_that_is_missing_is_named_at_once() {
    assertRefused(
        List.of("refer"),
        "Error: refer needs MENTEE, --name and --class.",
        "All options:   caseload help refer");
    assertRefused(
        List.of("refer", "jt", "--class", "9K"),
        "Error: refer needs --name.",
        "All options:   caseload help refer");
  }

  @Test
  void where_one_of_several_is_needed_all_are_named() {
    assertRefused(
        List.of("consent", "jt"),
        "Error: consent needs one of --given or --refused.",
        "All options:   caseload help consent");
  }

  @Test
  void what_is_hidden_is_not_suggested() {
    assertRefused(
        List.of("consent", "jt", "--givem"),
        "Error: consent has no option \"--givem\".",
        "Did you mean:  --given",
        "All options:   caseload help consent");
    assertRefused(
        List.of("consent", "jt", "--secrte"),
        "Error: consent has no option \"--secrte\".",
        "All options:   caseload help consent");
    assertRefused(
        List.of("secrte"),
        "Error: there is no command \"secrte\".",
        "All commands:  caseload help");
  }

  @Test
  void a_flag_with_a_value_is_named() {
    assertRefused(
        List.of("session", "jt", "--edit=yes"),
        "Error: --edit takes no value.",
        "Type it alone: --edit");
  }

  @Test
  void what_our_own_rules_refuse_is_said_in_their_words() {
    assertRefused(
        List.of("session", "jt", "--room", "unfit"),
        "Error: --room: a room has a number.",
        "All options:   caseload help session");
    assertRefused(
        List.of("session", "jt", "--room", "31/9"),
        "Error: 31/9 is not a real date: September has 30 days.",
        "Dates are day/month, for example 30/9. See: caseload help dates");
  }

  @Test
  void what_arrived_damaged_is_refused_before_anything_is_read() {
    assertRefused(
        List.of("session", "Zo\uFFFD"),
        "Error: the name arrived damaged (\uFFFD): set the terminal to UTF-8, or give it with"
            + " --from-file.");
  }

  @Test
  void case_does_not_matter() {
    assertThat(run("SESSION", "jt", "--Minutes", "20", "--ATTENDED", "Late")).isZero();
    assertThat(session.heard).containsExactly("jt", "20", "LATE");
    assertThat(run("Log", "jt", "--attended", "not-sure")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-C is a concern",
        "-n",
        "-not sure",
        "--minutes are short",
        "- a list",
        "--",
        "-1",
        "@file",
        "@|red hi|@",
        "${sys:user.home}",
        "\"quoted\"",
        "'single'",
        "%PATH%",
        "session",
        "/?",
        "a=b",
        "x "
      })
  void a_note_may_hold_anything_but_an_option_of_its_command(String note) {
    boolean option = List.of("-n", "--", "/?").contains(note);

    assertThat(run("session", "jt", "--note", note)).isEqualTo(option ? 2 : 0);
    if (!option) assertThat(session.note).isEqualTo(note);
    assertThat(run("session", "jt", "--note=" + note)).isZero();
    assertThat(session.note).isEqualTo(note);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-h", "--help", "-?", "/?", "--HELP"})
  void help_has_many_names_and_no_colour(String help) {
    assertThat(run("session", help)).isZero();
    assertThat(out.toString()).contains("--minutes").doesNotContain("\u001b");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void global_options_are_heard_before_and_after_the_command() {
    assertThat(run("-C", "x", "session", "jt")).isZero();
    assertThat(run("session", "jt", "-C", "x")).isZero();
  }

  @Test
  void whatever_is_typed_nothing_of_picocli_is_printed() {
    List<String> naughty = new ArrayList<>(NaughtyStrings.all());
    for (String word : naughty) {
      for (List<String> line :
          List.of(
              List.of(word),
              List.of("session", "jt", "--minutes", word),
              List.of("session", "jt", "--attended", word),
              List.of("session", "jt", "kt", word),
              List.of("session", "jt", "--" + word),
              List.of("session", "jt", "--note", "a", word))) {
        err.getBuffer().setLength(0);
        int exit = run(line.toArray(String[]::new));

        assertThat(exit).as(line.toString()).isIn(0, 2);
        if (exit == 2) assertOurs(err.toString());
      }
    }
  }

  private static void assertOurs(String said) {
    assertThat(said)
        .startsWith("Error: ")
        .doesNotContain("Usage:", "picocli", "Exception", "\tat ");
    assertThat(said)
        .doesNotContain("Unmatched", "Unknown option", "Invalid value", "Missing required");
    assertThat(said.lines().count()).isLessThanOrEqualTo(4);
    assertThat(said.codePoints().filter(c -> c != '\n').anyMatch(SafeText::isUnsafe)).isFalse();
  }

  private void assertRefused(List<String> typed, String... lines) {
    err.getBuffer().setLength(0);

    assertThat(run(typed.toArray(String[]::new))).isEqualTo(Mistyped.EXIT);

    assertThat(err.toString().lines()).containsExactly(lines);
    assertThat(out.toString()).isEmpty();
  }

  private int run(String... typed) {
    return Spoken.run(caseload, typed);
  }

  private CommandLine caseload() {
    CommandLine root = new CommandLine(new Caseload());
    root.addSubcommand(session);
    root.addSubcommand(new Refer());
    root.addSubcommand(new Consent());
    root.addSubcommand(new Secret());
    root.setOut(new PrintWriter(out, true));
    root.setErr(new PrintWriter(err, true));
    return Spoken.prepare(root, Map.of("add", "refer"));
  }

  @Command(name = "caseload", mixinStandardHelpOptions = true)
  static final class Caseload implements Callable<Integer> {
    @Option(
        names = {"-C", "--folder"},
        scope = ScopeType.INHERIT,
        defaultValue = "")
    String folder = "";

    @Option(
        names = {"-n", "--dry-run"},
        scope = ScopeType.INHERIT)
    boolean dryRun;

    @Override
    public Integer call() {
      return 0;
    }
  }

  enum Attended {
    YES("yes"),
    LATE("late"),
    NO("no"),
    CANCELLED("cancelled"),
    NOT_SURE("not-sure");

    private final String word;

    Attended(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  static final class Formats extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Formats() {
      super(List.of("one-to-one", "group"));
    }
  }

  static final class FormatWord implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (new Formats().contains(value)) return value;
      throw new CommandLine.TypeConversionException("picocli's own words");
    }
  }

  static final class Room implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (value.equals("unfit")) throw new Unfit("room", "a room has a number");
      return new DayWords(java.time.LocalDate.of(2026, 11, 23), day -> java.util.Optional.empty())
          .past(value)
          .toString();
    }
  }

  static final class Notes {
    @Option(
        names = "--note",
        paramLabel = "TEXT",
        preprocessor = FreeText.class,
        converter = FreeText.class,
        required = true)
    String note = "";

    @Option(names = "--note-file", paramLabel = "FILE", required = true)
    String file = "";
  }

  @Command(name = "session", aliases = "log", mixinStandardHelpOptions = true)
  static final class Session implements Callable<Integer> {
    final List<String> heard = new ArrayList<>();
    String note = "";

    @Parameters(paramLabel = "MENTEE", arity = "0..1")
    String mentee = "";

    @Option(names = "--minutes", paramLabel = "N", defaultValue = "30")
    int minutes;

    @Option(names = "--attended", defaultValue = "yes")
    Attended attended = Attended.YES;

    @Option(names = "--format", completionCandidates = Formats.class, converter = FormatWord.class)
    String format = "";

    @Option(names = "--hours", defaultValue = "0.5")
    double hours;

    @Option(names = "--place")
    String place = "";

    @Option(names = "--room", converter = Room.class)
    String room = "";

    @Option(names = "--score", paramLabel = "T1=N")
    Map<String, Integer> scores = Map.of();

    @Option(names = "--edit")
    boolean edit;

    @ArgGroup Notes notes = new Notes();

    @Override
    public Integer call() {
      heard.addAll(List.of(mentee, String.valueOf(minutes), attended.name()));
      note = notes.note;
      return 0;
    }
  }

  @Command(name = "refer")
  static final class Refer implements Callable<Integer> {
    @Parameters(paramLabel = "MENTEE")
    String mentee = "";

    @Option(names = "--name", required = true)
    String name = "";

    @Option(names = "--class", required = true)
    String group = "";

    @Override
    public Integer call() {
      return 0;
    }
  }

  static final class Answer {
    @Option(names = "--given", required = true)
    boolean given;

    @Option(names = "--refused", required = true)
    boolean refused;
  }

  @Command(name = "secret", hidden = true)
  static final class Secret implements Callable<Integer> {
    @Override
    public Integer call() {
      return 0;
    }
  }

  @Command(name = "consent")
  static final class Consent implements Callable<Integer> {
    @Spec CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    Answer answer = new Answer();

    @Option(names = "--secret", hidden = true)
    boolean secret;

    @Parameters(paramLabel = "MENTEE")
    List<String> mentees = List.of();

    @Option(names = "--note", preprocessor = FreeText.class, converter = FreeText.class)
    String note = "";

    @Override
    public Integer call() {
      return mentees.stream()
          .flatMap(word -> StrayWord.afterValue(word, Typed.of(spec)).stream())
          .findFirst()
          .map(stray -> stray.printTo(spec.commandLine().getErr()))
          .orElse(0);
    }
  }
}
