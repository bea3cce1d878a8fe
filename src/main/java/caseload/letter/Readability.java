package caseload.letter;

import eu.crydee.syllablecounter.SyllableCounter;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * How easily a letter reads: the Flesch-Kincaid grade (Kincaid and others 1975), said as the age at
 * which a child reads it with ease, which is the grade and five years. Names, addresses and tables
 * are not counted.
 */
public record Readability(int words, int age, List<Hard> hardest) {
  /** The oldest reading age that a letter to a family should have. */
  public static final int WANTED = 11;

  private static final String READ = "p, li";
  private static final String NOT_READ = ".letterhead, .addressee, .date, .signature, .footer";
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
  private static final Pattern ABBREVIATED = Pattern.compile("\\b(\\p{Lu}|Mrs?|Ms|Dr|St)\\.$");
  private static final int LEAST_WORDS = 8;

  public Readability {
    hardest = List.copyOf(hardest);
  }

  /** A sentence and the age at which it is read with ease. */
  public record Hard(int age, String sentence) {}

  /** Measures an HTML letter, and names the sentences that are hardest to read. */
  public static Readability of(String html, int worst) {
    SyllableCounter counter = new SyllableCounter();
    List<String> sentences = sentences(html);
    int words = sentences.stream().mapToInt(sentence -> words(sentence).size()).sum();
    List<Hard> hardest =
        sentences.stream()
            .filter(sentence -> words(sentence).size() >= LEAST_WORDS)
            .map(sentence -> new Hard(age(List.of(sentence), counter), sentence))
            .sorted(Comparator.comparing(Hard::age).reversed())
            .limit(worst)
            .toList();
    return new Readability(words, age(sentences, counter), hardest);
  }

  private static int age(List<String> sentences, SyllableCounter counter) {
    List<String> words = sentences.stream().flatMap(each -> words(each).stream()).toList();
    if (words.isEmpty()) return 0;
    double syllables = words.stream().mapToInt(counter::count).sum();
    double grade = 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    return (int) Math.max(5, Math.round(grade + 5));
  }

  private static List<String> words(String sentence) {
    return WORD.matcher(sentence).results().map(found -> found.group()).toList();
  }

  private static List<String> sentences(String html) {
    List<String> sentences = new ArrayList<>();
    for (Element read : Jsoup.parse(html).body().select(READ)) {
      if (read.closest(NOT_READ) == null && read.closest("table") == null)
        split(read.text(), sentences);
    }
    return sentences;
  }

  private static void split(String text, List<String> into) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
    breaks.setText(text);
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      String sentence = text.substring(from, to).strip();
      if (ABBREVIATED.matcher(sentence).find() && to < text.length()) continue;
      if (!words(sentence).isEmpty()) into.add(sentence);
      from = to;
    }
  }
}
