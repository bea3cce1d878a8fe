package caseload.cli.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a command has made, for the program that asked: the file, or the words themselves. */
public record MadeJson(Map<String, Object> about) {

  /** Refuses what is no text, where it was to be part of an answer. */
  public static void mustBeWords(Desk desk, boolean words, String format) {
    if (!desk.json() || !desk.toScreen() || words) return;
    throw new Mistyped(
        "a " + format + " is no text, so it cannot be part of a JSON answer",
        "Name a file:  -o FILE  or take  -f txt");
  }

  /** The answer that names the file. */
  public String in(Path file) {
    Map<String, Object> map = new LinkedHashMap<>(about);
    map.put("file", file.toString().replace('\\', '/'));
    return Machine.json(map);
  }

  /** The answer that holds the words. */
  public String as(String format, byte[] words) {
    return Machine.json(text(format, words));
  }

  /** The same as a part of a longer answer. */
  public Map<String, Object> text(String format, byte[] words) {
    Map<String, Object> map = new LinkedHashMap<>(about);
    map.put("as", format);
    map.put("text", new String(words, StandardCharsets.UTF_8));
    return map;
  }

  /** One object for one, a list for several. */
  public static String several(String name, List<Map<String, Object>> all) {
    return Machine.json(all.size() == 1 ? all.get(0) : Map.of(name, all));
  }
}
