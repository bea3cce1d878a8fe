package caseload.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a letter or report is printed as: said with {@code -f}, or by the file's ending. */
enum PrintFormat {
  PDF,
  HTML;

  /** The ending of a file's name. */
  String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  static PrintFormat of(Optional<String> typed, Optional<Path> file, PrintFormat usual) {
    Optional<String> word = typed.or(() -> file.map(PrintFormat::ending));
    if (word.isEmpty()) return usual;
    for (PrintFormat format : values()) {
      if (format.name().equalsIgnoreCase(word.get())) return format;
    }
    throw new Mistyped("\"" + word.get() + "\" is not a format for this", "They are: pdf, html");
  }

  private static String ending(Path file) {
    String name = file.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
