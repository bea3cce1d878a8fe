package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.casefile.disk.Busy;
import caseload.casefile.record.Tree;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.JsonTree;
import caseload.cli.desk.Machine;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Pick;
import caseload.cli.desk.Who;
import caseload.journey.Consent;
import caseload.journey.Contact;
import caseload.journey.Mentee;
import caseload.policy.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
public final class ContactCommand implements Runnable {
  private static final int MOST_WORDS = 3;

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

  @Option(names = "--new-name", paramLabel = "NAME", description = "The name is now this one.")
  private Optional<String> newName = Optional.empty();

  @Option(names = "--lives-with", description = "The child lives with this person.")
  private boolean livesWith;

  @Option(names = "--lives-elsewhere", description = "The child does not live with this person.")
  private boolean livesElsewhere;

  @Option(names = "--letters", paramLabel = "yes|no", description = "May receive letters.")
  private Optional<String> letters = Optional.empty();

  @Option(names = "--consult", paramLabel = "yes|no", description = "Has asked to be consulted.")
  private Optional<String> consult = Optional.empty();

  @Option(
      names = "--delegated",
      paramLabel = "yes|no",
      description = "A carer who may decide, as the placement plan says.")
  private Optional<String> delegated = Optional.empty();

  @Option(names = "--email", paramLabel = "EMAIL")
  private Optional<String> email = Optional.empty();

  @Option(names = "--phone", paramLabel = "PHONE")
  private Optional<String> phone = Optional.empty();

  @Option(names = "--address", paramLabel = "LINES", description = "Lines, separated by commas.")
  private Optional<String> address = Optional.empty();

  @Option(names = "--language", paramLabel = "WORD", description = "For letters.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--restriction",
      paramLabel = "WORD",
      description = {
        "That an order or the like restricts this contact: no-contact, no-letters,",
        "court-order or the like; never its text.  none: it is lifted."
      })
  private Optional<String> restriction = Optional.empty();

  @Option(names = "--restriction-date", paramLabel = "DATE", description = "Since when.  [today]")
  private Optional<String> restrictionDate = Optional.empty();

  @Option(
      names = "--agency",
      paramLabel = "ID",
      description = "Somebody at an agency of the policy, who decides nothing for the child.")
  private Optional<String> agency = Optional.empty();

  @Override
  public void run() {
    // Nothing is written into a caseload whose policy cannot be read.
    desk.school();
    CaseFile file = new Who(desk).find(mentee);
    Mentee who = file.mentee();
    Optional<Contact> known = name.flatMap(who::contact);
    Draft draft = new Draft();
    fill(draft);
    Contact contact = known.map(each -> changed(each, draft)).orElseGet(() -> added(who, draft));
    Saving.confirm(desk, new ContactDoubts(desk, file).of(who, known, contact));
    say(file, who, desk.dryRun() ? contact : written(file, known, contact, draft));
  }

  private void fill(Draft draft) {
    named(draft)
        .text("name", newName.or(() -> name))
        .text("salutation", salutation)
        .text("relationship", relationship)
        .text("agency", agency.map(typed -> Pick.agency(desk, typed)))
        .text("parental-responsibility", responsibility.map(Choice::idOf))
        .text("lives-with", living())
        .text("receives-letters", letters)
        .text("wants-to-be-consulted", consult)
        .text("delegated-authority", delegated)
        .text("email", email)
        .text("phone", phone)
        .text("language", language)
        .texts(
            "address",
            address.stream()
                .flatMap(a -> Arrays.stream(a.split("[,\n]", -1)))
                .map(String::strip)
                .toList());
    restricted(draft);
  }

  private static Draft named(Draft draft) {
    return draft
        .named("receives-letters", "--letters")
        .named("wants-to-be-consulted", "--consult")
        .named("delegated-authority", "--delegated");
  }

  private Optional<String> living() {
    if (livesWith && livesElsewhere) {
      throw new Mistyped("--lives-with and --lives-elsewhere contradict", "Give one of them");
    }
    if (livesElsewhere) return Optional.of("no");
    return livesWith ? Optional.of("yes") : Optional.empty();
  }

  private void restricted(Draft draft) {
    boolean lifted = restriction.filter(kind -> kind.equalsIgnoreCase("none")).isPresent();
    if (lifted) draft.put("restriction", Text.plain(""));
    else restriction.ifPresent(kind -> draft.put("restriction", since(draft, known(kind))));
  }

