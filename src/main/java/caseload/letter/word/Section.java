package caseload.letter.word;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** One letter: its text, and the header and footer of its pages. */
record Section(Document letter, Relations relations, boolean oneOfSeveral) {
  private static final String WIDE =
      "<w:pgMar w:top=\"1700\" w:right=\"1134\" w:bottom=\"1500\" w:left=\"1134\""
          + " w:header=\"1134\" w:footer=\"1020\" w:gutter=\"0\"/>";

  String blocks() {
    Blocks blocks = new Blocks(relations, look());
    letter.body().childNodes().forEach(blocks::add);
    return blocks.xml();
  }

  /** Page size and margins; the head of the school's paper stands on the first page only. */
  String properties(int number) {
    String first = relations.page("headerFirst", number, header(number));
    String later = relations.page("headerLater", number, part("header.xml", later()));
    String foot = relations.page("footer", number, part("footer.xml", footer()));
    return Parts.filled(
        "section.xml",
        Map.of(
            "FIRST",
            first,
            "LATER",
            later,
            "FOOT",
            foot,
            "MARGINS",
            certificate() ? WIDE : look().margins(),
            "FRAME",
            certificate() ? frame() : "",
            "NUMBERS",
            oneOfSeveral ? "<w:pgNumType w:start=\"1\"/>" : ""));
  }

  private Look look() {
    return Look.of(letter);
  }

  private String frame() {
    String line = " w:val=\"double\" w:sz=\"12\" w:space=\"24\" w:color=\"%s\"/>";
    return Stream.of("top", "left", "bottom", "right")
        .map(edge -> "<w:" + edge + line.formatted(WordFile.colour(letter)))
        .collect(Collectors.joining("", "<w:pgBorders w:offsetFrom=\"page\">", "</w:pgBorders>"));
  }

  private boolean certificate() {
    return letter.body().hasClass("certificate");
  }

  private String header(int number) {
    Blocks blocks = new Blocks(relations, look());
    for (Element head : letter.select(".letterhead")) {
      for (Element line : head.children()) {
        if (line.hasText()) {
          blocks.paragraph(line, style(line));
        }
      }
    }
    String xml = logo(number) + blocks.xml();
    return part("header.xml", xml.isEmpty() ? "<w:p/>" : xml);
  }

  private static String style(Element line) {
    if (line.hasClass("school")) return "LetterheadName";
    return line.hasClass("motto") ? "Motto" : "Letterhead";
  }

  private String logo(int number) {
    return Optional.ofNullable(letter.selectFirst(".letterhead img"))
        .flatMap(Image::of)
        .map(
            logo -> {
              String id = relations.pictureOfPage("headerFirst", number, logo.png());
              return "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>"
                  + logo.xml(id, number)
                  + "</w:p>";
            })
        .orElse("");
  }

  private String later() {
    String school = letter.select(".letterhead .school").text();
    return "<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>" + Runs.of(school) + "</w:p>";
  }

  private String footer() {
    Elements foot = letter.select(".footer");
    return "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
        + Runs.of(foot.text())
        + "<w:r><w:tab/></w:r>"
        + Runs.of("Page ")
        + Runs.field("PAGE")
        + (oneOfSeveral ? "" : Runs.of(" of ") + Runs.field("NUMPAGES"))
        + "</w:p>";
  }

  private static String part(String shipped, String blocks) {
    return Parts.filled(shipped, Map.of("BLOCKS", blocks));
  }
}
