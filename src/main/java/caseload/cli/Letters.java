package caseload.cli;

import caseload.casefile.CaseFile;
import caseload.journey.Barred;
import caseload.journey.Contact;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.NextSchool;
import caseload.journey.Referral;
import caseload.journey.Referrer;
import caseload.journey.Refusal;
import caseload.letter.Addressee;
import caseload.letter.Templates;
import caseload.letter.kind.Known;
import caseload.letter.kind.LetterKind;
import caseload.letter.kind.To;
import caseload.policy.Nearest;
import caseload.policy.Staff;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes letters of one kind: finds who gets one, and fills the template in for each. */
record Letters(
    Desk desk, LetterKind kind, LetterContent content, LocalDate day, Templates templates) {
  private static final List<String> TEACHERS = List.of("class-teacher", "teacher", "form-tutor");

  /** The letter that was meant. */
  static LetterKind named(String typed) {
    return LetterKind.of(typed)
        .orElseThrow(
            () ->
                new Mistyped(
                    "there is no letter \"" + typed + "\"",
                    Nearest.to(typed, words())
                            .map(word -> "Did you mean " + word + "?\n")
                            .orElse("")
                        + "All of them:  caseload letter --list"));
  }

  /** All letters, one a line. */
  static void list(Desk desk) {
    if (desk.json()) {
      desk.print(Machine.json(Map.of("letters", words())));
      return;
    }
    for (LetterKind kind : LetterKind.values()) {
      desk.say("%-27s %s".formatted(kind.word(), kind.about()));
    }
  }

  private static List<String> words() {
    return Arrays.stream(LetterKind.values()).map(LetterKind::word).toList();
  }

  /** The letters about one child, one for each who gets it. */
  List<LetterCommand.Written> about(CaseFile file) {
    Journey journey = file.read();
    Episode episode = journey.current().orElseThrow(() -> Refusal.nothingToAsk(journey.mentee()));
    if (episode.referral().isEmpty()) throw Refusal.nothingToAsk(journey.mentee());
    if (kind.to().contacts()) {
      return new Recipients(desk, kind, content.to(), day)
          .of(journey, episode).stream()
              .map(contact -> written(file, journey, Optional.of(contact), addressee(contact)))
              .toList();
    }
    Addressee to = addressee(journey, episode);
    mayBeWrittenTo(journey.mentee(), to);
    return List.of(written(file, journey, Optional.empty(), to));
  }

  private LetterCommand.Written written(
      CaseFile file, Journey journey, Optional<Contact> contact, Addressee to) {
    Known known =
        new Known(
            desk.school(),
            Pick.mentor(desk).flatMap(desk.school()::person),
            day,
            journey,
            journey.current().orElseThrow(),
            contact,
            to,
            content.asked(desk, kind, journey.mentee()));
    return new LetterCommand.Written(
        file,
        journey,
        contact.or(() -> contact(journey.mentee())),
        to.name(),
        templates.html(kind.template(), known.view(kind)));
  }

  /** What was typed, or the referrer's name, may mean a contact who may get no letter. */
  private void mayBeWrittenTo(Mentee mentee, Addressee to) {
    boolean child = List.of(mentee.name(), mentee.called()).contains(to.name());
    if (child || contact(mentee).filter(Contact::mayBeWrittenTo).isPresent()) return;
    Barred.in(content.to().orElse(to.name()), mentee)
        .ifPresent(
            contact -> {
              throw Refusal.mayNotBeWrittenTo(contact);
            });
  }

  /** The contact whom the words after {@code --to} name. */
  private Optional<Contact> contact(Mentee mentee) {
    return content.to().flatMap(mentee::contact);
  }

  private static Addressee addressee(Contact contact) {
    return new Addressee(contact.name(), contact.address(), contact.salutation());
  }

  /** Whoever is no contact: by the name that was typed, or by what the file knows. */
  private Addressee addressee(Journey journey, Episode episode) {
    boolean place = kind.to() == To.SCHOOL || kind.to() == To.AGENCY;
    if (content.to().isPresent()) {
      String to = content.to().get();
      return contact(journey.mentee())
          .map(Letters::addressee)
          .orElseGet(() -> named(to, place ? "colleague" : greeting(to)));
    }
    String called = journey.mentee().called();
    return switch (kind.to()) {
      case REFERRER -> referrer(episode);
      case CHILD -> named(called, called);
      case TEACHER -> teacher(episode);
      case NOBODY -> named("For the file", "colleague");
      case SCHOOL -> nextSchool(journey);
      default -> throw Missing.options(List.of("--to NAME: the school or service it goes to"));
    };
  }

  /**
   * The class teacher who referred, else the only one of the staff; else nobody's name is known.
   */
  private Addressee teacher(Episode episode) {
    List<String> staff =
        desk.school().staff().stream()
            .filter(person -> TEACHERS.contains(person.role()))
            .map(Staff::name)
            .toList();
    return episode
        .referral()
        .map(Referral::referrer)
        .filter(who -> TEACHERS.contains(who.role()))
        .flatMap(Referrer::name)
        .or(() -> staff.size() == 1 ? Optional.of(staff.get(0)) : Optional.empty())
        .map(name -> named(name, greeting(name)))
        .orElseGet(() -> named("The class teacher", "colleague"));
  }

  private Addressee nextSchool(Journey journey) {
    return NextSchool.of(journey, day)
        .map(next -> named(next.transition().receivingSchool(), "colleague"))
        .orElseThrow(() -> Missing.options(List.of("--to NAME: the school it goes to")));
  }

  /** {@code Mr Oakes} for {@code Mr Tim Oakes}; other names as they are. */
  private static String greeting(String name) {
    return ContactCommand.salutation(name);
  }

  private static Addressee referrer(Episode episode) {
    return episode
        .referral()
        .flatMap(referral -> referral.referrer().name())
        .map(name -> named(name, name))
        .orElseThrow(() -> Missing.options(List.of("--to NAME: the referral names nobody")));
  }

  private static Addressee named(String name, String salutation) {
    return new Addressee(name, List.of(), salutation);
  }
}
