package caseload.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The school's mentoring policy: everything that two schools may do differently. Law and
 * safeguarding are not here; they are code.
 */
public record Policy(
    PolicyPaper paper,
    Optional<Words> words,
    Referrals referral,
    Priorities priority,
    Optional<Clocks> clocks,
    List<Choice> barriers,
    List<Choice> results,
    ConsentRule consent,
    List<PathwayStep> pathway,
    Baseline baseline,
    FirstMeeting firstMeeting,
    Programme programme,
    Optional<Reviews> review,
    Exits exit,
    Optional<Siblings> siblings,
    List<FileItem> file,
    List<Choice> agencies,
    Optional<String> transition,
    Reporting reports,
    Optional<Retention> retention,
    List<Statement> statements,
    Optional<MovingSchool> movingSchool,
    List<MentorDuty> forMentors,
    List<String> worryingWords,
    Optional<Integer> stepUpAfterWeeks,
    Optional<LetterRule> letters,
    List<Choice> themes) {

  public Policy {
    barriers = List.copyOf(barriers);
    results = List.copyOf(results);
    pathway = List.copyOf(pathway);
    file = List.copyOf(file);
    agencies = List.copyOf(agencies);
    statements = List.copyOf(statements);
    if (exit.taper().map(Taper::everyWeeks).orElse(programme.everyWeeks())
        < programme.everyWeeks()) {
      throw new Unfit("exit", "taper: its every-weeks cannot be fewer than those of the programme");
    }
    Pathway.fit(pathway, consent);
    forMentors = List.copyOf(forMentors);
    worryingWords = List.copyOf(worryingWords);
    themes = List.copyOf(themes);
    if (themes.stream().map(Choice::id).distinct().count() < themes.size()) {
      throw new Unfit("themes", "each theme once");
    }
    for (Criterion criterion : referral.criteria()) {
      for (String barrier : criterion.barriers()) {
        if (Choice.find(barriers, barrier).isEmpty()) {
          throw new Unfit("criteria", barrier + " is not among the policy's barriers");
        }
      }
    }
    for (Eligibility eligibility : referral.eligibility()) {
      for (String format : eligibility.formats()) {
        if (Choice.find(programme.choices(), format).isEmpty()) {
          throw new Unfit("referral", format + ", in eligibility, is not among the formats");
        }
      }
    }
    priority.list().meet(referral);
    if (reports.every() == Reporting.Every.COHORT && programme.cohorts().isEmpty()) {
      throw new Unfit(
          "reports", "a report every cohort needs cohorts in the programme; write term instead");
    }
    aroundTheWork(exit, movingSchool, forMentors, worryingWords, stepUpAfterWeeks);
  }

  private static void aroundTheWork(
      Exits exit,
      Optional<MovingSchool> moving,
      List<MentorDuty> duties,
      List<String> worries,
      Optional<Integer> stepUp) {
    for (String type : moving.map(MovingSchool::exitTypes).orElse(List.of())) {
      if (Choice.find(exit.types(), type).isEmpty()) {
        throw new Unfit("moving-school", type + " is not among the policy's exit types");
      }
    }
    if (duties.stream().map(MentorDuty::kind).distinct().count() < duties.size()) {
      throw new Unfit("for-mentors", "each kind once");
    }
    worries.forEach(words -> Choice.requireText("worrying-words", words));
    if (stepUp.orElse(1) < 1) throw new Unfit("step-up-after-weeks", "1 or more");
  }

  /** How soon something is owed to somebody. */
  public Clocks clock() {
    return clocks.orElse(Clocks.NONE);
  }

  /** What should come before a step; a step may have several lines, some strict and some not. */
  public List<PathwayStep> before(String step) {
    return pathway.stream().filter(place -> place.step().equals(step)).toList();
  }

  /** The school's words, or the usual ones. */
  public Words say() {
    return words.orElse(Words.USUAL);
  }

  /** How families are written to. */
  public LetterRule writing() {
    return letters.orElse(LetterRule.USUAL);
  }

  /** When the work is looked at, and the levels of support. */
  public Reviews reviews() {
    return review.orElse(Reviews.NONE);
  }

  /** True when something is due by the half-term, which only the school's terms can say. */
  public boolean goesByHalfTerms() {
    return reviews().eachHalfTerm() || !exit.followUpHalfTerms().isEmpty();
  }

  /** Every barrier and criterion that a target may be set against. */
  public List<Choice> reasons() {
    return Stream.concat(barriers.stream(), referral.choices().stream()).toList();
  }
}
