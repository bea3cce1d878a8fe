package caseload.letter.word;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A table; one to be written in has lines and no frame. */
final class Grid {
  private static final int WIDTH = 9638;
  private static final int NARROWEST = 6;
  private static final int WIDEST = 60;
  private static final int TO_WRITE_IN = 24;
  private static final int NARROW = 20;

  private final Blocks around;
  private final Element table;
  private final List<Element> rows;
  private final int[] widths;

  Grid(Blocks around, Element table) {
    this.around = around;
    this.table = table;
    this.rows = List.copyOf(table.select("tr"));
    this.widths = widths();
  }

  String xml() {
    StringBuilder xml = new StringBuilder();
    Element caption = table.selectFirst("caption");
    if (caption != null) {
      xml.append("<w:p><w:pPr><w:pStyle w:val=\"Caption\"/><w:keepNext/>");
      xml.append(Speech.of(caption).paragraph()).append("</w:pPr>");
      xml.append(Runs.of(caption, false)).append("</w:p>");
    }
    xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"").append(style()).append("\"/>");
    xml.append(Speech.of(table).table());
    xml.append("<w:tblW w:w=\"").append(WIDTH).append("\" w:type=\"dxa\"/>");
    xml.append("<w:tblLayout w:type=\"fixed\"/>");
    xml.append("<w:tblLook w:val=\"0020\" w:firstRow=\"1\"/></w:tblPr><w:tblGrid>");
    for (int width : widths) xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    xml.append("</w:tblGrid>");
    rows.forEach(row -> row(row, xml));
    return xml.append("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr></w:p>")
        .toString();
  }

  private String style() {
    return table.hasClass("answers") || table.hasClass("lines") ? "Form" : "TableGrid";
  }

  private void row(Element row, StringBuilder xml) {
    boolean head = row.closest("thead") != null;
    xml.append("<w:tr><w:trPr><w:cantSplit/>");
    int height = height(row);
    if (height > 0) xml.append("<w:trHeight w:val=\"%s\" w:hRule=\"atLeast\"/>".formatted(height));
    xml.append(head ? "<w:tblHeader/>" : "").append("</w:trPr>");
    for (int i = 0; i < row.childrenSize(); i++) cell(row.child(i), widths[i], head, xml);
    xml.append("</w:tr>");
  }

  /** Room to write by hand, in twentieths of a point. */
  private int height(Element row) {
    if (row.hasClass("write")) return 760;
    if (row.hasClass("line")) return 400;
    if (!table.hasClass("lines")) return 0;
    return onAForm() ? 400 : 620;
  }

  private void cell(Element cell, int width, boolean head, StringBuilder xml) {
    boolean scale = table.hasClass("scale");
    xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
    if (table.hasClass("lines")) xml.append(lineBelow(cell)).append("<w:vAlign w:val=\"bottom\"/>");
    else if (head) xml.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEEEEE\"/>");
    xml.append("</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableText\"/>");
    if (around.keptTogether()) xml.append("<w:keepNext/>");
    xml.append(Speech.of(cell).paragraph());
    if (cell.hasClass("number")) xml.append("<w:jc w:val=\"right\"/>");
    if (scale && !cell.attr("scope").equals("row")) xml.append("<w:jc w:val=\"center\"/>");
    xml.append("</w:pPr>").append(Runs.of(cell, head && !scale)).append("</w:p></w:tc>");
  }

  private static String lineBelow(Element cell) {
    return cell.normalName().equals("th")
        ? ""
        : "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"111111\"/>"
            + "</w:tcBorders>";
  }

  private boolean onAForm() {
    return table.closest("body.form") != null;
  }

  /** Each column as wide as its longest text asks, within bounds. */
  private int[] widths() {
    int columns = rows.stream().mapToInt(Element::childrenSize).max().orElse(1);
    if (table.hasClass("lines") && onAForm()) return Ruled.widths(rows.get(0), WIDTH);
    int[] asked = new int[columns];
    for (Element row : rows) {
      Elements cells = row.children();
      for (int i = 0; i < cells.size(); i++) asked[i] = Math.max(asked[i], asks(cells.get(i)));
    }
    int all = Arrays.stream(asked).sum();
    return Arrays.stream(asked).map(one -> one * WIDTH / all).toArray();
  }

  /** A head may run over several lines, but none of its words may be broken. */
  private static int asks(Element cell) {
    if (cell.closest("thead") != null) return longestWord(cell.wholeText()) + 4;
    int box = cell.select(".box").size() * 4;
    int length = cell.text().length() + box;
    if (length == 0) return empty(cell);
    return Math.min(WIDEST, Math.max(NARROWEST, length + (box == 0 ? 5 : 3)));
  }

  private static int empty(Element cell) {
    if (cell.hasClass("narrow")) return NARROW;
    return cell.closest("table.room") == null ? TO_WRITE_IN : WIDEST;
  }

  private static int longestWord(String text) {
    return Arrays.stream(text.split("[ \n]", -1)).mapToInt(String::length).max().orElse(0);
  }
}
