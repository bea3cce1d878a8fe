package caseload.cli;

import caseload.cli.desk.Desk;
import caseload.cli.letter.FormCommand;
import caseload.cli.letter.LetterCommand;
import caseload.cli.report.ExplainCommand;
import caseload.cli.report.ReportCommand;
import caseload.cli.sheet.DueCommand;
import caseload.cli.sheet.ListCommand;
import caseload.cli.sheet.ShowCommand;
import caseload.cli.step.CommentCommand;
import caseload.cli.step.ConcernCommand;
import caseload.cli.step.ConsentCommand;
import caseload.cli.step.ContactCommand;
import caseload.cli.step.CountersignCommand;
import caseload.cli.step.DropInCommand;
import caseload.cli.step.ExitCommand;
import caseload.cli.step.FileCommand;
import caseload.cli.step.FollowUpCommand;
import caseload.cli.step.GroupCommand;
import caseload.cli.step.MeasureCommand;
import caseload.cli.step.MeetingCommand;
import caseload.cli.step.MentorCommand;
import caseload.cli.step.ObserveCommand;
import caseload.cli.step.PlanCommand;
import caseload.cli.step.PrioritiseCommand;
import caseload.cli.step.ReferCommand;
import caseload.cli.step.ReopenCommand;
import caseload.cli.step.ReviewCommand;
import caseload.cli.step.SessionCommand;
import caseload.cli.upkeep.CheckCommand;
import caseload.cli.upkeep.DemoCommand;
import caseload.cli.upkeep.InitCommand;
import caseload.cli.upkeep.PolicyCommand;
import caseload.cli.upkeep.QuestionnaireCommand;
import caseload.cli.upkeep.UndoCommand;
import caseload.policy.Word;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The words a mentor can type, in the order of help. Only the one that is called is built, so that
 * a command pays for itself alone.
 */
enum Verb {
  DUE("Every week", "what needs doing: sessions, reviews, consent, plans", "today"),
  SESSION("Every week", "record a session, for one mentee or several", "log"),
  LIST("Every week", "your caseload at a glance", ""),
  SHOW("Every week", "everything about one mentee", ""),
  REFER("A mentee's journey", "record a referral", ""),
  COUNTERSIGN("A mentee's journey", "that a referral was countersigned, and by whom", ""),
  PRIORITISE("A mentee's journey", "decide on a referral; alone: the list for the panel", ""),
  CONTACT("A mentee's journey", "a parent, carer or social worker, and what they may receive", ""),
  CONSENT("A mentee's journey", "consent asked for, given, refused or withdrawn", ""),
  MEASURE("A mentee's journey", "a questionnaire or data: baseline, review, exit", ""),
  OBSERVE("A mentee's journey", "what was seen in class or playground", ""),
  MEETING("A mentee's journey", "the first meeting, and any other meeting", ""),
  FILE("A mentee's journey", "what the file must hold: there, missing, kept on paper", ""),
  PLAN("A mentee's journey", "the action plan with its SMART targets", ""),
  REVIEW("A mentee's journey", "how the targets stand, and what next", ""),
  COMMENT("A mentee's journey", "what was said, by whom, and how far it may go", ""),
  EXIT("A mentee's journey", "the end of the work, and why", ""),
  FOLLOW_UP("A mentee's journey", "a look some weeks after the end", ""),
  REOPEN("A mentee's journey", "go on with an ended episode", ""),
  CONCERN("A mentee's journey", "that something was passed to the DSL; nothing of what it was", ""),
  DROP_IN("A mentee's journey", "support without a case: minutes and how many, no names", ""),
  LETTER("Letters and reports", "letters to families, staff, schools and services", ""),
  FORM("Letters and reports", "a form to print and fill in: blank, or part-filled", ""),
  REPORT("Letters and reports", "the term report for governors", ""),
  EXPLAIN("Letters and reports", "where a number of the report comes from", ""),
  MENTOR("Keeping records right", "the mentors' own supervision, training and meetings", ""),
  CHECK("Keeping records right", "every file looked at: what is wrong, and what to do", "doctor"),
  UNDO("Keeping records right", "take back what your last command wrote", ""),
  GROUP(
      "Keeping records right",
      "children who meet together: who is in it, who joins, who leaves",
      ""),
  POLICY("Keeping records right", "the school's policy, read back in plain English", ""),
  QUESTIONNAIRE("Keeping records right", "the school's questionnaires, read back", ""),
  INIT("Setting up", "start a caseload under a school's policy", ""),
  DEMO("Setting up", "make a practice caseload with invented mentees", ""),
  HELP("Setting up", "help on a command or a topic", "");

  private final String group;
  private final String summary;
  private final String alias;

  Verb(String group, String summary, String alias) {
    this.group = group;
    this.summary = summary;
    this.alias = alias;
  }

  String group() {
    return group;
  }

  String summary() {
    return summary;
  }

  /** The other word for it, or empty. */
  String alias() {
    return alias;
  }

  /** The word as it is typed. */
  String word() {
    return Word.of(this);
  }

  /** True when the command writes the file of {@code -o} itself. */
  boolean makesFiles() {
    return this == LETTER || this == REPORT || this == FORM;
  }

  /** True when the command cannot do without a caseload. */
  boolean readsTheCaseload() {
    return this != INIT && this != DEMO && this != HELP;
  }

  static Optional<Verb> of(String typed) {
    String word = typed.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(verb -> verb.word().equals(word) || verb.alias.equals(word))
        .findFirst();
  }

  /** The command behind the word, built anew. */
  Object command(Desk desk) {
    return switch (this) {
      case DUE -> new DueCommand();
      case SESSION -> new SessionCommand();
      case LIST -> new ListCommand();
      case SHOW -> ShowCommand.spec(desk);
      case REFER -> new ReferCommand();
      case COUNTERSIGN -> new CountersignCommand();
      case PRIORITISE -> new PrioritiseCommand();
      case CONTACT -> new ContactCommand();
      case CONSENT -> new ConsentCommand();
      case MEASURE -> new MeasureCommand();
      case OBSERVE -> new ObserveCommand();
      case MEETING -> new MeetingCommand();
      case FILE -> new FileCommand();
      case PLAN -> new PlanCommand();
      case REVIEW -> new ReviewCommand();
      case COMMENT -> new CommentCommand();
      case EXIT -> new ExitCommand();
      case FOLLOW_UP -> new FollowUpCommand();
      case REOPEN -> new ReopenCommand();
      case CONCERN -> new ConcernCommand();
      case DROP_IN -> new DropInCommand();
      case LETTER -> new LetterCommand();
      case FORM -> new FormCommand();
      case REPORT -> new ReportCommand();
      case EXPLAIN -> new ExplainCommand();
      case MENTOR -> new MentorCommand();
      case CHECK -> new CheckCommand();
      case UNDO -> new UndoCommand();
      case GROUP -> new GroupCommand();
      case POLICY -> new PolicyCommand();
      case QUESTIONNAIRE -> new QuestionnaireCommand();
      case INIT -> InitCommand.spec(desk);
      case DEMO -> new DemoCommand();
      case HELP -> new HelpCommand();
    };
  }
}
