package caseload.casefile.record;

import caseload.policy.Unfit;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Writes a record as YAML: texts in double quotes or as literal blocks, dates and numbers plain.
 * What it has written it reads back through the {@link Gate}; bytes that do not say the same never
 * leave it.
 */
public final class Pen {
  private Pen() {}

  /**
   * The bytes of a record.
   *
   * @param endMark true for what the program writes: the last line is {@code ...}
   * @throws Unfit when a text holds what no record can hold
   */
  public static byte[] write(Tree.Fields record, boolean endMark) {
    Tree.Fields tidy = (Tree.Fields) Tidy.tree(record, "record");
    String yaml = yaml(tidy, !Tidy.needsQuotes(tidy));
    byte[] bytes = (endMark ? yaml + "...\n" : yaml).getBytes(StandardCharsets.UTF_8);

    if (!readBack(bytes, endMark).says(tidy)) {
      throw new IllegalStateException("A record was not written as it was meant");
    }
    return bytes;
  }

  /** The tree of what was written; what the gate refuses now was too much for a record. */
  private static Tree.Fields readBack(byte[] bytes, boolean endMark) {
    try {
      return Gate.read(bytes, "record", endMark);
    } catch (Unreadable tooMuch) {
      throw new Unfit("record", "does not fit into a file: " + tooMuch.says());
    }
  }

  /** A text as it comes back from a file: line ends as LF, no blanks at the ends of its lines. */
  public static String tidy(String text) {
    return Tidy.text(text);
  }

  /** The YAML without an end mark; notes as literal blocks, or all of them in quotes. */
  static String yaml(Tree.Fields record, boolean blocks) {
    YAMLFactory factory =
        YAMLFactory.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .configure(YAMLWriteFeature.LITERAL_BLOCK_STYLE, blocks)
            .build();
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      value(record, generator);
    }
    String yaml = Characters.escaped(out.toString());
    // The engine sets an end mark of its own after a note that ends with empty lines.
    return yaml.endsWith("\n...\n") ? yaml.substring(0, yaml.length() - 4) : yaml;
  }

  private static void value(Tree tree, JsonGenerator generator) {
    if (tree instanceof Tree.Text text) {
      scalar(text, generator);
    } else if (tree instanceof Tree.Items items) {
      generator.writeStartArray();
      for (Tree item : items.items()) value(item, generator);
      generator.writeEndArray();
    } else if (tree instanceof Tree.Fields fields) {
      generator.writeStartObject();
      for (Tree.Field field : fields.fields()) {
        generator.writeName(field.key());
        value(field.value(), generator);
      }
      generator.writeEndObject();
    }
  }

  private static void scalar(Tree.Text text, JsonGenerator generator) {
    if (text.plain() && Plain.isPlain(text.value())) {
      generator.writeNumber(text.value());
    } else {
      generator.writeString(text.value());
    }
  }
}
