package caseload.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportChartsTest {
  private static Document read(Drawing drawing) {
    return Jsoup.parse(drawing.svg(), Parser.xmlParser());
  }

  @Test
  void up_to_twenty_there_is_one_figure_for_each_in_rows_of_ten() {
    Document svg =
        read(
            IconArray.of(
                "Targets",
                List.of(Tally.of("met", 12), Tally.of("partly", 5), Tally.of("not", 3))));

    assertThat(svg.select("path[fill=#111111]")).hasSize(12);
    assertThat(svg.select("circle")).hasSize(5);
    assertThat(svg.select("path[fill=#ffffff]")).hasSize(3);
    assertThat(svg.select("rect")).isEmpty();
  }

  @Test
  void of_more_there_are_bars() {
    Document svg = read(IconArray.of("T", List.of(Tally.of("met", 15), Tally.of("not", 6))));

    assertThat(svg.select("path, circle")).isEmpty();
    assertThat(svg.select("rect")).hasSize(2);
  }

  @Test
  void a_number_that_may_not_be_shown_is_nowhere_in_the_drawing() {
    Drawing drawing =
        IconArray.of("T", List.of(Tally.of("better", 13), Tally.fewerThan("same", 5)));

    assertThat(drawing.inWords()).isEqualTo("better: 13; same: fewer than 5.");
    assertThat(read(drawing).select("circle")).isEmpty();
  }

  @Test
  void attendance_and_the_year_group_begin_at_one_point_and_are_told_apart_without_colour() {
    Drawing drawing = Slope.of("A", "mentees", new BigDecimal("3.1"), new BigDecimal("-0.6"));

    assertThat(drawing.inWords())
        .isEqualTo("From before to after, in points: mentees +3.1; their year groups -0.6.");
    assertThat(read(drawing).select("path[stroke-dasharray]")).hasSize(1);
    assertThat(read(drawing).select("circle[fill=#111111]")).hasSize(2);
    assertThat(read(drawing).select("circle[fill=#ffffff]")).hasSize(1);
  }

  @Test
  void both_ends_of_attendance_and_its_unit_are_named_inside_the_drawing() {
    Drawing drawing = Slope.of("A", "young people", new BigDecimal("13.1"), new BigDecimal("-0.6"));
    Elements words = read(drawing).select("text");

    assertThat(words.eachText()).contains("before", "after", "(in points)");
    assertThat(words)
        .allSatisfy(
            text -> {
              double wide = text.text().length() * 8.5;
              assertThat(Double.parseDouble(text.attr("x")) + wide).isLessThan(320);
              assertThat(Double.parseDouble(text.attr("y"))).isBetween(12.0, 97.0);
            });
  }

  @Test
  void lines_that_end_close_together_keep_their_words_apart() {
    List<String> heights =
        read(Slope.of("A", "mentees", new BigDecimal("0.1"), new BigDecimal("0.1")))
            .select("text")
            .eachAttr("y");

    int apart = Integer.parseInt(heights.get(3)) - Integer.parseInt(heights.get(4));
    assertThat(Math.abs(apart)).isGreaterThanOrEqualTo(18);
  }

  @Test
  void middle_scores_lie_on_the_whole_scale() {
    Dumbbells.Middle start = middle("1", "2", "3");
    Dumbbells.Middle end = middle("2", "3", "4.5");
    Drawing drawing =
        Dumbbells.of(
            "Scores",
            List.of(
                new Dumbbells.Row(
                    "Staff", 9, BigDecimal.ONE, new BigDecimal(5), false, start, end)));

    assertThat(drawing.inWords())
        .isEqualTo(
            "Staff, answered twice for 9: the middle score went from 2 to 3, on a scale of 1 to 5 where higher is better.");
    assertThat(read(drawing).select("circle").eachAttr("cx")).startsWith("340", "400");
  }

  @Test
  void of_a_scale_on_which_lower_is_better_it_is_said() {
    Dumbbells.Middle middle = middle("8", "12", "15");
    Dumbbells.Row row =
        new Dumbbells.Row("SDQ", 9, BigDecimal.ZERO, new BigDecimal(40), true, middle, middle);

    assertThat(row.sentence()).endsWith("on a scale of 0 to 40 where lower is better.");
  }

  private static Dumbbells.Middle middle(String low, String middle, String high) {
    return new Dumbbells.Middle(new BigDecimal(low), new BigDecimal(middle), new BigDecimal(high));
  }
}
