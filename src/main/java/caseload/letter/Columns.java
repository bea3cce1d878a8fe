package caseload.letter;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Sets the first column of a table where a reader from the right looks first. The printer of PDF
 * knows columns from the left alone.
 */
final class Columns {
  private Columns() {}

  static void fromTheRight(Document letter) {
    ofTheText(letter);
    NodeList rows = letter.getElementsByTagName("tr");
    for (int i = 0; i < rows.getLength(); i++) {
      if (direction(rows.item(i)).equals("rtl")) turn((Element) rows.item(i));
    }
  }

  /** The side is that of the text alone: the number of the page stays in English. */
  private static void ofTheText(Document letter) {
    Element html = letter.getDocumentElement();
    Node body = letter.getElementsByTagName("body").item(0);
    if (!html.hasAttribute("dir") || !(body instanceof Element text)) return;
    text.setAttribute("dir", html.getAttribute("dir"));
    html.removeAttribute("dir");
  }

  /** What the nearest element that has a word on it says. */
  private static String direction(Node inside) {
    for (Node at = inside; at instanceof Element element; at = at.getParentNode()) {
      if (element.hasAttribute("dir")) return element.getAttribute("dir");
    }
    return "";
  }

  private static void turn(Element row) {
    List<Node> cells = new ArrayList<>();
    for (int i = 0; i < row.getChildNodes().getLength(); i++)
      cells.add(row.getChildNodes().item(i));
    for (Node cell : cells) row.insertBefore(cell, row.getFirstChild());
  }
}
