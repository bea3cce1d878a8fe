package caseload.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The school's settings in plain English, to be held against the paper policy. Every setting that
 * is in the file is in the words: change one and the words change.
 */
public final class PolicyInWords {
  private PolicyInWords() {}

  /** A heading and the lines below it; a line that begins with "- " belongs to a list. */
  public record Section(String heading, List<String> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /** What the file says, heading by heading; what a policy leaves unsaid has no heading. */
  public static List<Section> of(SchoolFile file, LocalDate today) {
    List<Section> sections = new ArrayList<>();
    Policy policy = file.policy();
    sections.add(new Section("The school", SchoolInWords.school(file.school())));
    for (ServedSchool each : file.schools()) {
      sections.add(new Section("One of the schools: " + each.id(), ServiceInWords.school(each)));
    }
    sections.add(new Section("The people", SchoolInWords.people(file)));
    sections.add(new Section("The calendar", SchoolInWords.calendar(file.calendar())));
    sections.add(
        new Section("The policy", SchoolInWords.paper(policy.paper(), policy.say(), today)));
    addBeforeTheWork(sections, policy);
    addTheWork(sections, policy);
    addAroundTheWork(sections, policy);
    file.comparison()
        .ifPresent(all -> sections.add(new Section("To compare with", ServiceInWords.all(all))));
    sections.add(new Section("The same in every school", ConsentInWords.fixed()));
    sections.add(
        new Section("The file", List.of("It is written in format " + file.format() + ".")));
    return sections.stream().filter(section -> !section.lines().isEmpty()).toList();
  }

  /** The same as plain lines, with an empty line before each heading but the first. */
  public static List<String> lines(SchoolFile file, LocalDate today) {
    List<String> lines = new ArrayList<>();
    for (Section section : of(file, today)) {
      if (!lines.isEmpty()) lines.add("");
      lines.add(section.heading());
      section.lines().forEach(line -> lines.add("  " + line));
    }
    return List.copyOf(lines);
  }

  private static void addBeforeTheWork(List<Section> to, Policy policy) {
    to.add(new Section("Referrals", ReferralInWords.referral(policy)));
    to.add(new Section("Deciding on a referral", ReferralInWords.priority(policy)));
    to.add(new Section("How soon", WaitingInWords.clocks(policy.clock())));
    to.add(new Section("Barriers to learning", bullets(policy.barriers())));
    to.add(new Section("Results looked for", bullets(policy.results())));
    to.add(new Section("Consent", ConsentInWords.consent(policy.consent())));
    to.add(new Section("What comes before what", ConsentInWords.pathway(policy.pathway())));
  }

  private static void addTheWork(List<Section> to, Policy policy) {
    to.add(new Section("Before the work begins", WorkInWords.baseline(policy.baseline())));
    to.add(new Section("The first meeting", WorkInWords.firstMeeting(policy.firstMeeting())));
    to.add(new Section("The programme", ProgrammeInWords.programme(policy.programme())));
    to.add(new Section("Reviews", ReviewsInWords.reviews(policy.reviews())));
    to.add(new Section("How it ends", WorkInWords.exit(policy.exit())));
    policy
        .siblings()
        .ifPresent(rule -> to.add(new Section("Brothers and sisters", SiblingsInWords.of(rule))));
    to.add(new Section("The child's file", WorkInWords.file(policy.file())));
  }

  private static void addAroundTheWork(List<Section> to, Policy policy) {
    to.add(new Section("Other organisations", ReportsInWords.agencies(policy.agencies())));
    to.add(new Section("Moving school", AroundInWords.moving(policy)));
    to.add(new Section("Stepping up", AroundInWords.stepUp(policy)));
    to.add(new Section("For the mentors", AroundInWords.mentors(policy.forMentors())));
    to.add(new Section("Concerns", AroundInWords.worries(policy.worryingWords())));
    to.add(new Section("What people say", AroundInWords.themes(policy.themes())));
    policy
        .letters()
        .ifPresent(rule -> to.add(new Section("Letters to families", LettersInWords.of(rule))));
    to.add(new Section("Reports", ReportsInWords.reports(policy.reports())));
    policy
        .retention()
        .ifPresent(keep -> to.add(new Section("Keeping files", ReportsInWords.retention(keep))));
    for (Statement kept : policy.statements()) {
      to.add(new Section("Kept from the policy: " + kept.heading(), bulleted(kept.sentences())));
    }
  }

  private static List<String> bullets(List<Choice> choices) {
    return bulleted(InWords.named(choices));
  }

  private static List<String> bulleted(List<String> things) {
    return things.stream().map(thing -> "- " + thing).toList();
  }
}
