package caseload.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers an item can have: every {@code step} from {@code min} to {@code max}. A label's key
 * is its answer; below nought it is written {@code minus-2}.
 */
public record Scale(
    Optional<Type> type,
    BigDecimal min,
    BigDecimal max,
    Optional<BigDecimal> step,
    Map<String, String> labels,
    Optional<Leaving> notApplicable) {
  private static final int MOST_BOXES = 11;

  /** How it is answered on paper: boxes with words, yes or no, a number, a mark on a line. */
  public enum Type {
    ORDINAL,
    YES_NO,
    NUMBER,
    VAS
  }

  /** Whether "cannot say" is an answer; it counts as missing. */
  public enum Leaving {
    ALLOWED,
    REFUSED
  }

  public Scale {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    if (max.compareTo(min) <= 0) throw new Unfit("max", "more than min");
    if (step.filter(by -> by.signum() <= 0).isPresent()) throw new Unfit("step", "more than 0");
    if (max.subtract(min).remainder(step.orElse(BigDecimal.ONE)).signum() != 0) {
      throw new Unfit("step", "whole steps that lead from min to max");
    }
    boolean yesNo = min.signum() == 0 && max.compareTo(BigDecimal.ONE) == 0 && step.isEmpty();
    if (type.filter(Type.YES_NO::equals).isPresent() && !yesNo) {
      throw new Unfit("type", "yes-no goes from 0 (no) to 1 (yes), without a step");
    }
    for (String key : labels.keySet()) requireLabel(key, min, max, step.orElse(BigDecimal.ONE));
  }

  private static void requireLabel(String key, BigDecimal min, BigDecimal max, BigDecimal step) {
    Optional<BigDecimal> answer = answer(key);
    if (answer.isEmpty() || !holds(answer.get(), min, max, step)) {
      throw new Unfit(
          "labels", "%s is not an answer from %s to %s".formatted(key, plain(min), plain(max)));
    }
  }

  /** True when an answer lies on the scale. */
  public boolean holds(BigDecimal answer) {
    return holds(answer, min, max, step.orElse(BigDecimal.ONE));
  }

  private static boolean holds(BigDecimal answer, BigDecimal min, BigDecimal max, BigDecimal step) {
    boolean inside = answer.compareTo(min) >= 0 && answer.compareTo(max) <= 0;
    return inside && answer.subtract(min).remainder(step).signum() == 0;
  }

  /** Every answer, from the lowest up. */
  public List<BigDecimal> answers() {
    List<BigDecimal> answers = new ArrayList<>();
    BigDecimal by = step.orElse(BigDecimal.ONE);
    for (BigDecimal each = min; each.compareTo(max) <= 0; each = each.add(by)) answers.add(each);
    return answers;
  }

  /** The words for an answer; empty where it has none. */
  public Optional<String> label(BigDecimal answer) {
    return labels.entrySet().stream()
        .filter(each -> answer(each.getKey()).orElseThrow().compareTo(answer) == 0)
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The answer that words mean: a label, or yes and no; empty where they mean none. */
  public Optional<BigDecimal> meant(String words) {
    String id = Choice.idOf(words);
    return answers().stream()
        .filter(each -> said(each).map(Choice::idOf).filter(id::equals).isPresent())
        .findFirst();
  }

  /** The words for an answer: its label, else yes or no. */
  public Optional<String> said(BigDecimal answer) {
    boolean yesNo = type.filter(Type.YES_NO::equals).isPresent();
    return label(answer)
        .or(() -> yesNo ? Optional.of(answer.signum() == 0 ? "no" : "yes") : Optional.empty());
  }

  /** True when "cannot say" may be typed. */
  public boolean mayBeLeft() {
    return notApplicable.filter(Leaving.ALLOWED::equals).isPresent();
  }

  /** How it is answered: what is said, else boxes where they fit on a line, else a number. */
  public Type answered() {
    BigDecimal steps = max.subtract(min).divide(step.orElse(BigDecimal.ONE));
    boolean fits = steps.compareTo(BigDecimal.valueOf(MOST_BOXES)) < 0;
    return type.orElse(fits ? Type.ORDINAL : Type.NUMBER);
  }

  /** How many digits its answers have behind the point. */
  int places() {
    return Math.max(0, step.orElse(BigDecimal.ONE).stripTrailingZeros().scale());
  }

  private static Optional<BigDecimal> answer(String key) {
    String number = key.startsWith("minus-") ? "-" + key.substring("minus-".length()) : key;
    return number.matches("-?[0-9]{1,4}") ? Optional.of(new BigDecimal(number)) : Optional.empty();
  }

  /** {@code 4}, not {@code 4.00}. */
  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
