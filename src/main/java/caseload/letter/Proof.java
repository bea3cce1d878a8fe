package caseload.letter;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads what a template prints as a printer's reader would: every element is closed where it must
 * be, and nothing in it runs, fetches or brings in another page.
 */
final class Proof {
  private static final String URL = "url\\(\\s*[\"']?(?!\\s*[\"']?(?:data:|#))";
  private static final Pattern PIECE =
      Pattern.compile(
          "<!--.*?-->|<!DOCTYPE[^>]*>|<(/?)([A-Za-z][A-Za-z0-9:-]*)((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>"
              + "|<|&(?!(?:amp|lt|gt|quot|apos|#\\d+|#x[0-9A-Fa-f]+);)"
              + "|@import|"
              + URL,
          Pattern.DOTALL);
  private static final Pattern FETCHES =
      Pattern.compile(
          "(?i)\\s(?:src|srcset|data|poster|background)\\s*=\\s*[\"']?\\s*(?!data:)[^\"'\\s]");
  private static final Pattern FROM_ELSEWHERE = Pattern.compile(URL);
  private static final Set<String> DRAWN_IN = Set.of("image", "use");
  private static final Pattern HREF = Pattern.compile("(?i)href\\s*=\\s*[\"'](?!#|data:)");
  private static final Pattern RUNS =
      Pattern.compile("(?i)\\son[a-z]+\\s*=|=\\s*[\"']?\\s*javascript:");
  private static final Pattern UNQUOTED =
      Pattern.compile("=\\s*[^\"'\\s]|(?:^|\\s)[A-Za-z-]+(?=\\s+[A-Za-z-]+\\s*=|\\s*/?$)");
  private static final Pattern QUOTED = Pattern.compile("=\\s*(?:\"[^\"]*\"|'[^']*')");
  private static final Set<String> REACHES_OUT =
      Set.of("script", "iframe", "object", "embed", "link", "base", "frame", "applet");
  private static final Set<String> EMPTY = Set.of("br", "hr", "img", "meta", "col", "input", "wbr");
  private static final String CLOSE_IT = "Write </%s> where it ends.";

  private final Sheet sheet;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<TemplateFault> faults = new ArrayList<>();

  private record Open(String name, int at) {}

  private Proof(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The first thing on the sheet that no paper may have. */
  static Optional<TemplateFault> fault(Sheet sheet) {
    Proof proof = new Proof(sheet);
    Matcher piece = PIECE.matcher(sheet.text());
    while (proof.faults.isEmpty() && piece.find()) proof.read(piece);
    if (proof.faults.isEmpty() && !proof.open.isEmpty()) proof.unclosed(proof.open.getFirst());
    return proof.faults.stream().findFirst().or(() -> misread(sheet));
  }

  /** Whatever else the reader of XML that makes the PDF would stumble over. */
  private static Optional<TemplateFault> misread(Sheet sheet) {
    String inside = sheet.text().replaceFirst("(?i)<!DOCTYPE[^>]*>", "");
    try {
      SAXParserFactory.newDefaultInstance()
          .newSAXParser()
          .parse(new InputSource(new StringReader("<x>" + inside + "</x>")), new DefaultHandler());
      return Optional.empty();
    } catch (SAXParseException e) {
      return Optional.of(
          new TemplateFault(
              sheet.spotOfLine(e.getLineNumber()),
              "",
              "the HTML is not well-formed here",
              "See that every tag is closed, such as <br/>, and & is &amp;."));
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new IllegalStateException("a template cannot be read over", e);
    }
  }

  private void read(Matcher piece) {
    String said = piece.group();
    if (said.startsWith("<!")) return;
    if (piece.group(2) != null) {
      element(piece);
    } else if (said.equals("&")) {
      fault(piece.start(), "a bare & stands here", "Write &amp; instead.");
    } else if (said.equals("<")) {
      fault(piece.start(), "a < stands here that begins no tag", "Write &lt; or finish the tag.");
    } else {
      fetches(piece.start(), said.replaceAll("[\\s\"']", "") + (said.startsWith("u") ? "…)" : ""));
    }
  }

  private void element(Matcher piece) {
    String name = piece.group(2).toLowerCase(Locale.ROOT);
    String rest = piece.group(3);
    if (!piece.group(1).isEmpty()) {
      close(name, piece.start());
    } else if (REACHES_OUT.contains(name) || fetches(name, rest)) {
      fetches(piece.start(), "<" + name + ">");
    } else if (RUNS.matcher(rest).find()) {
      fetches(piece.start(), "a script in <" + name + ">");
    } else if (UNQUOTED.matcher(QUOTED.matcher(rest).replaceAll("=\"\"")).find()) {
      fault(piece.start(), "<" + name + "> has a value without quotes", "Write  name=\"value\".");
    } else if (!rest.endsWith("/")) {
      open.push(new Open(name, piece.start()));
    }
  }

  private static boolean fetches(String name, String rest) {
    return FETCHES.matcher(rest).find()
        || FROM_ELSEWHERE.matcher(rest).find()
        || (DRAWN_IN.contains(name) && HREF.matcher(rest).find());
  }

  private void close(String name, int at) {
    if (open.stream().noneMatch(each -> each.name().equals(name))) {
      fault(at, "</" + name + "> closes nothing", "Take it out, or open it before.");
    } else if (!open.getFirst().name().equals(name)) {
      unclosed(open.getFirst());
    } else {
      open.pop();
    }
  }

  private void unclosed(Open left) {
    String instead =
        EMPTY.contains(left.name())
            ? "Write <" + left.name() + "/> instead."
            : CLOSE_IT.formatted(left.name());
    fault(left.at(), "<" + left.name() + "> is not closed", instead);
  }

  private void fetches(int at, String what) {
    fault(
        at,
        what + " may not stand in a letter, which runs nothing and fetches nothing",
        "Take it out. A logo is named in caseload.yaml:  caseload help letters");
  }

  private void fault(int at, String says, String instead) {
    faults.add(new TemplateFault(sheet.spot(at), "", says, instead));
  }
}
