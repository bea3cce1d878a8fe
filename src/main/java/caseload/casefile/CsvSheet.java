package caseload.casefile;

import caseload.casefile.record.Place;
import caseload.casefile.record.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table from a spreadsheet: a header, and rows of as many cells. A file that is cut, doubled or
 * ragged is refused whole; nothing is guessed.
 */
public record CsvSheet(List<String> header, List<Row> rows) {
  /** One row, and the line of the file that it begins on. */
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public CsvSheet {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file saved as CSV UTF-8.
   *
   * @throws Unreadable when it is not such a table
   */
  public static CsvSheet read(byte[] bytes, String file) {
    List<Row> rows = rows(text(bytes, file), file);
    if (rows.isEmpty()) throw no(file, 1, "There is nothing in this file.", "Write a header line.");
    List<String> header = rows.get(0).cells().stream().map(String::strip).toList();
    checkHeader(header, file);
    for (Row row : rows.subList(1, rows.size())) {
      if (row.cells().size() == header.size()) continue;
      throw no(
          file,
          row.line(),
          "This row has %d cells and the header has %d."
              .formatted(row.cells().size(), header.size()),
          "Put a cell with a comma in it in double quotes, or add the missing commas.");
    }
    return new CsvSheet(header, rows.subList(1, rows.size()));
  }

  private static List<Row> rows(String text, String file) {
    List<Row> rows = new ArrayList<>();
    int line = 1;
    try (CSVParser parser =
        CSVParser.parse(text, CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get())) {
      for (CSVRecord each : parser) {
        rows.add(new Row(line, each.toList()));
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException broken) {
      throw no(
          file,
          line,
          "The quotes in this row do not close, or stand in the middle of a cell.",
          "Double a quote that belongs to the text, and put the whole cell in quotes.");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return rows;
  }

  private static void checkHeader(List<String> header, String file) {
    if (header.size() == 1 && header.get(0).contains(";")) {
      throw no(
          file,
          1,
          "The cells are separated by semicolons.",
          "Save it as CSV with commas (in the spreadsheet: CSV UTF-8, comma delimited).");
    }
    Set<String> met = new HashSet<>();
    for (String name : header) {
      if (name.isEmpty()) throw no(file, 1, "A column has no name.", "Name it in the first line.");
      if (met.add(name)) continue;
      throw no(file, 1, "The column " + name + " is here twice.", "Delete one of the two.");
    }
  }

  private static String text(byte[] bytes, String file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException wrong) {
      throw no(
          file, 0, "This file is not saved as UTF-8.", "In the spreadsheet: Save as, CSV UTF-8.");
    }
  }

  private static Unreadable no(String file, int line, String says, String instead) {
    return new Unreadable(file, new Place(line, line == 0 ? 0 : 1), "", says, instead);
  }
}
