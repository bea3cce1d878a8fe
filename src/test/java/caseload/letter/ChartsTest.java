package caseload.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChartsTest {

  @Test
  void there_is_one_figure_for_each_pupil() {
    Document svg =
        read(Charts.changes("Targets", better(13), Tally.of("Same", 4), Tally.of("Worse", 6)));

    assertThat(svg.select("path[fill=#111111]")).hasSize(13);
    assertThat(svg.select("circle")).hasSize(4);
    assertThat(svg.select("path[fill=#ffffff]")).hasSize(6);
  }

  @Test
  void a_number_that_may_not_be_shown_is_nowhere_in_the_drawing() {
    Drawing drawing =
        Charts.changes("T", better(13), Tally.fewerThan("Same", 5), Tally.withheld("Worse"));

    assertThat(drawing.inWords())
        .isEqualTo("Better: 13; Same: fewer than 5; Worse: too few to show.");
    assertThat(read(drawing).select("path")).hasSize(13);
    assertThat(read(drawing).select("circle")).isEmpty();
    assertThat(read(drawing).select("text").eachText())
        .containsExactly("Better", "13", "Same", "fewer than 5", "Worse", "too few to show");
  }

  @Test
  void the_bars_stand_on_one_scale_from_zero() {
    Document svg = read(Charts.plannedAndHeld("S", Tally.of("Planned", 60), Tally.of("Held", 45)));

    assertThat(svg.select("rect").eachAttr("width")).containsExactly("400", "300");
    assertThat(svg.select("rect").eachAttr("x")).containsExactly("150", "150");
  }

  @Test
  void a_term_without_sessions_has_no_bars_but_says_so() {
    Document svg = read(Charts.plannedAndHeld("S", Tally.of("Planned", 0), Tally.of("Held", 0)));

    assertThat(svg.select("rect")).isEmpty();
    assertThat(svg.select("desc").text()).isEqualTo("Planned: 0; Held: 0.");
  }

  @Test
  void a_crowd_is_a_number_and_not_a_thousand_figures() {
    Document svg =
        read(Charts.changes("T", better(1000), Tally.of("Same", 100), Tally.of("Worse", 101)));

    assertThat(svg.select("path, circle")).hasSize(100);
    assertThat(svg.select("text").eachText()).contains("1000", "101");
  }

  @Test
  void words_of_the_school_are_words_in_a_drawing_too() {
    Drawing drawing =
        Charts.plannedAndHeld("a \"<b>\" & c", Tally.of("<b>x</b>", 1), Tally.of("]]>", 1));

    assertThat(read(drawing).select("b")).isEmpty();
    assertThat(read(drawing).select("svg").attr("aria-label")).startsWith("a \"<b>\" & c. ");
    assertThat(read(drawing).select("text").eachText()).contains("<b>x</b>", "]]>");
  }

  @Test
  void fewer_than_none_cannot_be_drawn() {
    assertThatIllegalArgumentException().isThrownBy(() -> better(-1));
  }

  private static Tally better(int count) {
    return Tally.of("Better", count);
  }

  private static Document read(Drawing drawing) {
    return Jsoup.parse(drawing.svg(), Parser.xmlParser());
  }
}
