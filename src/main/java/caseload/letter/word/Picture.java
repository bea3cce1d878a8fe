package caseload.letter.word;

import caseload.letter.ChartPicture;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A chart as a picture, with the same thing said in words for whoever cannot see it. */
record Picture(Element svg, Relations relations, int width, boolean together) {
  private static final int DOTS_PER_PIXEL = 3;
  private static final int TO_DRAW_IN = 635;
  private static final int PER_PIXEL = 15 * TO_DRAW_IN;

  String xml() {
    byte[] png = ChartPicture.png(svg.outerHtml(), DOTS_PER_PIXEL);
    String id = relations.picture(png);
    double shape = number("height") / number("width");
    double wide = Math.min((double) width * TO_DRAW_IN, number("width") * PER_PIXEL);
    return Parts.filled(
        "picture.xml",
        Map.of(
            "TOGETHER", together ? "<w:keepNext/>" : "",
            "ID", id,
            "NUMBER", Integer.toString(relations.pictures()),
            "WIDE", Integer.toString((int) wide),
            "TALL", Integer.toString((int) (wide * shape)),
            "TITLE", Xml.text(svg.select("title").text()),
            "WORDS", Xml.text(svg.select("desc").text())));
  }

  private double number(String attribute) {
    return Double.parseDouble(svg.attr(attribute));
  }
}
