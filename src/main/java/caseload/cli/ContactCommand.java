package caseload.cli;

import caseload.casefile.CaseFile;
import caseload.casefile.record.Tree;
import caseload.journey.Contact;
import caseload.journey.Mentee;
import caseload.policy.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload contact}: a parent, carer or social worker, and what they may receive. */
@Command(
    name = "contact",
    addMethodSubcommands = false,
    description = "Add a parent, carer or social worker, or change what is known of one.",
    footer = {
      "",
      "Examples",
      "  caseload contact m-7k3q9x --name \"Ms Example\" --relationship mother \\",
      "      --parental-responsibility yes --lives-with --letters yes",
      "  caseload contact m-7k3q9x --name \"Ms Example\" --phone \"01632 960 123\""
    })
final class ContactCommand implements Runnable {
  @ParentCommand private Desk desk;

  @Parameters(paramLabel = "MENTEE", description = "Code, initials or name.")
  private String mentee;

  @Option(names = "--name", paramLabel = "NAME", description = "As on an envelope.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--salutation", paramLabel = "NAME", description = "After Dear.  [from the name]")
  private Optional<String> salutation = Optional.empty();

  @Option(names = "--relationship", paramLabel = "WORD", description = "mother, foster carer, ...")
  private Optional<String> relationship = Optional.empty();

  @Option(
      names = "--parental-responsibility",
      paramLabel = "WORD",
      description = "yes, no, unknown or local-authority.  [unknown]")
  private Optional<String> responsibility = Optional.empty();

  @Option(names = "--lives-with", description = "The child lives with this person.")
  private boolean livesWith;

  @Option(names = "--letters", paramLabel = "yes|no", description = "May receive letters.")
  private Optional<String> letters = Optional.empty();

  @Option(names = "--consult", paramLabel = "yes|no", description = "Has asked to be consulted.")
  private Optional<String> consult = Optional.empty();

  @Option(names = "--email", paramLabel = "EMAIL")
  private Optional<String> email = Optional.empty();

  @Option(names = "--phone", paramLabel = "PHONE")
  private Optional<String> phone = Optional.empty();

  @Option(names = "--address", paramLabel = "LINES", description = "Lines, separated by commas.")
  private Optional<String> address = Optional.empty();

  @Option(names = "--language", paramLabel = "WORD", description = "For letters.")
  private Optional<String> language = Optional.empty();

  @Override
  public void run() {
    CaseFile file = new Who(desk).find(mentee);
    Mentee who = file.mentee();
    if (name.isEmpty()) throw Missing.options(List.of("--name"));
    Optional<Contact> known = who.contact(name.get());
    Draft draft = new Draft();
    fill(draft);
    if (known.isEmpty()) {
      add(file, who, draft);
    } else {
      draft.tree().fields().stream()
          .filter(field -> !field.key().equals("name"))
          .forEach(field -> change(file, who, known.get(), field));
    }
    desk.say(said(file.code(), who.name()));
    if (!desk.dryRun()) desk.note("Next    caseload show " + file.code());
  }

  private void fill(Draft draft) {
    draft
        .text("name", name)
        .text("salutation", salutation)
        .text("relationship", relationship)
        .text("parental-responsibility", responsibility.map(Choice::idOf))
        .text("lives-with", livesWith ? Optional.of("yes") : Optional.empty())
        .text("receives-letters", letters)
        .text("wants-to-be-consulted", consult)
        .text("email", email)
        .text("phone", phone)
        .text("language", language)
        .texts(
            "address",
            address.stream()
                .flatMap(a -> Arrays.stream(a.split("[,\n]", -1)))
                .map(String::strip)
                .toList());
  }

  private void add(CaseFile file, Mentee who, Draft draft) {
    draft.named("receives-letters", "--letters").text("id", Optional.of(newId(who)));
    draft.textIfOpen("salutation", name.map(ContactCommand::salutation));
    draft.textIfOpen("parental-responsibility", Optional.of("unknown"));
    List<String> missing = new ArrayList<>();
    if (letters.isEmpty()) missing.add("--letters");
    Contact contact = draft.record(Contact.class, missing);
    if (!desk.dryRun()) file.addContact(contact);
  }

  private void change(CaseFile file, Mentee who, Contact known, Tree.Field field) {
    int index = who.contacts().indexOf(known);
    if (!desk.dryRun()) file.setContact(index, field.key(), field.value());
  }

  /** {@code "Mrs Anna Example"} is written to as {@code Mrs Example}; other names as they are. */
  static String salutation(String name) {
    String[] words = name.strip().split("\\s+", -1);
    boolean titled = words[0].matches("(?i)(mr|mrs|ms|miss|mx|dr|rev|prof|sir|dame|lady|lord)\\.?");
    return titled && words.length > 2 ? words[0] + " " + words[words.length - 1] : name.strip();
  }

  /** Steps name a contact by this id, so it is no name: {@code mother}, {@code mother-2}. */
  private String newId(Mentee who) {
    String wanted = Choice.idOf(relationship.orElse(""));
    String base = wanted.isEmpty() ? "contact" : wanted;
    String id = base;
    for (int n = 2; taken(who, id); n++) id = base + "-" + n;
    return id;
  }

  private static boolean taken(Mentee who, String id) {
    return who.contacts().stream().anyMatch(contact -> contact.id().equals(id));
  }

  private String said(String code, String child) {
    String begin = desk.dryRun() ? "Would save  " : "Saved   ";
    return begin + child + " (" + code + "): contact " + name.orElseThrow() + ".";
  }
}
