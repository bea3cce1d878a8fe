package caseload.letter;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Gives each drawing its description as alternative text, which is where a PDF keeps it. */
final class AltText {

  private AltText() {}

  static void fromDescriptions(Document document) {
    NodeList drawings = document.getElementsByTagName("svg");
    for (int i = 0; i < drawings.getLength(); i++) {
      Element drawing = (Element) drawings.item(i);
      drawing.setAttribute("alt", textOf(drawing, "desc"));
    }
  }

  private static String textOf(Element drawing, String name) {
    NodeList found = drawing.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }
}
