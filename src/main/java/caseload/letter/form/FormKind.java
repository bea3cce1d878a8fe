package caseload.letter.form;

import caseload.letter.View;
import caseload.policy.ConsentRule;
import caseload.policy.Word;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every form to fill in by hand: its template, its title, and all that it may print. What is not in
 * its sheet does not reach the template, whoever writes it.
 */
public enum FormKind {
  REFERRAL(
      "to ask for support for a child: the policy's reasons, what was seen, what is hoped for",
      "Asking for support: referral form",
      ReferralSheet.class,
      ReferralSheet::of),
  CONSENT(
      "to say yes or no to each thing, with room for the child's own answer",
      "Do you agree? Consent form",
      ConsentSheet.class,
      ConsentSheet::of),
  OBSERVATION(
      "to write down what is seen in class or at play: before, what, after",
      "What I saw: observation sheet",
      ObservationSheet.class,
      ObservationSheet::of),
  FIRST_MEETING(
      "what to talk through at the first meeting, the child's hopes and an agreement",
      "Our first meeting",
      FirstMeetingSheet.class,
      FirstMeetingSheet::of),
  SESSION(
      "a slip for one session: the targets from 0 to 10, and a few lines",
      "Session slip",
      SessionSheet.class,
      SessionSheet::of),
  PLAN(
      "the child's own plan, with a goal thermometer for each target",
      "My plan",
      PlanSheet.class,
      PlanSheet::of),
  REVIEW(
      "how each target stands, what everybody thinks, and what comes next",
      "How is it going? Review",
      ReviewSheet.class,
      ReviewSheet::of),
  CASE_STUDY(
      "the story of one piece of work, without a name",
      "A case study, without names",
      CaseStudySheet.class,
      CaseStudySheet::of);

  private final String about;
  private final String title;
  private final Class<? extends Record> sheet;

  @SuppressWarnings("ImmutableEnumChecker") // a method that keeps nothing
  private final Function<Filling, Record> fill;

  FormKind(
      String about, String title, Class<? extends Record> sheet, Function<Filling, Record> fill) {
    this.about = about;
    this.title = title;
    this.sheet = sheet;
    this.fill = fill;
  }

  /** The form that was meant. */
  public static Optional<FormKind> of(String typed) {
    String word = typed.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** The word that is typed: the step's own. */
  public String word() {
    return Word.of(this);
  }

  /** What it is for, in half a sentence. */
  public String about() {
    return about;
  }

  /** The template's name. */
  public String template() {
    return "form-" + word();
  }

  /** The names that its template may use. */
  public View names() {
    return View.of(FormHead.class).and(View.of(sheet));
  }

  /** The form for nobody yet, or part-filled from the file of one child. */
  public View view(Filling filling) {
    return View.of(FormHead.of(filling, this)).and(View.of(fill.apply(filling)));
  }

  /** The scope of consent without which the child is not worked with; none for other forms. */
  public Optional<String> waitsFor(ConsentRule consent) {
    return switch (this) {
      case FIRST_MEETING, SESSION -> Optional.of(ConsentRule.MENTORING);
      case OBSERVATION -> Optional.of(consent.observationScope());
      default -> Optional.empty();
    };
  }

  /** The title of the document; it names nobody. */
  String title() {
    return title;
  }

  /** True when the child is named in its head; a case study never does. */
  boolean namesTheChild() {
    return this != CASE_STUDY;
  }
}
