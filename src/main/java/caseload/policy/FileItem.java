package caseload.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a mentee's file must hold, and what counts as it.
 *
 * @param counts any of {@link #COUNTS}; paper is what only {@code caseload file --kept} can say
 * @param questionnaires where a questionnaire counts: which ones; empty means any
 * @param points where a questionnaire counts: when it was answered, such as entry; empty means any
 * @param by when it must be there; left out, it follows from what counts
 * @param atLeast how many there must be; left out: one
 */
public record FileItem(
    String id,
    String name,
    List<String> counts,
    boolean asAppropriate,
    List<String> questionnaires,
    List<String> points,
    Optional<By> by,
    Optional<Integer> atLeast) {

  /** When a thing must be in the file: once the journey has come to this, in this order. */
  public enum By {
    REFERRAL,
    DECISION,
    START,
    REVIEW,
    EXIT,
    FOLLOW_UP
  }

  /** The words for what may count. */
  public static final List<String> COUNTS =
      List.of(
          "referral",
          "letter",
          "consent",
          "baseline",
          "observation",
          "first-meeting",
          "meeting",
          "plan",
          "session",
          "progress",
          "review",
          "questionnaire",
          "evaluation",
          "exit",
          "follow-up",
          "case-study",
          "paper");

  private static final List<String> POINTS = List.of("entry", "review", "exit", "follow-up");
  private static final String QUESTIONNAIRE = "questionnaire";

  public FileItem {
    Choice.requireId("id", id);
    Choice.requireText("name", name);
    counts = List.copyOf(counts);
    questionnaires = List.copyOf(questionnaires);
    points = List.copyOf(points);
    if (counts.isEmpty()) throw new Unfit("counts", "say what counts as it, such as plan");
    for (String word : counts) known("counts", word, COUNTS);
    for (String word : points) known("points", word, POINTS);
    boolean narrowed = !questionnaires.isEmpty() || !points.isEmpty();
    if (narrowed && !counts.contains(QUESTIONNAIRE)) {
      throw new Unfit(
          questionnaires.isEmpty() ? "points" : "questionnaires",
          "this narrows a questionnaire, and none counts here; add it to counts, or leave it out");
    }
    if (asAppropriate && by.isPresent()) {
      throw new Unfit("by", "what is there as appropriate has no time; leave one of the two out");
    }
    if (atLeast.orElse(1) < 1) throw new Unfit("at-least", "1 or more");
  }

  /** When it must be there: what the school wrote, or the latest of what counts. */
  public By due() {
    return by.orElseGet(
        () -> counts.stream().map(this::due).max(Comparator.naturalOrder()).orElseThrow());
  }

  private By due(String count) {
    return switch (count) {
      case "referral" -> By.REFERRAL;
      case "letter", "consent" -> By.DECISION;
      case "baseline", "observation", "first-meeting", "meeting", "plan", "session" -> By.START;
      case "progress", "review" -> By.REVIEW;
      case "follow-up" -> By.FOLLOW_UP;
      case QUESTIONNAIRE ->
          points.stream()
              .map(FileItem::at)
              .max(Comparator.naturalOrder())
              .orElse(questionnaires.isEmpty() ? By.START : By.EXIT);
      default -> By.EXIT;
    };
  }

  private static By at(String point) {
    return switch (point) {
      case "entry" -> By.START;
      case "review" -> By.REVIEW;
      case "exit" -> By.EXIT;
      default -> By.FOLLOW_UP;
    };
  }

  private static void known(String field, String word, List<String> words) {
    if (words.contains(word)) return;
    String near = Nearest.to(word, words).map(n -> "; perhaps " + n).orElse("");
    String all = near.isEmpty() ? "; they are: " + String.join(", ", words) : near;
    throw new Unfit(field, "\"" + word + "\" is not one of its words" + all);
  }
}
