package caseload.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How long the work lasts, how often, where and with whom. Weeks are calendar weeks from the first
 * session held, or from the start of the child's cohort; sessions are those held. Where both weeks
 * and sessions have a most, whichever is reached first ends it.
 */
public record Programme(
    Optional<Integer> weeksLeast,
    Optional<Integer> weeksMost,
    Optional<Integer> extensionWeeks,
    int sessionMinutes,
    int everyWeeks,
    Optional<String> place,
    boolean placeOnly,
    List<Format> formats,
    int groupAtMost,
    Optional<Integer> reviewEveryWeeks,
    Optional<Integer> sessionsLeast,
    Optional<Integer> sessionsMost,
    Optional<Integer> extensionSessions,
    Optional<Integer> timesAWeek,
    boolean openEnded,
    List<Cohort> cohorts,
    Optional<Integer> minutesBetween) {
  private static final int SCHOOL_WEEK = 5;

  public Programme {
    formats = List.copyOf(formats);
    cohorts = List.copyOf(cohorts);
    if (sessionMinutes < 1) throw new Unfit("session-minutes", "1 or more");
    if (minutesBetween.orElse(0) < 0) throw new Unfit("minutes-between", "0 or more");
    if (everyWeeks < 1) throw new Unfit("every-weeks", "1 or more");
    if (formats.isEmpty()) throw new Unfit("formats", "name at least one, such as one-to-one");
    if (groupAtMost < 2) throw new Unfit("group-at-most", "2 or more");
    ordered("weeks-least", weeksLeast, "weeks-most", weeksMost);
    ordered("sessions-least", sessionsLeast, "sessions-most", sessionsMost);
    extending("extension-weeks", extensionWeeks, weeksMost.isPresent() || !cohorts.isEmpty());
    extending("extension-sessions", extensionSessions, sessionsMost.isPresent());
    often(timesAWeek, everyWeeks);
    if (openEnded && (weeksMost.isPresent() || sessionsMost.isPresent() || !cohorts.isEmpty())) {
      throw new Unfit("open-ended", "no, or take the longest length and the cohorts away");
    }
    different(cohorts);
  }

  private static void ordered(
      String key, Optional<Integer> least, String mostKey, Optional<Integer> most) {
    if (least.orElse(1) < 1) throw new Unfit(key, "1 or more");
    if (most.orElse(1) < 1) throw new Unfit(mostKey, "1 or more");
    if (least.orElse(1) > most.orElse(Integer.MAX_VALUE)) {
      throw new Unfit(key, "not more than " + mostKey);
    }
  }

  private static void extending(String key, Optional<Integer> more, boolean something) {
    if (more.orElse(1) < 1) throw new Unfit(key, "1 or more");
    if (more.isPresent() && !something) {
      String most = key.replace("extension-", "") + "-most";
      throw new Unfit(key, "nothing to extend: write " + most + " too, or take it away");
    }
  }

  private static void often(Optional<Integer> timesAWeek, int everyWeeks) {
    if (timesAWeek.isEmpty()) return;
    if (timesAWeek.get() < 1 || timesAWeek.get() > SCHOOL_WEEK) {
      throw new Unfit("times-a-week", "1 to " + SCHOOL_WEEK);
    }
    if (everyWeeks != 1) {
      throw new Unfit("times-a-week", "only with every-weeks: 1, or take one of the two away");
    }
  }

  private static void different(List<Cohort> cohorts) {
    Set<String> ids = new HashSet<>();
    for (Cohort each : cohorts) {
      if (!ids.add(each.id())) throw new Unfit("cohorts", each.id() + " is there twice");
    }
  }

  /** The format that a word means, by id or by name. */
  public Optional<Format> format(String word) {
    return Choice.find(choices(), word)
        .flatMap(known -> formats.stream().filter(f -> f.id().equals(known.id())).findFirst());
  }

  /** How many mentees a format is for at the most; empty where nobody counts them. */
  public Optional<Integer> largest(String format) {
    return format(format).orElseGet(() -> Format.of(format)).largest(groupAtMost);
  }

  /** The formats as words to choose from. */
  public List<Choice> choices() {
    return formats.stream().map(Format::choice).toList();
  }

  /** The cohort with this id. */
  public Optional<Cohort> cohort(String id) {
    return cohorts.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** How many sessions there are in one turn of {@code every-weeks}. */
  public int sessionsATurn() {
    return timesAWeek.orElse(1);
  }

  /** Minutes of the mentor's time that one session takes, with those between two of them. */
  public int slotMinutes() {
    return sessionMinutes + minutesBetween.orElse(0);
  }
}
