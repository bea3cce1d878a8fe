package caseload.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Small pieces of plain English: lists, numbers, days, and lines that are left out when empty. */
final class InWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private final List<String> lines = new ArrayList<>();

  /** A line as it stands. */
  InWords say(String line) {
    lines.add(line);
    return this;
  }

  /** Lines as they stand. */
  InWords sayAll(List<String> more) {
    lines.addAll(more);
    return this;
  }

  /** A line about something that a policy may leave unsaid. */
  <T> InWords sayIf(Optional<T> thing, Function<T, String> line) {
    thing.map(line).ifPresent(lines::add);
    return this;
  }

  /** One line that lists things, left out when there are none. */
  InWords sayList(String before, List<String> things, String joiner) {
    return things.isEmpty() ? this : say(before + join(things, joiner) + ".");
  }

  /** A line with one line below it for each thing, left out when there are none. */
  InWords sayEach(String before, List<String> things) {
    if (things.isEmpty()) return this;
    say(before);
    things.forEach(thing -> say("- " + thing));
    return this;
  }

  /** The lines said so far. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  /** The words, and in brackets the id where it cannot be guessed from the words. */
  static String named(String id, String name) {
    return id.equals(Choice.idOf(name)) ? name : name + " [" + id + "]";
  }

  static String named(Choice choice) {
    return named(choice.id(), choice.name());
  }

  static List<String> named(List<Choice> choices) {
    return choices.stream().map(InWords::named).toList();
  }

  /** The words for what is named by its id elsewhere in the file. */
  static List<String> names(List<Choice> choices, List<String> ids) {
    return ids.stream().map(id -> name(choices, id)).toList();
  }

  static String name(List<Choice> choices, String id) {
    return Choice.find(choices, id).map(Choice::name).orElseGet(() -> spaced(id));
  }

  /** {@code a, b and c}. */
  static String join(List<String> things, String joiner) {
    int last = things.size() - 1;
    return last < 1
        ? String.join("", things)
        : String.join(", ", things.subList(0, last)) + " " + joiner + " " + things.get(last);
  }

  /** {@code first-meeting} becomes {@code first meeting}. */
  static String spaced(String id) {
    return id.replace('-', ' ');
  }

  static List<String> spaced(List<String> ids) {
    return ids.stream().map(InWords::spaced).toList();
  }

  /** {@code 1 week}, {@code 6 weeks}. */
  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** {@code 3 hours}, {@code 2.5 hours}. */
  static String hours(BigDecimal hours) {
    String number = hours.stripTrailingZeros().toPlainString();
    return number + (number.equals("1") ? " hour" : " hours");
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String quoted(String words) {
    return '"' + words + '"';
  }
}
