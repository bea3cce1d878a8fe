package caseload.letter.word;

import java.util.List;
import org.jsoup.nodes.Element;

/** Two halves of a page beside each other, each read from top to bottom. */
final class SideBySide {
  /** Between the halves. */
  static final int GAP = 200;

  private SideBySide() {}

  /** Something that stands in one half only needs no other. */
  static boolean worthIt(Element both) {
    return both.children().stream().filter(SideBySide::saysSomething).count() > 1;
  }

  private static boolean saysSomething(Element half) {
    return half.hasText() || half.selectFirst("svg, img") != null;
  }

  static String xml(List<String> halves, int wide) {
    StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"SideBySide\"/>");
    xml.append("<w:tblW w:w=\"%s\" w:type=\"dxa\"/>".formatted(wide * halves.size()));
    xml.append("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0000\"/></w:tblPr><w:tblGrid>");
    halves.forEach(half -> xml.append("<w:gridCol w:w=\"%s\"/>".formatted(wide)));
    xml.append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>");
    for (String half : halves) {
      xml.append("<w:tc><w:tcPr><w:tcW w:w=\"%s\" w:type=\"dxa\"/></w:tcPr>".formatted(wide));
      xml.append(half.isEmpty() ? "<w:p/>" : half).append("</w:tc>");
    }
    return xml.append("</w:tr></w:tbl>").append(Grid.AFTER).toString();
  }
}
