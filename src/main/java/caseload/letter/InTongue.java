package caseload.letter;

import caseload.policy.Tongue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities.EscapeMode;

/** A letter in another language: marked as such for printers and screen readers, English below. */
public final class InTongue {
  private static final Pattern HTML = Pattern.compile("<html[^>]*>");

  /** The school's head and foot and the post's address are what they are in every language. */
  private static final Pattern IN_ENGLISH =
      Pattern.compile("class=\"(letterhead|footer|addressee)\"");

  private static final String STYLE_ENDS = "</style>";
  private static final String BODY_ENDS = "</body>";

  /** Runs from the right; a Latin name in it keeps its letters. */
  private static final String RIGHT_TO_LEFT =
      """
      body { font-family: "Liberation Sans", "Noto Naskh Arabic", "Noto Nastaliq Urdu", Arial, sans-serif; direction: rtl; }
      ul, ol { padding-left: 0; padding-right: 6mm; }
      caption, th, td { text-align: right; }
      .quoted { border-left: none; padding-left: 0; border-right: 2pt solid #555555; padding-right: 3mm; }
      .box { margin-right: 0; margin-left: 1.5mm; }
      .letterhead, .footer, .addressee, .in-english { direction: ltr; text-align: left; }
      .in-english ul, .in-english ol { padding-right: 0; padding-left: 6mm; }
      .in-english caption, .in-english th, .in-english td { text-align: left; }
      """;

  private InTongue() {}

  /** The letter with its language and direction said where HTML says them. */
  static String marked(String html, Tongue tongue) {
    if (tongue.isEnglish()) return html;
    String direction = tongue.rightToLeft() ? " dir=\"rtl\"" : "";
    String marked =
        HTML.matcher(
                IN_ENGLISH.matcher(html.strip() + "\n").replaceAll("$0 lang=\"en-GB\" dir=\"ltr\""))
            .replaceFirst(
                Matcher.quoteReplacement("<html lang=\"" + tongue.tag() + "\"" + direction + ">"));
    return tongue.rightToLeft()
        ? marked.replaceFirst(STYLE_ENDS, Matcher.quoteReplacement(RIGHT_TO_LEFT + STYLE_ENDS))
        : marked;
  }

  /**
   * The letter with the English from a page of its own, so that staff know what was sent; the head
   * of the paper and the address stand once.
   */
  public static String withEnglish(String letter, String english) {
    Document below = Jsoup.parse(english);
    below
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(EscapeMode.xhtml)
        .prettyPrint(false);
    below.select(".letterhead, .footer, .date, .addressee").remove();
    int end = letter.lastIndexOf(BODY_ENDS);
    return letter.substring(0, end)
        + "<div class=\"in-english\" lang=\"en-GB\" dir=\"ltr\" style=\"page-break-before: always\">\n"
        + "<p><strong>The same letter in English</strong></p>\n"
        + below.body().html().strip()
        + "\n</div>\n"
        + letter.substring(end);
  }
}
