package caseload.letter.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The parts of a Word file; those that never change lie beside the program as XML. */
record Parts(Map<String, byte[]> all) {

  /** A part from the shipped XML of this name, with what differs filled in. */
  void add(String part, String shipped, Map<String, String> values) {
    all.put(part, filled(shipped, values).getBytes(StandardCharsets.UTF_8));
  }

  static String filled(String shipped, Map<String, String> values) {
    String xml = read(shipped);
    for (Map.Entry<String, String> value : values.entrySet()) {
      xml = xml.replace("{" + value.getKey() + "}", value.getValue());
    }
    return xml;
  }

  private static String read(String name) {
    try (InputStream in = Parts.class.getResourceAsStream("/word/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
