package caseload.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GoalLinesTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 9, 21);

  @Test
  void every_number_is_said_with_its_day() {
    Drawing drawing = GoalLines.of("Goals", List.of(line("Goal 1", 1, 4), line("Goal 2", 0, 10)));

    assertThat(drawing.inWords())
        .isEqualTo("Goal 1: 21 Sep 1, 28 Sep 4; Goal 2: 21 Sep 0, 28 Sep 10.");
    assertThat(drawing.svg()).contains("<title>Goals</title>", ">21 Sep</text>", ">10</text>");
  }

  @Test
  void a_name_is_escaped_and_four_lines_that_end_together_keep_their_names_apart() {
    List<GoalLines.Line> four =
        List.of(line("<b>", 1, 5), line("B", 2, 5), line("C", 3, 5), line("D", 4, 5));

    String svg = GoalLines.of("Goals", four).svg();

    assertThat(svg).doesNotContain("<b>").contains("&lt;b&gt;");
    Matcher names = Pattern.compile("x=\"572\" y=\"(\\d+)\"").matcher(svg);
    List<Integer> heights =
        names.results().map(each -> Integer.valueOf(each.group(1))).sorted().toList();
    assertThat(heights).hasSize(4);
    for (int i = 1; i < heights.size(); i++) {
      assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThan(15);
    }
  }

  @Test
  void one_day_alone_is_no_fault() {
    GoalLines.Line one = new GoalLines.Line("Goal 1", List.of(new GoalLines.Dot(FIRST, 3)));

    assertThat(GoalLines.of("Goals", List.of(one)).inWords()).isEqualTo("Goal 1: 21 Sep 3.");
  }

  @Test
  void days_too_near_each_other_share_the_room_for_one_date() {
    List<GoalLines.Dot> daily =
        FIRST.datesUntil(FIRST.plusDays(60)).map(day -> new GoalLines.Dot(day, 5)).toList();

    String svg = GoalLines.of("Goals", List.of(new GoalLines.Line("Goal 1", daily))).svg();

    assertThat(Pattern.compile(">\\d+ \\w{3}</text>").matcher(svg).results().count())
        .isBetween(5L, 10L);
  }

  private static GoalLines.Line line(String name, int first, int second) {
    return new GoalLines.Line(
        name,
        List.of(new GoalLines.Dot(FIRST, first), new GoalLines.Dot(FIRST.plusWeeks(1), second)));
  }
}
