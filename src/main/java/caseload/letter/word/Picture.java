package caseload.letter.word;

import caseload.letter.ChartPicture;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A chart as a picture, with the same thing said in words for whoever cannot see it. */
record Picture(Element svg, Relations relations, boolean together) {
  private static final int DOTS_PER_PIXEL = 3;
  private static final int FILLS = 640;
  private static final int WIDTH = 9638 * 635;

  String xml() {
    byte[] png = ChartPicture.png(svg.outerHtml(), DOTS_PER_PIXEL);
    String id = relations.picture(png);
    double shape = number("height") / number("width");
    double wide = WIDTH * Math.min(1, number("width") / FILLS);
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