  /** A kind is a word or a few; the text of an order has no place here. */
  private static String known(String kind) {
    if (kind.strip().split("[\\s-]+", -1).length <= MOST_WORDS) return kind.strip();
    throw new Mistyped(
        "--restriction says of what kind it is, and never its text",
        "Write no-contact, no-letters, court-order or the like; none lifts it.");
  }

  private Tree since(Draft draft, String kind) {
    LocalDate day = restrictionDate.map(desk.days()::past).orElseGet(desk::today);
    draft.put("restriction", draft.nested("restriction", "type", Text.of(kind)));
    return draft.nested("restriction", "date", Text.plain(day.toString()));
  }

  private Contact added(Mentee who, Draft draft) {
    draft.text("id", Optional.of(newId(who)));
    draft.textIfOpen("salutation", Optional.of(salutation(name.orElse(""))));
    List<String> missing = new ArrayList<>();
    if (agency.isPresent()) {
      draft.textIfOpen("relationship", draft.text("agency"));
      draft.textIfOpen("parental-responsibility", Optional.of("no"));
    } else if (letters.isEmpty()) {
      missing.add("--letters");
    }
    draft.textIfOpen("parental-responsibility", Optional.of("unknown"));
    draft.textIfOpen("receives-letters", Optional.of("no"));
    return draft.record(Contact.class, missing);
  }

  /** The contact with what was typed in place: all of it fits, or nothing is written. */
  private Contact changed(Contact known, Draft typed) {
    Draft draft = named(new Draft());
    Trees.of(known).fields().forEach(field -> draft.put(field.key(), field.value()));
    typed.tree().fields().stream()
        .filter(field -> !field.key().equals("name") || newName.isPresent())
        .forEach(field -> draft.put(field.key(), field.value()));
    return draft.record(Contact.class);
  }

  private Contact written(CaseFile file, Optional<Contact> known, Contact contact, Draft typed) {
    if (known.isEmpty()) return file.addContact(now -> stillNew(now, typed));
    typed.tree().fields().stream()
        .filter(field -> !field.key().equals("name") || newName.isPresent())
        .forEach(field -> file.setContact(known.get().id(), field.key(), field.value()));
    return contact;
  }

  /** Another command may have added somebody in the meantime: the id must still be a new one. */
  private Contact stillNew(Mentee now, Draft typed) {
    if (name.flatMap(now::contact).isEmpty()) return added(now, typed);
    throw new Busy(
        "Somebody else has just added this contact; nothing was saved.",
        "Look at it:  caseload show " + now.mentee());
  }

  /** {@code "Mrs Anna Example"} is written to as {@code Mrs Example}; other names as they are. */
  public static String salutation(String name) {
    String[] words = name.strip().split("\\s+", -1);
    boolean titled = words[0].matches("(?i)(mr|mrs|ms|miss|mx|dr|rev|prof|sir|dame|lady|lord)\\.?");
    return titled && words.length > 2 ? words[0] + " " + words[words.length - 1] : name.strip();
  }

  /** Steps name a contact by this id, so it is no name: {@code mother}, {@code mother-2}. */
  private String newId(Mentee who) {
    String wanted = Choice.idOf(relationship.or(() -> agency).orElse(""));
    String base = wanted.isEmpty() ? "contact" : wanted;
    String id = base;
    for (int n = 2; taken(who, id); n++) id = base + "-" + n;
    return id;
  }

  private static boolean taken(Mentee who, String id) {
    return id.equals(Consent.CHILD)
        || who.contacts().stream().anyMatch(contact -> contact.id().equals(id));
  }

  private void say(CaseFile file, Mentee who, Contact contact) {
    if (desk.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("saved", !desk.dryRun());
      json.put("code", file.code());
      json.put("contact", JsonTree.of(Trees.of(contact)));
      desk.print(Machine.json(json));
      return;
    }
    String begin = desk.dryRun() ? "Would save  " : "Saved   ";
    desk.say(begin + who.name() + " (" + file.code() + "): contact " + contact.name() + ".");
    boolean next = desk.dryRun() || new Saved(desk).next(file.code());
    if (!next) desk.note("Next    caseload show " + file.code());
  }
}
