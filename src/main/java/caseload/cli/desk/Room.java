package caseload.cli.desk;

import caseload.journey.Capacity;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long somebody waits and what the hours hold, for people and for other programs. */
public final class Room {
  private static final int WEEK = 7;

  private Room() {}

  /** {@code today}, {@code 3 days}, {@code 5 weeks}. */
  public static String howLong(int days) {
    if (days == 0) return "today";
    int number = days < 2 * WEEK ? days : days / WEEK;
    String unit = days < 2 * WEEK ? " day" : " week";
    return number + unit + (number == 1 ? "" : "s");
  }

  /** The room there is, for programs. */
  public static Map<String, Object> json(Capacity capacity) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("hours-a-week", capacity.hours());
    json.put("slot-minutes", capacity.slotMinutes());
    json.put("slots", capacity.slots());
    json.put("places", capacity.places());
    json.put("taken", capacity.taken());
    json.put("free", capacity.free());
    json.put("waiting", capacity.waiting());
    json.put("accepted", capacity.accepted());
    capacity.clears().ifPresent(day -> json.put("clears-on", day));
    json.put("says", capacity.says());
    return json;
  }
}
