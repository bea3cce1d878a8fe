package caseload.cli.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one reader of dates as mentors type them, in English and day first whatever the computer's
 * language. It never guesses and never falls back: a word outside its grammar is {@link Mistyped}.
 *
 * @param today the day that "today" means
 * @param calendar the named days of the school calendar ("end of term", "half term"), where known
 */
public record DayWords(LocalDate today, Function<String, Optional<LocalDate>> calendar) {
  private static final int LONGEST = 40;
  private static final Set<String> SCHOOL_DAYS = Set.of("end of term", "half term");
  private static final Pattern AMOUNT =
      Pattern.compile("(in |\\+)?(\\d{1,3}) ?(d|days?|w|weeks?)( ago)?");
  private static final Pattern NAMED_DATE = Pattern.compile("([a-z]+),? (\\d.*)");

  /** The day meant in answer to "when was it?": the nearest one that is not after today. */
  public LocalDate past(String typed) {
    return read(typed, true);
  }

  /** The day meant in answer to "when will it be?": the nearest one that is not before today. */
  public LocalDate future(String typed) {
    return read(typed, false);
  }

  /** A day as it is always printed, such as {@code Mon 23 Nov 2026}. */
  public static String say(LocalDate day) {
    String weekday = inWords(day.getDayOfWeek()).substring(0, 3);
    String month = inWords(day.getMonth()).substring(0, 3);
    return weekday + " " + day.getDayOfMonth() + " " + month + " " + day.getYear();
  }

  /** The name of a month or a weekday in English, whatever the computer's language. */
  static String inWords(Enum<?> name) {
    return name.name().charAt(0) + name.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private LocalDate read(String typed, boolean past) {
    if (typed.length() > LONGEST) throw WrongDay.unreadable(typed.substring(0, LONGEST) + "...");

    String words = typed.replaceAll("\\h+", " ").strip().toLowerCase(Locale.ROOT);
    return byName(words)
        .or(() -> weekday(words, past))
        .or(() -> amount(words, past))
        .or(() -> DayMonth.read(words).map(day -> day.nearest(today, past)))
        .or(() -> namedDate(words, past))
        .or(() -> schoolDay(words))
        .orElseThrow(() -> WrongDay.unreadable(typed.strip()));
  }

  private Optional<LocalDate> byName(String words) {
    return switch (words) {
      case "today" -> Optional.of(today);
      case "yesterday" -> Optional.of(today.minusDays(1));
      case "tomorrow" -> Optional.of(today.plusDays(1));
      default -> Optional.empty();
    };
  }

  private Optional<LocalDate> weekday(String words, boolean past) {
    if (words.startsWith("last ")) {
      return dayOfWeek(words.substring(5)).map(d -> today.with(TemporalAdjusters.previous(d)));
    }
    if (words.startsWith("next ")) {
      return dayOfWeek(words.substring(5)).map(d -> today.with(TemporalAdjusters.next(d)));
    }
    return dayOfWeek(words)
        .map(past ? TemporalAdjusters::previousOrSame : TemporalAdjusters::nextOrSame)
        .map(today::with);
  }

  private static Optional<DayOfWeek> dayOfWeek(String word) {
    if (word.equals("weds")) return Optional.of(DayOfWeek.WEDNESDAY);

    return Stream.of(DayOfWeek.values())
        .filter(day -> word.length() >= 3 && day.name().toLowerCase(Locale.ROOT).startsWith(word))
        .findFirst();
  }

  private Optional<LocalDate> amount(String words, boolean past) {
    Matcher found = AMOUNT.matcher(words);
    if (!found.matches()) return Optional.empty();

    boolean ahead = found.group(1) != null;
    boolean ago = found.group(4) != null;
    boolean letter = found.group(3).length() == 1;
    if ((ahead && ago) || letter != "+".equals(found.group(1))) return Optional.empty();
    if (past && !ahead && !ago) throw WrongDay.whichWay(words);

    long count = Long.parseLong(found.group(2));
    long days = found.group(3).startsWith("w") ? 7 * count : count;
    return Optional.of(today.plusDays(ago ? -days : days));
  }

  /** What we print ourselves can be typed back: {@code Mon 23 Nov 2026}. */
  private Optional<LocalDate> namedDate(String words, boolean past) {
    Matcher found = NAMED_DATE.matcher(words);
    if (!found.matches()) return Optional.empty();

    Optional<DayOfWeek> weekday = dayOfWeek(found.group(1));
    if (weekday.isEmpty()) return Optional.empty();
    return DayMonth.read(found.group(2))
        .map(day -> day.nearest(today, past))
        .map(day -> onThat(weekday.get(), day));
  }

  private static LocalDate onThat(DayOfWeek weekday, LocalDate day) {
    if (day.getDayOfWeek() != weekday) throw WrongDay.weekday(weekday, day);
    return day;
  }

  private Optional<LocalDate> schoolDay(String words) {
    String name = words.replace('-', ' ');
    if (!SCHOOL_DAYS.contains(name)) return Optional.empty();

    LocalDate day = calendar.apply(name).orElseThrow(() -> WrongDay.unknownToCalendar(name));
    return Optional.of(day);
  }
}
