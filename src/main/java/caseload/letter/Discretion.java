package caseload.letter;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Sees to what a PDF tells beside its words: no author and no properties, but what charts show. */
final class Discretion {

  private Discretion() {}

  static void keep(Document document) {
    elements(document, "meta").stream()
        .filter(meta -> !meta.getAttribute("name").equals("subject"))
        .forEach(meta -> meta.setAttribute("name", ""));
    elements(document, "svg").forEach(drawing -> drawing.setAttribute("alt", inWords(drawing)));
  }

  private static String inWords(Element drawing) {
    NodeList found = drawing.getElementsByTagName("desc");
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
