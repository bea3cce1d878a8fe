package caseload;

import caseload.letter.kind.LetterKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A letter of each kind about the invented children of a practice caseload. */
final class Correspondence {
  private static final String DAY = "2026-11-23";

  /** Asked for consent and silent; working; withdrawn; ended. */
  private static final String YUSUF = "m-cj92cs";

  private static final String OSKAR = "m-nm7xvr";
  private static final String FREYA = "m-ss8wm5";
  private static final String AMARA = "m-3dyfxv";

  private static final Map<LetterKind, Letter> LETTERS = new EnumMap<>(LetterKind.class);

  /** What is recorded first, if anything, and what is typed to get the letter. */
  private record Letter(String before, String about) {}

  static {
    put(LetterKind.DECISION, YUSUF);
    put(LetterKind.CONSENT, YUSUF + " --to mr-jawad-rahmani");
    put(LetterKind.CONSENT_REMINDER, YUSUF);
    put(LetterKind.CONSENT_PHONE_SCRIPT, YUSUF);
    after(
        "consent " + YUSUF + " --given --by mr-jawad-rahmani",
        LetterKind.CONSENT_CONFIRMED,
        YUSUF + " --on 1/12/2026");
    after(
        "prioritise " + YUSUF + " --wait --priority medium --decided-by senco --reason full",
        LetterKind.WAITING_LIST,
        YUSUF);
    after(
        "consent " + YUSUF + " --refused --by mr-jawad-rahmani", LetterKind.CONSENT_REFUSED, YUSUF);
    put(LetterKind.CONSENT_WITHDRAWN, FREYA);
    put(LetterKind.REVIEW_INVITATION, OSKAR + " --to mother --on 4/12/2026");
    put(LetterKind.REVIEW_SUMMARY, OSKAR + " --to mother");
    put(LetterKind.MISSED_SESSIONS, OSKAR + " --to mother");
    put(LetterKind.FEEDBACK_PARENT, OSKAR + " --to mother");
    put(LetterKind.FEEDBACK_TEACHER, OSKAR);
    put(LetterKind.EXIT, AMARA);
    put(LetterKind.PUPIL_CERTIFICATE, AMARA);
    put(LetterKind.PUPIL_LETTER, AMARA);
    put(LetterKind.TEACHER_EXIT_QUESTIONNAIRE, AMARA);
    put(LetterKind.OPT_OUT, OSKAR + " --to mother --on 7/1/2027");
    put(LetterKind.TRANSFER, AMARA + " --to Hilltop");
    after(
        "consent " + OSKAR + " --given --by mother --scope sharing",
        LetterKind.AGENCY,
        OSKAR + " --to EWS");
    put(LetterKind.SUBJECT_ACCESS, AMARA + " --on 1/11/2026");
    put(LetterKind.DISPOSAL_CERTIFICATE, AMARA + " --yes");
  }

  private final Path demo;

  private Correspondence(Path demo) {
    this.demo = demo;
  }

  private static void put(LetterKind kind, String about) {
    LETTERS.put(kind, new Letter("", about));
  }

  private static void after(String before, LetterKind kind, String about) {
    LETTERS.put(kind, new Letter(before, about));
  }

  private static Letter of(LetterKind kind) {
    return Objects.requireNonNull(LETTERS.get(kind), kind.word());
  }

  /** Makes the practice caseload once. */
  static Correspondence in(Path folder) {
    sit(folder).does("demo", "demo", "--policy", "castilion-primary", "--mentees", "5");
    return new Correspondence(folder.resolve("demo"));
  }

  private static Terminal sit(Path folder) {
    return Terminal.in(folder, DAY).with("CASELOAD_TODAY", DAY).as("j-porter");
  }

  /** A terminal in a caseload of its own, in which this letter can be written. */
  Terminal ready(LetterKind kind) throws IOException {
    Path own = Files.createTempDirectory(demo.getParent(), kind.word());
    Givens.copy(demo, own);
    Terminal terminal = sit(own);
    String before = of(kind).before();
    if (!before.isEmpty()) terminal.does((before + " --yes").split(" ", -1));
    return terminal;
  }

  /** The command for this letter. */
  static String[] command(LetterKind kind, String... more) {
    List<String> words = new ArrayList<>(List.of("letter", kind.word()));
    words.addAll(List.of(of(kind).about().split(" ", -1)));
    Arrays.stream(more).filter(each -> !words.contains(each)).forEach(words::add);
    return words.toArray(String[]::new);
  }

  /** The letter as the command prints it. */
  String text(LetterKind kind) throws IOException {
    return ready(kind).does(command(kind, "-f", "txt")).out();
  }

  /** The letter as a file of this format. */
  byte[] file(LetterKind kind, String format) throws IOException {
    Terminal terminal = ready(kind);
    Path file = Files.createTempDirectory(demo.getParent(), "out").resolve("letter." + format);
    terminal.does(command(kind, "-o", file.toString()));
    return Files.readAllBytes(file);
  }
}
