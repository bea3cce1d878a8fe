package caseload.cli.letter;

import caseload.casefile.CaseFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.MadeJson;
import caseload.cli.desk.Missing;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Opening;
import caseload.cli.desk.Pick;
import caseload.cli.desk.PrintFormat;
import caseload.cli.desk.Who;
import caseload.journey.Contact;
import caseload.journey.Journey;
import caseload.journey.Warning;
import caseload.letter.Readability;
import caseload.letter.kind.LetterKind;
import caseload.policy.Tongue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload letter}: a letter for each person who may receive it. */
@Command(
    name = "letter",
    addMethodSubcommands = false,
    description = "Print a letter; one to parents and carers is printed for each by themselves.",
    footer = {
      "",
      "Examples",
      "  caseload letter --list",
      "  caseload letter consent m-7k3q9x",
      "  caseload letter consent m-7k3q9x --sent today     prints it and records that you asked",
      "  caseload letter review-invitation sa --on 4/12/2026 --at \"3.30 pm\" -o come.docx",
      "  caseload letter feedback-parent sa -f txt         to paste into the parents' app",
      "  caseload letter --due                             which letters are due, about whom",
      "  caseload letter consent --due -o print-all.pdf    all that are due, in one file",
      "  caseload letter exit sa --readability             how easily it reads"
    })
public final class LetterCommand implements Runnable {
  private static final int WORST = 3;

  @ParentCommand private Desk desk;

  @Parameters(index = "0", arity = "0..1", paramLabel = "TYPE", description = "See --list.")
  private Optional<String> type = Optional.empty();

  @Parameters(index = "1..*", paramLabel = "MENTEE", description = "Code, initials or name.")
  private List<String> mentees = new ArrayList<>();

  @Option(names = "--list", description = "The letters there are, one a line.")
  private boolean list;

  @Option(
      names = "--due",
      description = "For everybody about whom it is due; without TYPE: which letters are due.")
  private boolean due;

  @Option(names = "--all", description = "About every mentee whose file is open.")
  private boolean all;

  @Mixin private LetterContent content = new LetterContent();

  @Option(names = "--sent", paramLabel = "DATE", description = "Record that it was sent, and when.")
  private Optional<String> sent = Optional.empty();

  @Option(names = "--how", paramLabel = "WORD", description = "How it was sent.  [letter]")
  private Optional<String> how = Optional.empty();

  @Option(
      names = "--translate",
      paramLabel = "LANGUAGE",
      description = "Print no letter, but put its English where a translator works on it.")
  private Optional<String> translate = Optional.empty();

  @Option(
      names = "--own",
      paramLabel = "TEMPLATE",
      description = "Print no letter, but put its template, or a part, where you change it.")
  private Optional<String> own = Optional.empty();

  @Option(
      names = "--readability",
      description = "Print no letter, but its reading age and its hardest sentences.")
  private boolean readability;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "pdf, docx, html, md or txt.  [by the file's name, else pdf]")
  private Optional<String> format = Optional.empty();

  @Mixin private Opening opening = new Opening();

  @Override
  public void run() {
    if (list) {
      Letters.list(desk);
      return;
    }
    if (own.isPresent()) {
      new OwnCopy(desk).of(own.get());
      return;
    }
    if (due && type.isEmpty()) {
      new LettersDue(desk).print();
      return;
    }
    if (translate.isPresent() && type.isPresent()) {
      new Translating(desk.caseload().root())
          .begin(desk, Letters.named(type.get()), translate.get());
      return;
    }
    boolean many = due || all;
    if (type.isEmpty() || (mentees.isEmpty() && !many)) {
      throw Missing.options(type.isEmpty() ? List.of("TYPE", "MENTEE") : List.of("MENTEE"));
    }
    if (many && !mentees.isEmpty()) {
      throw new Mistyped(
          "a mentee was named beside " + (due ? "--due" : "--all"), "Leave one of the two out.");
    }
    write(Letters.named(type.get()));
  }

  private void write(LetterKind kind) {
    PrintFormat as = PrintFormat.of(format, desk);
    opening.needsFile(desk, as.words() && sent.isEmpty());
    Sending sending = new Sending(desk, kind, as, sent.map(desk.days()::past), how(), opening);
    sending.mustFit();
    if (due) new Batch(desk, kind, writing(kind), sending).about(new LettersDue(desk).codes(kind));
    else if (all) new Batch(desk, kind, writing(kind), sending).about(new LettersDue(desk).open());
    else if (readability) readability(letters(kind));
    else sending.send(letters(kind));
    opening.open(desk);
  }

  private void readability(List<Written> letters) {
    List<Readability> read =
        letters.stream().map(each -> Readability.of(each.html(), WORST)).distinct().toList();
    if (desk.json()) {
      desk.print(MadeJson.several("letters", read.stream().map(LetterCommand::map).toList()));
    } else {
      read.forEach(this::say);
    }
  }

  /** A letter may go out as one also where no answer comes by letter. */
  private String how() {
    return how.map(word -> Pick.from(desk.policy().consent().methods(), word, "--how"))
        .orElse("letter");
  }

  private List<Written> letters(LetterKind kind) {
    Letters writing = writing(kind);
    List<Written> letters = new ArrayList<>();
    for (String typed : mentees) letters.addAll(writing.about(new Who(desk).find(typed)));
    return letters;
  }

  private Letters writing(LetterKind kind) {
    LocalDate day = sent.map(desk.days()::past).orElse(desk.today());
    return new Letters(desk, kind, content, day);
  }

  private static Map<String, Object> map(Readability read) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("reading-age", read.age());
    map.put("words", read.words());
    return map;
  }

  private void say(Readability read) {
    int wanted = desk.policy().writing().oldestReader();
    String enough = read.age() <= wanted ? "good" : "hard: aim at %d".formatted(wanted);
    desk.say("Reading age %d (%s), %d words.".formatted(read.age(), enough, read.words()));
    if (!read.hardest().isEmpty()) desk.say("The hardest sentences:");
    read.hardest().forEach(hard -> desk.say("  age %d: %s".formatted(hard.age(), hard.sentence())));
  }

  /** One letter, for one child and one person, or the parents of one home. */
  record Written(
      CaseFile file,
      Journey journey,
      List<Contact> readers,
      String to,
      String html,
      Tongue tongue,
      List<Warning> doubts,
      List<Warning> leaks) {

    /** The one whom it is recorded under. */
    Optional<Contact> contact() {
      return readers.stream().findFirst();
    }
  }
}
