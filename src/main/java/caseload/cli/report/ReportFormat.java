package caseload.cli.report;

import caseload.cli.desk.Desk;
import caseload.cli.desk.Mistyped;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a report is made as: said with {@code -f}, or by the ending of the file's name. */
enum ReportFormat {
  HTML,
  PDF,
  DOCX,
  MD,
  TXT,
  CSV,
  JSON;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True for what no terminal can show, so that it goes into a file. */
  boolean print() {
    return this == PDF || this == DOCX;
  }

  static ReportFormat of(Optional<String> typed, Desk desk) {
    Optional<String> word = typed.or(() -> desk.output().map(ReportFormat::ending));
    if (word.isPresent()) return named(word.get());
    if (desk.json()) return JSON;
    return desk.csv() ? CSV : TXT;
  }

  private static ReportFormat named(String word) {
    List<String> words = Arrays.stream(values()).map(ReportFormat::word).toList();
    return Arrays.stream(values())
        .filter(format -> format.word().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new Mistyped(
                    "a report cannot be made as \"" + word + "\"",
                    "It can be: " + String.join(", ", words)));
  }

  private static String ending(Path file) {
    String name = file.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
