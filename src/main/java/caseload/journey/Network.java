package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.SchoolFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is around one child in the newest episode: the family, the agencies, the school's people, and
 * what was passed on to whom. Staff appear by role, never by name.
 */
public record Network(
    String code,
    List<Contact> family,
    List<Agency> agencies,
    List<Part> staff,
    List<Passed> shared) {

  /** An agency: whom to reach there, and the days on which it was met. */
  public record Agency(String id, String name, List<Contact> people, List<LocalDate> met) {
    public Agency {
      people = List.copyOf(people);
      met = List.copyOf(met);
    }
  }

  /** What somebody at school had to do with the child, and when last. */
  public record Part(String role, String what, LocalDate last) {}

  /** Something that was passed on, and when. */
  public record Passed(LocalDate date, Shared shared) {}

  public Network {
    family = List.copyOf(family);
    agencies = List.copyOf(agencies);
    staff = List.copyOf(staff);
    shared = List.copyOf(shared);
  }

  /** The network as it stood at the end of a day. */
  public static Network of(Journey journey, SchoolFile school, LocalDate day) {
    List<Step> steps =
        journey.current().map(episode -> episode.asOf(day).steps()).orElse(List.of());
    List<Contact> contacts = journey.mentee().contacts();
    List<Meeting> meetings = all(steps, Meeting.class);
    return new Network(
        journey.mentee().mentee(),
        contacts.stream().filter(each -> each.agency().isEmpty()).toList(),
        agencies(contacts, steps, school.policy().agencies()),
        staff(journey.mentee(), steps, school),
        meetings.stream()
            .flatMap(each -> each.shared().stream().map(what -> new Passed(each.date(), what)))
            .toList());
  }

  private static List<Agency> agencies(
      List<Contact> contacts, List<Step> steps, List<Choice> known) {
    Map<String, String> names = new LinkedHashMap<>();
    Stream.of(
            contacts.stream().flatMap(each -> each.agency().stream()),
            all(steps, Referral.class).stream().flatMap(each -> each.agencies().stream()),
            all(steps, Meeting.class).stream().flatMap(each -> agencies(each, known)))
        .flatMap(words -> words)
        .forEach(
            word -> {
              Optional<Choice> choice = Choice.find(known, word);
              names.putIfAbsent(
                  choice.map(Choice::id).orElse(Choice.idOf(word)),
                  choice.map(Choice::name).orElse(word));
            });
    return names.entrySet().stream()
        .map(each -> agency(each.getKey(), each.getValue(), contacts, steps))
        .toList();
  }

  /** At a meeting with an agency, whoever is not another part of the network is one. */
  private static Stream<String> agencies(Meeting meeting, List<Choice> known) {
    List<String> ours =
        meeting.with().stream().filter(who -> Choice.find(known, who).isPresent()).toList();
    boolean named = !ours.isEmpty() || meeting.kind() != Meeting.Kind.AGENCY;
    return named ? ours.stream() : meeting.with().stream().limit(1);
  }

  private static Agency agency(String id, String name, List<Contact> contacts, List<Step> steps) {
    return new Agency(
        id,
        name,
        contacts.stream().filter(each -> each.agency().filter(id::equals).isPresent()).toList(),
        all(steps, Meeting.class).stream()
            .filter(each -> each.with().stream().map(Choice::idOf).anyMatch(id::equals))
            .map(Step::date)
            .toList());
  }

  private static List<Part> staff(Mentee mentee, List<Step> steps, SchoolFile school) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Step step : steps) {
      for (Part part : parts(mentee, step, school)) {
        parts.merge(part.role() + " " + part.what(), part, (earlier, later) -> later);
      }
    }
    return List.copyOf(parts.values());
  }

  private static List<Part> parts(Mentee mentee, Step step, SchoolFile school) {
    List<Part> parts = new ArrayList<>();
    if (step instanceof Referral referral) {
      parts.add(new Part(referral.referrer().role(), "referred", referral.received()));
    }
    if (step instanceof Priority decision) {
      decision.decidedBy().forEach(role -> parts.add(new Part(role, "decided", step.date())));
    }
    if (step instanceof Session session) {
      String role = school.person(session.mentor()).map(who -> who.role()).orElse("mentor");
      parts.add(new Part(role, "mentors", step.date()));
    }
    if (step instanceof Concern concern) {
      parts.add(new Part(concern.passedTo(), "was told of a concern", step.date()));
    }
    if (step instanceof Meeting meeting) {
      meeting.with().stream()
          .filter(who -> ofTheSchool(who, mentee, school))
          .forEach(who -> parts.add(new Part(who, "met", step.date())));
    }
    return parts;
  }

  private static boolean ofTheSchool(String who, Mentee mentee, SchoolFile school) {
    boolean family =
        mentee.contacts().stream()
            .anyMatch(
                each ->
                    Stream.of(each.id(), each.relationship())
                        .map(Choice::idOf)
                        .anyMatch(Choice.idOf(who)::equals));
    boolean child = Role.child(List.of(who), mentee, school.policy());
    boolean agency = Choice.find(school.policy().agencies(), who).isPresent();
    boolean parent = List.of("parent", "parents", "carer", "mother", "father").contains(who);
    return !family && !child && !agency && !parent;
  }

  private static <S extends Step> List<S> all(List<Step> steps, Class<S> kind) {
    return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
