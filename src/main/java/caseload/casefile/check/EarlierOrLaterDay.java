package caseload.casefile.check;

import caseload.journey.Days;
import java.time.LocalDate;

/** A name with another day in it than the file holds; the day in the file counts. */
public record EarlierOrLaterDay(Spot spot, LocalDate inside) implements Finding {
  @Override
  public String code() {
    return "W41";
  }

  @Override
  public String says() {
    return "The name has another day in it than the file, which says " + Days.say(inside) + ".";
  }

  @Override
  public String next() {
    return "See which day is right, and correct the name or the date.";
  }
}
