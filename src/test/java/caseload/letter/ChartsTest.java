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
