package caseload.casefile.demo;

import caseload.casefile.Caseload;
import caseload.casefile.disk.Disk;
import caseload.casefile.record.Patch;
import caseload.casefile.record.Trees;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Measure;
import caseload.journey.Mentee;
import caseload.policy.Calendar;
import caseload.policy.Comparison;
import caseload.policy.YearAttendance;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an office adds to {@code caseload.yaml}: how whole year groups were in school over the days
 * for which a mentee's attendance was written down before and after the work. All of it is
 * invented.
 */
public record YearGroups(Calendar calendar, List<Journey> journeys) {
  private static final int CHILDREN = 58;
  private static final int LAST_YEAR = 6;
  private static final int THOUSAND = 1000;

  /** Of a thousand half-days those that a year group missed, in most months and in winter. */
  private static final int MISSED = 48;

  private static final int MISSED_IN_WINTER = 54;
  private static final Set<Month> WINTER =
      EnumSet.of(Month.NOVEMBER, Month.DECEMBER, Month.JANUARY);
  private static final int YEARS_DIFFER = 5;

  public YearGroups {
    journeys = List.copyOf(journeys);
  }

  /** Writes the figures into the caseload's own file. */
  public void lay(Path root, Disk disk) {
    List<YearAttendance> known = attendance();
    if (known.isEmpty()) return;
    Path file = root.resolve(Caseload.SCHOOL);
    Comparison comparison = new Comparison(known, List.of());
    disk.put(
        file,
        Patch.set(disk.read(file), Caseload.SCHOOL, List.of("comparison"), Trees.of(comparison)));
  }

  private List<YearAttendance> attendance() {
    Set<YearAttendance> known = new LinkedHashSet<>();
    for (Journey journey : journeys) {
      for (Episode episode : journey.episodes()) {
        if (episode.exit().isEmpty()) continue;
        windows(episode).flatMap(each -> of(journey.mentee(), each).stream()).forEach(known::add);
      }
    }
    return List.copyOf(known);
  }

  private static Stream<Measure> windows(Episode episode) {
    List<Measure> windows =
        episode.all(Measure.class).stream()
            .filter(each -> each.questionnaire().equals("attendance"))
            .toList();
    return windows.size() > 1 ? windows.stream() : Stream.empty();
  }

  private Optional<YearAttendance> of(Mentee mentee, Measure own) {
    LocalDate from = own.from().orElseThrow();
    LocalDate to = own.to().orElseThrow();
    int year = mentee.yearOn(from);
    int possible = CHILDREN * 2 * calendar.schoolDays(from.minusDays(1), to);
    if (year < 0 || year > LAST_YEAR || possible == 0) return Optional.empty();
    int usual = WINTER.contains(from.getMonth()) ? MISSED_IN_WINTER : MISSED;
    int missed = usual + year * 2 % YEARS_DIFFER;
    return Optional.of(
        new YearAttendance(
            year,
            from,
            to,
            possible,
            possible * missed / THOUSAND,
            YearAttendance.Mentees.INCLUDED,
            Optional.empty()));
  }
}
