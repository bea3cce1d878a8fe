package caseload.cli;

import caseload.casefile.CaseFile;
import caseload.journey.Asking;
import caseload.journey.Contact;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Referral;
import caseload.journey.Refusal;
import caseload.letter.ConsentRequest;
import caseload.letter.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload letter}: a letter for each contact who may receive it. */
@Command(
    name = "letter",
    addMethodSubcommands = false,
    description = "Print a letter, one for each parent or carer who may receive it.",
    footer = {
      "",
      "Examples",
      "  caseload letter consent m-7k3q9x",
      "  caseload letter consent m-7k3q9x -o letter.html",
      "  caseload letter consent m-7k3q9x --sent today     prints it and records that you asked"
    })
final class LetterCommand implements Runnable {
  /** The letters there are, each with what it is. */
  static final String CONSENT = "consent";

  @ParentCommand private Desk desk;

  @Parameters(index = "0", arity = "0..1", paramLabel = "TYPE", description = "consent")
  private Optional<String> type = Optional.empty();

  @Parameters(index = "1..*", paramLabel = "MENTEE", description = "Code, initials or name.")
  private List<String> mentees = new ArrayList<>();

  @Option(names = "--list", description = "The letters there are, one a line.")
  private boolean list;

  @Option(names = "--to", paramLabel = "CONTACT", description = "Only to this person.")
  private Optional<String> to = Optional.empty();

  @Option(names = "--sent", paramLabel = "DATE", description = "Record that it was sent, and when.")
  private Optional<String> sent = Optional.empty();

  @Option(names = "--how", paramLabel = "WORD", description = "How it was sent.  [letter]")
  private String how = "letter";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "pdf or html.  [pdf]")
  private Optional<String> format = Optional.empty();

  @Override
  public void run() {
    if (list) {
      if (desk.json()) desk.print(Machine.json(Map.of("letters", List.of(CONSENT))));
      else desk.say(CONSENT);
      return;
    }
    if (type.isEmpty() || mentees.isEmpty()) {
      throw Missing.options(type.isEmpty() ? List.of("TYPE", "MENTEE") : List.of("MENTEE"));
    }
    if (!type.get().equalsIgnoreCase(CONSENT)) {
      throw new Mistyped("there is no letter \"" + type.get() + "\"", "There is: " + CONSENT);
    }
    PrintFormat as = PrintFormat.of(format, desk.output(), PrintFormat.PDF);
    Templates templates = new Templates(desk.caseload().root().resolve("templates"));
    List<Written> letters = new ArrayList<>();
    for (String typed : mentees) letters.addAll(letters(new Who(desk).find(typed), templates));
    new Sending(
            desk,
            as,
            sent.map(desk.days()::past),
            Pick.from(desk.policy().consent().methods(), how, "--how"))
        .send(letters);
  }

  private List<Written> letters(CaseFile file, Templates templates) {
    Journey journey = file.read();
    Episode episode = journey.current().orElseThrow(() -> Refusal.nothingToAsk(journey.mentee()));
    Referral referral =
        episode.referral().orElseThrow(() -> Refusal.nothingToAsk(journey.mentee()));
    ConsentRequest request =
        new ConsentRequest(
            desk.school(),
            Pick.mentor(desk).flatMap(desk.school()::person),
            sent.map(desk.days()::past).orElse(desk.today()));
    return recipients(journey).stream()
        .map(
            contact ->
                new Written(
                    file,
                    journey,
                    contact,
                    templates.html(
                        ConsentRequest.NAME, request.view(journey.mentee(), referral, contact))))
        .toList();
  }

  /** Those whom the policy has asked and who may be written to; or the one who was named. */
  private List<Contact> recipients(Journey journey) {
    if (to.isPresent()) {
      Contact contact =
          journey
              .mentee()
              .contact(to.get())
              .orElseThrow(() -> Refusal.noSuchContact(journey.mentee(), to.get()));
      if (!contact.mayBeWrittenTo()) throw Refusal.mayNotBeWrittenTo(contact);
      return List.of(contact);
    }
    Asking asking = asking(journey);
    asking.toAskOtherwise().forEach(this::otherwise);
    if (asking.allSaidNo()) throw Refusal.allSaidNo(journey.mentee());
    if (asking.toWrite().isEmpty()) throw Refusal.nobodyToWriteTo(journey.mentee());
    return asking.toWrite();
  }

  private Asking asking(Journey journey) {
    LocalDate day = sent.map(desk.days()::past).orElse(desk.today());
    Episode episode = journey.current().orElseThrow();
    return new Asking(journey.mentee(), episode.consents(journey.mentee(), desk.policy()), day);
  }

  private void otherwise(Contact who) {
    desk.note(
        "Note    %s must be asked too, but may not receive letters: ask by phone or in person."
            .formatted(who.name()));
  }

  /** One letter, for one child and one contact. */
  record Written(CaseFile file, Journey journey, Contact contact, String html) {}
}
