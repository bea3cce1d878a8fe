package caseload.cli.desk;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Answers for other programs, as JSON and as CSV. No cell of the CSV is a formula, and the JSON
 * holds no raw control character, so that it may be shown on a terminal.
 */
public final class Machine {
  /** The number of the JSON contract; a change that breaks a reader raises it. */
  private static final int FORMAT = 1;

  private static final String FORMAT_KEY = "format";
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES).build();
  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setQuoteMode(QuoteMode.ALL).setRecordSeparator("\r\n").get();
  private static final String BOM = "\ufeff";

  private Machine() {}

  /**
   * The answer as JSON with {@code "format": 1} before its own keys, which stay in their order.
   *
   * @param answer texts, whole numbers, decimals, booleans, dates, and maps and lists of these
   */
  public static String json(Map<String, ?> answer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(new Indented(), text)) {
      json.writeStartObject();
      json.writeNumberProperty(FORMAT_KEY, FORMAT);
      answer.forEach((key, value) -> writeOwn(json, key, value));
      json.writeEndObject();
    }
    return escaped(text.toString()) + "\n";
  }

  /** The rows as CSV: every cell quoted, formulas made harmless, lines ended as Excel does. */
  public static String csv(List<String> header, List<List<String>> rows) {
    if (rows.stream().anyMatch(row -> row.size() != header.size())) {
      throw new IllegalArgumentException("a row has more or fewer cells than the header");
    }
    StringWriter text = new StringWriter();
    try (CSVPrinter csv = new CSVPrinter(text, CSV)) {
      csv.printRecord(header.stream().map(Formula::harmless).toList());
      for (List<String> row : rows) csv.printRecord(row.stream().map(Formula::harmless).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The same as a file, with the mark by which Excel knows UTF-8. */
  public static byte[] csvFile(List<String> header, List<List<String>> rows) {
    return (BOM + csv(header, rows)).getBytes(StandardCharsets.UTF_8);
  }

  private static void writeOwn(JsonGenerator json, String key, Object value) {
    if (key.equals(FORMAT_KEY)) throw new IllegalArgumentException("\"format\" is ours");
    write(json, key, value);
  }

  private static void write(JsonGenerator json, Object key, Object value) {
    json.writeName(key.toString());
    write(json, value);
  }

  private static void write(JsonGenerator json, Object value) {
    if (value instanceof Map<?, ?> fields) {
      json.writeStartObject();
      fields.forEach((key, field) -> write(json, key, field));
      json.writeEndObject();
    } else if (value instanceof List<?> items) {
      json.writeStartArray();
      items.forEach(item -> write(json, item));
      json.writeEndArray();
    } else {
      writeScalar(json, value);
    }
  }

  private static void writeScalar(JsonGenerator json, Object value) {
    if (value instanceof Integer number) json.writeNumber(number);
    else if (value instanceof Long number) json.writeNumber(number);
    else if (value instanceof BigDecimal number) json.writeNumber(number);
    else if (value instanceof Boolean bool) json.writeBoolean(bool);
    else if (value instanceof String || value instanceof LocalDate)
      json.writeString(value.toString());
    else throw new IllegalArgumentException("no JSON for a " + value.getClass().getSimpleName());
  }

  /** Outside of strings there is nothing to escape but the line ends we put there. */
  private static String escaped(String json) {
    return json.codePoints()
        .mapToObj(
            point -> {
              String character = Character.toString(point);
              boolean raw = point == '\n' || !SafeText.isUnsafe(point);
              return raw ? character : unicodeEscapes(character);
            })
        .collect(Collectors.joining());
  }

  private static String unicodeEscapes(String character) {
    return character
        .chars()
        .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
        .collect(Collectors.joining());
  }

  /** Two blanks a level, lists too; the same on every system. */
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      return new DefaultPrettyPrinter(separators)
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }
  }
}
