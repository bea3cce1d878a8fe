package caseload.cli.desk;

import caseload.letter.Bundle;
import caseload.letter.FontInside;
import caseload.letter.Markdown;
import caseload.letter.Paper;
import caseload.letter.PlainText;
import caseload.letter.word.WordFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a letter or report is printed as: said with {@code -f}, or by the file's ending. */
public enum PrintFormat {
  PDF,
  DOCX,
  HTML,
  MD,
  TXT;

  /** As it is typed. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The ending of a file's name. */
  public String ending() {
    return "." + word();
  }

  /** Letters as one file; in print each begins on a page of its own. */
  public byte[] bytes(List<String> letters) {
    return switch (this) {
      case PDF -> Paper.pdf(Bundle.of(letters));
      case DOCX -> WordFile.docx(letters);
      case HTML -> FontInside.of(Bundle.of(letters)).getBytes(StandardCharsets.UTF_8);
      case MD -> Markdown.of(letters).getBytes(StandardCharsets.UTF_8);
      case TXT -> text(letters).getBytes(StandardCharsets.UTF_8);
    };
  }

  private static String text(List<String> letters) {
    return letters.stream().map(PlainText::of).collect(Collectors.joining("\n=====\n\n"));
  }

  /** What was typed, else the ending of the file, else text for the screen and PDF for a file. */
  public static PrintFormat of(Optional<String> typed, Desk desk) {
    Optional<String> word = typed.or(() -> desk.output().map(PrintFormat::ending));
    if (word.isEmpty()) return desk.toScreen() ? TXT : PDF;
    for (PrintFormat format : values()) {
      if (format.name().equalsIgnoreCase(word.get())) return format;
    }
    throw unknown(word.get());
  }

  /** True for words, which a screen can show; the others go into a file. */
  public boolean words() {
    return this == TXT || this == MD;
  }

  /** A letter or form is to be read; its facts for other programs are in what it was made of. */
  private static Mistyped unknown(String word) {
    String also =
        word.equalsIgnoreCase("csv") || word.equalsIgnoreCase("json")
            ? "\nWhat another program is to read:  caseload show MENTEE --json"
            : "";
    return new Mistyped(
        "\"" + word + "\" is not a format for this", "They are: pdf, docx, html, md, txt" + also);
  }

  private static String ending(Path file) {
    String name = file.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
