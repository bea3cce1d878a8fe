package caseload.letter.word;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The language of some words, where it is not English, and the side they run from. */
record Speech(String language, boolean rightToLeft) {
  static final String ENGLISH = "en-GB";

  /**
   * Words that run one way.
   *
   * @param language of these words; empty where the file's own is meant
   */
  record Part(String words, String language, boolean rightToLeft) {

    /** The properties of a run in the order that Word wants; signs of both kinds of script. */
    String look(String look) {
      if (!rightToLeft) {
        return look + (language.isEmpty() ? "" : "<w:lang w:val=\"" + language + "\"/>");
      }
      String both = look.replace("<w:b/>", "<w:b/><w:bCs/>").replace("<w:i/>", "<w:i/><w:iCs/>");
      return both + "<w:rtl/><w:lang w:bidi=\"" + language + "\"/>";
    }
  }

  static Speech of(Element element) {
    Optional<Element> said = Optional.ofNullable(element.closest("[lang]"));
    Optional<Element> side = Optional.ofNullable(element.closest("[dir]"));
    return new Speech(
        said.map(found -> Xml.text(found.attr("lang"))).orElse(ENGLISH),
        side.filter(found -> found.attr("dir").equals("rtl")).isPresent());
  }

  /** What a paragraph is told about its side. */
  String paragraph() {
    return rightToLeft ? "<w:bidi/>" : "";
  }

  /** What a table is told about its side. */
  String table() {
    return rightToLeft ? "<w:bidiVisual/>" : "";
  }

  /** The words cut where they turn about. */
  List<Part> parts(String words) {
    String named = language.equals(ENGLISH) ? "" : language;
    if (!rightToLeft) return List.of(new Part(words, named, false));
    Bidi sides = new Bidi(words, Bidi.DIRECTION_RIGHT_TO_LEFT);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < sides.getRunCount(); i++) {
      String part = words.substring(sides.getRunStart(i), sides.getRunLimit(i));
      boolean right = sides.getRunLevel(i) % 2 == 1;
      parts.add(new Part(part, right ? language : ENGLISH, right));
    }
    return parts;
  }
}
