package caseload.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One statement of a questionnaire; {@code reverse} when a high answer is a worse one.
 *
 * @param unscored counts for no score, such as a check of truthfulness
 * @param tag what it is about; a score may take all items of a tag
 * @param repeat how often it is looked at, each time with an answer of its own
 * @param combine how those become one
 */
public record Item(
    String id,
    Optional<String> text,
    Optional<Scale> scale,
    boolean reverse,
    boolean unscored,
    Optional<String> tag,
    Optional<Integer> repeat,
    Optional<Combine> combine) {
  private static final int MOST_TIMES = 9;

  /** How several looks become one answer. */
  public enum Combine {
    MEDIAN,
    MEAN
  }

  public Item {
    Choice.requireId("id", id);
    if (id.equals(Score.ALL)) throw new Unfit("id", "\"all\" means every item; choose another");
    tag.ifPresent(word -> Choice.requireId("tag", word));
    if (repeat.filter(times -> times < 2 || times > MOST_TIMES).isPresent()) {
      throw new Unfit("repeat", "2 to " + MOST_TIMES + " times");
    }
    if (repeat.isPresent() != combine.isPresent()) {
      throw new Unfit(
          repeat.isPresent() ? "repeat" : "combine",
          "repeat and combine belong together, such as repeat: 3 and combine: median");
    }
    if (unscored && reverse) throw new Unfit("reverse", "what is not scored cannot be reversed");
  }

  /** A statement that is only words. */
  public static Item of(String id, String text) {
    return new Item(
        id,
        Optional.of(text),
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The ids that answers are given under: its own, or one for each look. */
  public List<String> answeredAs() {
    return repeat
        .map(times -> IntStream.rangeClosed(1, times).mapToObj(n -> id + "-" + n).toList())
        .orElse(List.of(id));
  }
}
