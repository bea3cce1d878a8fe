package caseload.cli.upkeep;

import caseload.policy.Word;

/** What {@code init} asks of a school that starts without one of the policies that ship. */
enum FirstQuestion {
  SCHOOL("NAME", "What is the school called?", "Our school"),
  MENTOR("NAME", "Who is the learning mentor?", "The learning mentor"),
  HOURS("N", "How many hours a week are there for mentoring?", ""),
  LINE_MANAGER("NAME", "Who is the mentor's line manager?", ""),
  SENCO("NAME", "Who is the SENCO?", ""),
  DSL("NAME", "Who is the designated safeguarding lead (DSL)?", ""),
  WHO_MAY_REFER("ROLE,..", "Who may refer a child?", "Head Teacher, Class Teacher, SENCO"),
  REASONS(
      "REASON,..",
      "For which reasons?",
      "Learning, Attendance, Behaviour, Friendships, Confidence, A change or a loss"),
  AT_LEAST("N", "How many of these reasons must there be?", "1"),
  EVIDENCE("yes|no", "Must the referrer say what was seen?", "yes"),
  EVERY_PARENT("yes|no", "Must every parent who asked to be consulted consent?", "no"),
  WEEKS("N-N", "How many weeks does mentoring last, at least and at most?", "6-8"),
  MINUTES("N", "How many minutes is a session?", "30"),
  SHOW_FROM("N", "What is the smallest number of children that governors may see?", "5");

  private final String label;
  private final String words;
  private final String usual;

  FirstQuestion(String label, String words, String usual) {
    this.label = label;
    this.words = words;
    this.usual = usual;
  }

  /** The option that answers it without a question. */
  String option() {
    return "--" + Word.of(this);
  }

  String label() {
    return label;
  }

  String words() {
    return words;
  }

  /** What an empty answer means; empty for what may be left out. */
  String usual() {
    return usual;
  }
}
