package caseload.letter.word;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table; one to be written in has lines and no frame. */
final class Grid {
  /** Two tables with nothing between them would be one. */
  static final String AFTER = "<w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr></w:p>";

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
    xml.append("<w:tblW w:w=\"").append(Arrays.stream(widths).sum()).append("\" w:type=\"dxa\"/>");
    xml.append("<w:tblLayout w:type=\"fixed\"/>");
    xml.append(
        headed() ? "<w:tblLook w:val=\"00A0\" w:firstRow=\"1\"" : "<w:tblLook w:val=\"0080\"");
    xml.append(" w:firstColumn=\"1\"/></w:tblPr><w:tblGrid>");
    for (int width : widths) xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    xml.append("</w:tblGrid>");
    rows.forEach(row -> row(row, xml));
    return xml.append("</w:tbl>").append(AFTER).toString();
  }

  private boolean headed() {
    return table.selectFirst("thead") != null;
  }

  private String style() {
    if (answers() || table.hasClass("lines")) return "Form";
    return around.look().report() ? "Ruled" : "TableGrid";
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
    if (answers() && row.closest("thead") == null) return onAForm() ? 430 : 500;
    if (!table.hasClass("lines")) return 0;
    return onAForm() ? 400 : 620;
  }

  private void cell(Element cell, int width, boolean head, StringBuilder xml) {
    xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
    xml.append(setting(cell, head)).append("</w:tcPr>");
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"TableText\"/>");
    if (head || around.keptTogether()) xml.append("<w:keepNext/>");
    xml.append(Speech.of(cell).paragraph()).append(Runs.indent(cell));
    if (cell.hasClass("number")) xml.append("<w:jc w:val=\"right\"/>");
    if (scale() && !cell.attr("scope").equals("row")) xml.append("<w:jc w:val=\"center\"/>");
    xml.append("</w:pPr>").append(Runs.of(cell, bold(cell, head))).append("</w:p></w:tc>");
  }

  /** The lines and the ground of a cell, in the order that Word wants. */
  private String setting(Element cell, boolean head) {
    if (table.hasClass("lines")) return ruled(cell) + "<w:vAlign w:val=\"bottom\"/>";
    if (head) return "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEEEEE\"/>" + atFoot();
    return answers() ? below("4", "999999") + "<w:vAlign w:val=\"center\"/>" : "";
  }

  private String atFoot() {
    return scale() ? "<w:vAlign w:val=\"bottom\"/>" : "";
  }

  private static String ruled(Element cell) {
    if (cell.normalName().equals("td")) return below("6", "111111");
    return cell.hasClass("second") ? "<w:tcMar><w:left w:w=\"200\" w:type=\"dxa\"/></w:tcMar>" : "";
  }

  private static String below(String thick, String colour) {
    return ("<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"%s\" w:space=\"0\" w:color=\"%s\"/>"
            + "</w:tcBorders>")
        .formatted(thick, colour);
  }

  /** On a letter the names of rows stand out; where there is much to fill in, they do not. */
  private boolean bold(Element cell, boolean head) {
    if (head) return !scale();
    boolean letter = !onAForm() && !around.look().report();
    return letter && cell.normalName().equals("th") && style().equals("TableGrid");
  }

  private boolean answers() {
    return table.hasClass("answers");
  }

  private boolean scale() {
    return table.hasClass("scale");
  }

  private boolean onAForm() {
    return table.closest("body.form") != null;
  }

  private int[] widths() {
    return table.hasClass("lines")
        ? Ruled.widths(rows, around.width(), onAForm())
        : Spread.widths(table, rows, around);
  }
}
