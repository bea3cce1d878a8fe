package caseload.letter.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What Word asks of a file before it opens it without a complaint, and what whoever cannot see the
 * page needs in it. The orders of elements are those of ECMA-376, part 1, annex A.
 */
public final class WordRules {
  private static final Map<String, List<String>> ORDERS =
      Map.of(
          "w:pPr",
          List.of(
              "pStyle keepNext keepLines numPr pBdr shd tabs bidi spacing ind contextualSpacing jc outlineLvl rPr sectPr"
                  .split(" ")),
          "w:rPr",
          List.of("rFonts b bCs i iCs color sz szCs rtl lang".split(" ")),
          "w:tblPr",
          List.of(
              "tblStyle bidiVisual tblW jc tblInd tblBorders tblLayout tblCellMar tblLook"
                  .split(" ")),
          "w:tcPr",
          List.of("tcW gridSpan tcBorders shd tcMar vAlign".split(" ")),
          "w:sectPr",
          List.of(
              "headerReference footerReference type pgSz pgMar pgBorders pgNumType cols titlePg"
                  .split(" ")),
          "w:style",
          List.of("name basedOn next qFormat pPr rPr tblPr".split(" ")));

  private final Map<String, String> parts;
  private final List<String> faults = new ArrayList<>();

  private WordRules(Map<String, String> parts) {
    this.parts = parts;
  }

  /** All that is wrong with a file, in words. */
  public static List<String> faults(byte[] docx) throws IOException {
    WordRules rules = new WordRules(parts(docx));
    rules.wrapping();
    rules.references();
    rules.orders();
    rules.tables();
    rules.pages();
    rules.pictures();
    rules.languages();
    return List.copyOf(rules.faults);
  }

  private static Map<String, String> parts(byte[] docx) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        parts.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private Document xml(String part) {
    return Jsoup.parse(Objects.requireNonNull(parts.get(part), part), Parser.xmlParser());
  }

  private void must(boolean kept, String fault) {
    if (!kept) faults.add(fault);
  }

  /** The parts that hold what is read. */
  private List<String> texts() {
    return parts.keySet().stream()
        .filter(part -> part.matches("word/(document|header.*|footer.*)\\.xml"))
        .toList();
  }

  private void wrapping() {
    Document types = xml("[Content_Types].xml");
    List<String> endings = types.select("Default").eachAttr("Extension");
    List<String> named = types.select("Override").eachAttr("PartName");
    for (String part : parts.keySet()) {
      must(
          endings.contains(part.substring(part.lastIndexOf('.') + 1)) || named.contains("/" + part),
          part + " has no content type");
      if (part.endsWith(".xml") || part.endsWith(".rels")) wellFormed(part);
    }
    for (String name : named) must(parts.containsKey(name.substring(1)), name + " is not there");
    String core = Objects.requireNonNull(parts.get("docProps/core.xml"));
    must(!core.contains("creator") && !core.contains("lastModifiedBy"), "it names who made it");
    must(core.contains("<dc:language>"), "its language is not said");
    must(core.matches("(?s).*<dc:title>[^<].*"), "it has no title");
  }

  private void wellFormed(String part) {
    try {
      javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(
              new ByteArrayInputStream(
                  Objects.requireNonNull(parts.get(part)).getBytes(StandardCharsets.UTF_8)));
    } catch (Exception e) {
      faults.add(part + ": " + e.getMessage());
    }
  }

  private void references() {
    Document styles = xml("word/styles.xml");
    Set<String> known = new HashSet<>(styles.select("w|style").eachAttr("w:styleId"));
    for (Element named : styles.select("w|basedOn, w|next")) {
      must(known.contains(named.attr("w:val")), "no style " + named.attr("w:val"));
    }
    Set<String> lists =
        new HashSet<>(xml("word/numbering.xml").select("w|num").eachAttr("w:numId"));
    for (String part : texts()) {
      Document text = xml(part);
      for (Element named : text.select("w|pStyle, w|rStyle, w|tblStyle")) {
        must(known.contains(named.attr("w:val")), part + ": no style " + named.attr("w:val"));
      }
      for (Element list : text.select("w|numId")) {
        must(lists.contains(list.attr("w:val")), part + ": no list " + list.attr("w:val"));
      }
      links(part, text);
    }
  }

