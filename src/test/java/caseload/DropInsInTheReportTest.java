package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Support without a case is in the hours; of few children, or perhaps few, nothing is said. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DropInsInTheReportTest {
  @TempDir Path folder;

  @Test
  void a_school_without_drop_ins_says_nothing_of_them() {
    assertThat(report(school(), "governors").out()).doesNotContain("drop-in", "Drop-in");
  }

  @Test
  void two_at_a_time_may_be_the_same_two_however_often_they_came() {
    Terminal school = school();
    for (int i = 0; i < 9; i++) dropIn(school, 20, 2);

    assertThat(report(school, "governors").out())
        .contains("\"drop-ins.minutes\",\"drop-ins\",\"Minutes of drop-ins, without a case\",")
        .doesNotContain("\"180\"", "\"18\"");
    assertThat(school.does("report", "term", "--audience", "governors").out())
        .contains("There were drop-ins")
        .doesNotContain("took 3 hours");
    assertThat(report(school, "mentor").out()).contains("\"180\"", "\"18\"");
  }

  @Test
  void a_full_room_is_shown_with_the_minutes_of_all() {
    Terminal school = school();
    dropIn(school, 60, 2);
    dropIn(school, 90, 7);

    assertThat(report(school, "governors").out()).contains("\"150\"", "\"9\"");
    assertThat(school.does("report", "term").out().replaceAll("\\s+", " "))
        .contains("Drop-ins, without a case, took 2.5 hours more.");
  }

  @Test
  void what_was_before_the_term_or_written_down_later_is_not_counted() {
    Terminal school = school();
    school.does("drop-in", "--minutes", "60", "--pupils", "8", "--date", "20/7/2026");
    school.on("2026-11-09");
    dropIn(school, 45, 8);

    assertThat(report(school, "mentor").out()).contains("\"45\"").doesNotContain("\"105\"");
    assertThat(
            school
                .does("report", "term", "--audience", "mentor", "--csv", "--as-known-on", "1/11/26")
                .out())
        .doesNotContain("drop-ins.minutes");
  }

  @Test
  void one_that_cannot_be_read_stops_the_report() throws IOException {
    Terminal school = school();
    dropIn(school, 60, 8);
    try (Stream<Path> files = Files.list(folder.resolve("drop-ins"))) {
      Path file = files.findFirst().orElseThrow();
      Files.writeString(file, Files.readString(file).replace("pupils: 8", "pupils: many"));
    }

    assertThat(school.type("report", "term").exits(4).err()).contains("pupils");
  }

  private Terminal school() {
    Terminal school = Terminal.in(folder, "2026-10-12");
    school.does("init", ".", "--policy", "castilion-primary");
    return school;
  }

  private static void dropIn(Terminal school, int minutes, int pupils) {
    school.does("drop-in", "--minutes", "" + minutes, "--pupils", "" + pupils);
  }

  private static Terminal.Typed report(Terminal school, String audience) {
    return school.does("report", "term", "--audience", audience, "--csv");
  }
}
