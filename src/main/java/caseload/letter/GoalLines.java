package caseload.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Goals from 0 to 10, a line each over the days on which they were rated. The whole scale is on the
 * axis; lines are told apart by their dots and by their names, never by colour.
 */
public final class GoalLines {
  /** More lines than this cannot be told apart. */
  public static final int MOST = 4;

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final int LEFT = 34;
  private static final int RIGHT = 530;
  private static final int TOP = 12;
  private static final int STEP = 11;
  private static final int SCALE = 10;
  private static final int BOTTOM = TOP + SCALE * STEP;
  private static final int DATE_WIDE = 56;
  private static final int LABEL_HIGH = 17;

  /** One goal: its short name, and its numbers in order of time. */
  public record Line(String name, List<Dot> dots) {
    public Line {
      dots = List.copyOf(dots);
    }

    LocalDate first() {
      return dots.get(0).day();
    }

    LocalDate last() {
      return dots.get(dots.size() - 1).day();
    }
  }

  /** One number on one day. */
  public record Dot(LocalDate day, int number) {}

  private final Svg svg = new Svg();
  private final List<Line> lines;
  private final LocalDate from;
  private final long days;

  private GoalLines(List<Line> lines) {
    this.lines = lines;
    this.from = lines.stream().map(Line::first).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate to = lines.stream().map(Line::last).max(Comparator.naturalOrder()).orElseThrow();
    this.days = Math.max(1, ChronoUnit.DAYS.between(from, to));
  }

  /** The lines in one drawing; there must be one to {@link #MOST}, each with a dot. */
  public static Drawing of(String title, List<Line> lines) {
    return new GoalLines(lines).drawing(title);
  }

  private Drawing drawing(String title) {
    for (int number = 0; number <= SCALE; number += 5) level(number);
    dates();
    for (int i = 0; i < lines.size(); i++) line(lines.get(i), i);
    names();
    return svg.drawing(BOTTOM + 34, title, inWords());
  }

  private void level(int number) {
    svg.faint(LEFT, y(number), RIGHT + 10, y(number));
    svg.text(number == SCALE ? 8 : 16, y(number) + 5, Integer.toString(number));
  }

  /** A tick for every day; a date where there is room for it. */
  private void dates() {
    int free = Integer.MIN_VALUE;
    List<LocalDate> all =
        lines.stream()
            .flatMap(line -> line.dots().stream())
            .map(Dot::day)
            .distinct()
            .sorted()
            .toList();
    for (LocalDate day : all) {
      svg.line(x(day), BOTTOM, BOTTOM + 6);
      if (x(day) < free) continue;
      svg.text(x(day) - 18, BOTTOM + 24, SHORT.format(day));
      free = x(day) + DATE_WIDE;
    }
  }

  private void line(Line line, int which) {
    List<Dot> dots = line.dots();
    for (int i = 1; i < dots.size(); i++) {
      Dot one = dots.get(i - 1);
      Dot two = dots.get(i);
      svg.stroke(x(one.day()), y(one.number()), x(two.day()), y(two.number()));
    }
    dots.forEach(dot -> mark(which, x(dot.day()), y(dot.number())));
  }

  private void mark(int which, int x, int y) {
    switch (which) {
      case 0 -> svg.circle(x, y, 5, "#111111");
      case 1 -> svg.triangle(x, y, 6, 6, "#ffffff");
      case 2 -> svg.box(x - 5, y - 5, 10, 10, "#c8c8c8");
      default -> svg.circle(x, y, 5, "#ffffff");
    }
  }

  /** Each name beside the end of its line, and none on top of another. */
  private void names() {
    int lowest = Integer.MIN_VALUE;
    List<Line> down = lines.stream().sorted(Comparator.comparingInt(this::end)).toList();
    for (Line line : down) {
      int y = Math.max(end(line) + 5, lowest);
      mark(lines.indexOf(line), RIGHT + 30, y - 5);
      svg.boldText(RIGHT + 42, y, line.name());
      lowest = y + LABEL_HIGH;
    }
  }

  private int end(Line line) {
    return y(line.dots().get(line.dots().size() - 1).number());
  }

  private int x(LocalDate day) {
    return LEFT + 12 + (int) (ChronoUnit.DAYS.between(from, day) * (RIGHT - LEFT - 12) / days);
  }

  private static int y(int number) {
    return BOTTOM - number * STEP;
  }

  private String inWords() {
    return lines.stream().map(GoalLines::inWords).collect(Collectors.joining("; ")) + ".";
  }

  private static String inWords(Line line) {
    String numbers =
        line.dots().stream()
            .map(dot -> SHORT.format(dot.day()) + " " + dot.number())
            .collect(Collectors.joining(", "));
    return line.name() + ": " + numbers;
  }
}
