package caseload.cli.letter;

import caseload.casefile.CaseFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Machine;
import caseload.cli.desk.Missing;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Pick;
import caseload.cli.step.ContactCommand;
import caseload.journey.Barred;
import caseload.journey.Contact;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.NextSchool;
import caseload.journey.Referral;
import caseload.journey.Referrer;
import caseload.journey.Refusal;
import caseload.journey.Warning;
import caseload.letter.Addressee;
import caseload.letter.Look;
import caseload.letter.kind.Household;
import caseload.letter.kind.Known;
import caseload.letter.kind.LetterKind;
import caseload.letter.kind.StillTrue;
import caseload.letter.kind.To;
import caseload.policy.Choice;
import caseload.policy.Nearest;
import caseload.policy.Staff;
import caseload.policy.Tongue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes letters of one kind: finds who gets one, and fills the template in for each. */
record Letters(Desk desk, LetterKind kind, LetterContent content, LocalDate day) {
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
    Optional<Translating> own =
        Optional.of(desk).filter(Desk::hasCaseload).map(Desk::root).map(Translating::new);
    if (desk.json()) {
      desk.print(Machine.json(map(own)));
      return;
    }
    for (LetterKind kind : LetterKind.values()) {
      String also = own.map(translated -> also(translated.languages(kind))).orElse("");
      desk.say("%-27s %s%s".formatted(kind.word(), kind.about(), also));
    }
  }

  /** With the languages beside English that each is there in, and checked. */
  private static Map<String, Object> map(Optional<Translating> own) {
    Map<String, Object> languages = new LinkedHashMap<>();
    for (LetterKind kind : LetterKind.values()) {
      List<Tongue> also = own.map(each -> each.languages(kind)).orElse(List.of());
      if (!also.isEmpty()) languages.put(kind.word(), also.stream().map(Tongue::code).toList());
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("letters", words());
    map.put("languages", languages);
    return map;
  }

  private static String also(List<Tongue> languages) {
    return languages.isEmpty()
        ? ""
        : languages.stream().map(Tongue::name).collect(Collectors.joining(", ", " (also in ", ")"));
  }

  private static List<String> words() {
    return Arrays.stream(LetterKind.values()).map(LetterKind::word).toList();
  }

  /** The letters about one child, one for each who gets it. */
  List<LetterCommand.Written> about(CaseFile file) {
    Journey journey = file.read();
    Episode episode = episode(journey).orElseThrow(() -> Refusal.nothingToAsk(journey.mentee()));
    if (episode.referral().isEmpty()) throw Refusal.nothingToAsk(journey.mentee());
    new StillTrue(journey, desk.school(), day).mustBe(kind);
    if (kind.to().contacts()) {
      mustNotMeanTheTeacher(journey.mentee());
      List<Contact> readers = new Recipients(desk, kind, content.to(), day).of(journey, episode);
      return new SharedHome(desk, kind, journey.mentee(), episode)
          .letters(readers).stream()
              .map(home -> written(file, journey, home.readers(), addressee(home)))
              .toList();
    }
    Addressee to = addressee(journey, episode);
    mayBeWrittenTo(journey.mentee(), to);
    return List.of(written(file, journey, List.of(), to));
  }

  /** A letter home asks about home; the teacher has one with the same targets. */
  private void mustNotMeanTheTeacher(Mentee mentee) {
    boolean teacher = content.to().map(Choice::idOf).filter(TEACHERS::contains).isPresent();
    if (!teacher || contact(mentee).isPresent()) return;
    throw new Mistyped(
        "the letter " + kind.word() + " goes home, and not to a teacher",
        "How it is going, with the targets, for the teacher:  caseload letter feedback-teacher "
            + mentee.mentee());
  }

  /** As it stood on the day that the letter bears: what came later, it does not know. */
  private Optional<Episode> episode(Journey journey) {
    return journey.current().map(each -> each.asOf(day));
  }

  private LetterCommand.Written written(
      CaseFile file, Journey journey, List<Contact> readers, Addressee to) {
    Known known =
        new Known(
            desk.school(),
            Pick.mentor(desk).flatMap(desk.school()::person),
            day,
            journey,
            episode(journey).orElseThrow(),
            readers.stream().findFirst(),
            to,
            content.asked(desk, kind, journey.mentee()),
            Tongue.ENGLISH,
            Look.of(desk.school().school(), desk.caseload().root()));
    LetterTongue.Said said = content.tongue(desk, kind).say(known, to.name());
    return new LetterCommand.Written(
        file,
        journey,
        readers.isEmpty() ? contact(journey.mentee()).stream().toList() : readers,
        to.name(),
        said.html(),
        said.tongue(),
        new StillTrue(journey, desk.school(), day).doubts(kind),
        leaks(journey, said.html(), readers, to));
  }

  private List<Warning> leaks(Journey journey, String html, List<Contact> readers, Addressee to) {
    return new OfOthers(content.everybody(desk), named(journey.mentee(), to))
        .in(html, journey.mentee(), readers);
  }

  /** Whom and what a letter may name besides the family: a teacher can be called as a child is. */
  private List<String> named(Mentee mentee, Addressee to) {
    return Stream.of(
            desk.school().staff().stream().map(Staff::name),
            mentee.classOn(day).stream(),
            desk.policy().programme().place().stream(),
            Stream.of(desk.school().school().name(), to.name()))
        .flatMap(names -> names)
        .toList();
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

  private Addressee addressee(Household home) {
    return home.addressee(desk.policy().consent());
  }

  /** Whoever is no contact: by the name that was typed, or by what the file knows. */
  private Addressee addressee(Journey journey, Episode episode) {
    boolean place = kind.to() == To.SCHOOL || kind.to() == To.AGENCY;
    if (content.to().isPresent()) {
      String to = content.to().get();
      return contact(journey.mentee())
          .map(who -> addressee(new Household(List.of(who))))
          .orElseGet(() -> Addressee.named(to, place ? "colleague" : greeting(to)));
    }
    String called = journey.mentee().called();
    return switch (kind.to()) {
      case REFERRER -> referrer(episode);
      case CHILD -> Addressee.named(called, called);
      case TEACHER -> teacher(episode);
      case NOBODY -> Addressee.named("For the file", "colleague");
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
        .map(name -> Addressee.named(name, greeting(name)))
        .orElseGet(() -> Addressee.named("The class teacher", "colleague"));
  }

  private Addressee nextSchool(Journey journey) {
    return NextSchool.of(journey, day)
        .map(next -> Addressee.named(next.transition().receivingSchool(), "colleague"))
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
        .map(name -> Addressee.named(name, greeting(name)))
        .orElseThrow(() -> Missing.options(List.of("--to NAME: the referral names nobody")));
  }
}
