package caseload.casefile.record;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * DayForm and moments as files write them, without the formatters of java.time: those cost a short
 * command more than the reading of all its files.
 */
final class DayForm {
  private static final String DAY = "0000-00-00";
  private static final String MOMENT = "0000-00-00T00:00:00";
  private static final String OFFSET = "00:00";

  private DayForm() {}

  /** True for four digits, two and two, joined by hyphens; the day itself may be impossible. */
  static boolean isLikeADay(String said) {
    return isLike(DAY, said);
  }

  /** The day, of a text that is like one. */
  static LocalDate day(String said) {
    return LocalDate.of(number(said, 0, 4), number(said, 5, 7), number(said, 8, 10));
  }

  /** A moment; to the second as our own pen writes it, or as ISO 8601 allows. */
  static OffsetDateTime moment(String said) {
    int end = MOMENT.length();
    if (said.length() <= end || !isLike(MOMENT, said.substring(0, end))) {
      return OffsetDateTime.parse(said);
    }
    String offset = said.substring(end + 1);
    char sign = said.charAt(end);
    if (sign == 'Z' && offset.isEmpty()) return moment(said, ZoneOffset.UTC);
    if ((sign != '+' && sign != '-') || !isLike(OFFSET, offset)) return OffsetDateTime.parse(said);
    int way = sign == '-' ? -1 : 1;
    int hours = way * number(offset, 0, 2);
    int minutes = way * number(offset, 3, 5);
    return moment(said, ZoneOffset.ofHoursMinutes(hours, minutes));
  }

  private static OffsetDateTime moment(String said, ZoneOffset offset) {
    LocalTime time = LocalTime.of(number(said, 11, 13), number(said, 14, 16), number(said, 17, 19));
    return OffsetDateTime.of(day(said), time, offset);
  }

  private static boolean isLike(String form, String said) {
    if (said.length() != form.length()) return false;
    for (int i = 0; i < form.length(); i++) {
      char c = said.charAt(i);
      boolean fits = form.charAt(i) == '0' ? c >= '0' && c <= '9' : c == form.charAt(i);
      if (!fits) return false;
    }
    return true;
  }

  private static int number(String said, int from, int to) {
    return Integer.parseInt(said, from, to, 10);
  }
}
