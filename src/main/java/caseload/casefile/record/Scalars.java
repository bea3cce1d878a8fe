package caseload.casefile.record;

import caseload.casefile.record.Tree.Text;
import caseload.policy.Nearest;
import caseload.policy.Word;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Single values: what a text means when a number, a day, a yes or one of a few words is due. */
final class Scalars {
  private Scalars() {}

  static Object read(Text text, Class<?> type, String key) {
    String said = text.value();
    if (type == String.class) return said;
    if (type == LocalDate.class) return day(text, key);
    if (type == boolean.class || type == Boolean.class) return yesOrNo(text, key);
    if (type == int.class || type == Integer.class) return whole(text, key);
    if (type.isEnum()) return word(text, type, key);
    try {
      if (type == BigDecimal.class) return number(said);
      if (type == LocalTime.class) return LocalTime.parse(said);
      if (type == OffsetDateTime.class) return DayForm.moment(said);
    } catch (DateTimeException | NumberFormatException wrong) {
      throw misfit(text, key, like(type));
    }
    throw new IllegalStateException("no reader for " + type);
  }

  private static LocalDate day(Text text, String key) {
    String said = text.value();
    if (!DayForm.isLikeADay(said)) throw misfit(text, key, "a date such as 2026-09-14");
    try {
      return DayForm.day(said);
    } catch (DateTimeException wrong) {
      throw misfit(text, key, realDay(said));
    }
  }

  private static String realDay(String said) {
    int month = Integer.parseInt(said.substring(5, 7));
    if (month < 1 || month > 12) return "a real date: year, month (01 to 12), day";
    YearMonth in = YearMonth.of(Integer.parseInt(said.substring(0, 4)), month);
    String name = in.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return "a real date; " + name + " " + in.getYear() + " has " + in.lengthOfMonth() + " days";
  }

  private static Boolean yesOrNo(Text text, String key) {
    return switch (text.value().toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> true;
      case "no", "false" -> false;
      default -> throw misfit(text, key, "yes or no");
    };
  }

  private static Integer whole(Text text, String key) {
    if (isShort(text.value())) return Integer.valueOf(text.value());
    if (!text.value().matches("0|-?[1-9][0-9]{0,8}")) throw misfit(text, key, like(int.class));
    return Integer.valueOf(text.value());
  }

  private static BigDecimal number(String said) {
    if (isShort(said)) return new BigDecimal(said);
    if (!said.matches("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?")) throw new NumberFormatException();
    return new BigDecimal(said);
  }

  /** One or two digits, which most numbers are, without the machinery of a pattern. */
  private static boolean isShort(String said) {
    int length = said.length();
    if (length < 1 || length > 2 || (length == 2 && said.charAt(0) == '0')) return false;
    return Keys.isNumber(said);
  }

  private static Object word(Text text, Class<?> type, String key) {
    String said = text.value().strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    for (Object constant : type.getEnumConstants()) {
      if (word(constant).equals(said)) return constant;
    }
    List<String> words = Arrays.stream(type.getEnumConstants()).map(Scalars::word).toList();
    String hint = Nearest.to(said, words).map(near -> "; perhaps " + near).orElse("");
    throw misfit(text, key, "one of " + String.join(", ", words) + hint);
  }

  /**
   * A constant as files write it: {@code GIVEN_WITH_CONDITIONS} is {@code given-with-conditions}.
   */
  static String word(Object constant) {
    return Word.of((Enum<?>) constant);
  }

  private static String like(Class<?> type) {
    if (type == LocalTime.class) return "a time such as 09:30";
    if (type == OffsetDateTime.class) return "a moment such as 2026-09-14T10:15:00Z";
    return type == BigDecimal.class ? "a number such as 4 or 2.5" : "a whole number such as 30";
  }

  private static Misfit misfit(Text text, String key, String wanted) {
    return new Misfit(
        key,
        text.place(),
        "\"" + text.value() + "\" does not fit " + key + ".",
        "Write " + wanted + ".");
  }
}