  private void links(String part, Document text) {
    String links = "word/_rels/" + part.substring("word/".length()) + ".rels";
    Map<String, String> targets = new LinkedHashMap<>();
    if (parts.containsKey(links)) {
      for (Element link : xml(links).select("Relationship")) {
        targets.put(link.attr("Id"), link.attr("Target"));
        must(parts.containsKey("word/" + link.attr("Target")), link.attr("Target") + " is missing");
        must(!link.hasAttr("TargetMode"), part + " refers to something outside");
      }
    }
    Stream.concat(
            text.select("[r:embed]").eachAttr("r:embed").stream(),
            text.select("[r:id]").eachAttr("r:id").stream())
        .forEach(id -> must(targets.containsKey(id), part + ": nothing is called " + id));
  }

  private void orders() {
    for (String part : parts.keySet()) {
      if (!part.startsWith("word/") || !part.endsWith(".xml")) continue;
      for (Map.Entry<String, List<String>> order : ORDERS.entrySet()) {
        for (Element one : xml(part).select(order.getKey().replace(':', '|'))) {
          ordered(part, one, order.getValue());
        }
      }
    }
  }

  private void ordered(String part, Element element, List<String> order) {
    int last = 0;
    for (Element child : element.children()) {
      int place = order.indexOf(child.tagName().substring("w:".length()));
      must(place >= last, part + ": " + child.tagName() + " out of place in " + element.tagName());
      last = Math.max(last, place);
    }
  }

  private void tables() {
    for (Element table : xml("word/document.xml").select("w|tbl")) {
      int columns = children(children(table, "w:tblGrid").get(0), "w:gridCol").size();
      List<Element> rows = children(table, "w:tr");
      for (Element row : rows) {
        must(children(row, "w:tc").size() == columns, "a row with too few or too many cells");
        must(!row.select("> w|trPr > w|cantSplit").isEmpty(), "a row that may be cut in two");
        for (Element cell : children(row, "w:tc")) {
          must(
              Optional.ofNullable(cell.lastElementChild())
                  .filter(p -> p.tagName().equals("w:p"))
                  .isPresent(),
              "a cell that does not end with a paragraph");
        }
      }
      boolean head = table.select("> w|tblPr > w|tblLook").attr("w:firstRow").equals("1");
      must(
          head == !rows.get(0).select("> w|trPr > w|tblHeader").isEmpty(),
          "a head that is not marked as one");
      Element next = table.nextElementSibling();
      must(next != null && next.tagName().equals("w:p"), "a table that runs into the next");
    }
  }

  private static List<Element> children(Element of, String name) {
    return of.children().stream().filter(child -> child.tagName().equals(name)).toList();
  }

  private void pages() {
    Document text = xml("word/document.xml");
    List<String> used = text.select("w|pStyle").eachAttr("w:val");
    must(used.contains("Title") || used.contains("Certificate"), "no heading");
    for (Element section : text.select("w|sectPr")) {
      must(section.select("w|footerReference").size() == 2, "a page without a foot");
      must(section.select("w|headerReference").size() == 2, "a page without a head");
    }
    boolean several = text.select("w|sectPr").size() > 1;
    for (String part : texts()) {
      if (!part.contains("footer")) continue;
      List<String> fields = xml(part).select("w|fldSimple").eachAttr("w:instr");
      must(fields.contains(" PAGE "), part + " has no number of the page");
      must(several || fields.contains(" NUMPAGES "), part + " does not say how many pages");
    }
  }

  private void pictures() {
    for (String part : texts()) {
      List<String> ids = xml(part).select("wp|docPr").eachAttr("id");
      must(Set.copyOf(ids).size() == ids.size(), part + ": two pictures with one number");
      for (Element picture : xml(part).select("wp|docPr")) {
        must(!picture.attr("descr").isBlank(), part + ": a picture without words");
      }
    }
  }

  private void languages() {
    Element usual = xml("word/styles.xml").selectFirst("w|docDefaults w|lang");
    must(usual != null && usual.attr("w:val").equals("en-GB"), "the usual language is not said");
    for (String part : texts()) {
      for (Element run : xml(part).select("w|r:has(w|rtl)")) {
        Element paragraph = run.closest("w|p");
        must(
            paragraph != null && !paragraph.select("> w|pPr > w|bidi").isEmpty(),
            "words from the right in a paragraph from the left");
        must(!run.select("w|lang").attr("w:bidi").isEmpty(), "words from the right in no language");
      }
    }
  }
}
