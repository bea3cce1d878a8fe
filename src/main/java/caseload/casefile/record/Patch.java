package caseload.casefile.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes one value of a file that people keep by hand, and leaves comments, order and layout of
 * everything else as they are. What it returns was read again and says exactly what was meant.
 */
public final class Patch {
  private static final String MARK = "\uFEFF";

  private final String file;

  private Patch(String file) {
    this.file = file;
  }

  /**
   * The file with one value changed.
   *
   * @param path keys, and numbers from 0 for the items of a list; the number after the last adds
   *     one; what is missing on the way is made
   * @throws Unreadable when the file's layout does not let the change be made by itself; it says
   *     what to write by hand
   */
  public static byte[] set(byte[] original, String file, List<String> path, Tree value) {
    if (path.isEmpty()) throw new IllegalArgumentException("No path");
    Gate.read(original, file, false);
    Tree tidy = Tidy.tree(value, path.get(path.size() - 1));
    String text = new String(original, UTF_8);
    boolean marked = text.startsWith(MARK);
    String patched = new Patch(file).set(marked ? text.substring(1) : text, path, tidy);
    return ((marked ? MARK : "") + patched).getBytes(UTF_8);
  }

  private String set(String text, List<String> path, Tree value) {
    Tree.Fields before = read(text);
    Optional<Tree> old = Intended.at(before, path);
    Tree ordered = old.map(was -> Intended.inOrderOf(was, value)).orElse(value);
    if (old.isPresent() && old.get().says(ordered)) return text;
    Tree.Fields meant = Intended.with(before, path, ordered);

    return proven(byPieces(text, path, old, ordered), meant)
        .or(() -> proven(Aim.hit(new Splice(text, true), path, ordered), meant))
        .or(() -> proven(Aim.hit(new Splice(text, false), path, ordered), meant))
        .orElseThrow(() -> byHand(text, before, path, ordered));
  }

  /** Only what differs inside fields or a list, so that comments between them stay. */
  private Optional<String> byPieces(
      String text, List<String> path, Optional<Tree> old, Tree value) {
    try {
      if (old.orElse(null) instanceof Tree.Fields was && value instanceof Tree.Fields will) {
        return fieldByField(text, path, was, will);
      }
      if (old.orElse(null) instanceof Tree.Items was && value instanceof Tree.Items will) {
        if (was.items().size() <= will.items().size()) return itemByItem(text, path, will);
      }
    } catch (Unreadable layoutDoesNotAllowIt) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<String> fieldByField(
      String text, List<String> path, Tree.Fields was, Tree.Fields will) {
    String patched = text;
    for (Tree.Field field : will.fields()) {
      patched = set(patched, join(path, field.key()), field.value());
    }
    for (Tree.Field field : was.fields()) {
      if (will.get(field.key()).isPresent()) continue;
      Optional<String> without = Aim.remove(new Splice(patched, true), path, field.key());
      if (without.isEmpty()) return without;
      patched = without.get();
      read(patched);
    }
    return Optional.of(patched);
  }

  private Optional<String> itemByItem(String text, List<String> path, Tree.Items will) {
    String patched = text;
    for (int i = 0; i < will.items().size(); i++) {
      patched = set(patched, join(path, Integer.toString(i)), will.items().get(i));
    }
    return Optional.of(patched);
  }

  private Optional<String> proven(Optional<String> patched, Tree.Fields meant) {
    try {
      return patched.filter(text -> read(text).says(meant));
    } catch (Unreadable layoutDoesNotAllowIt) {
      return Optional.empty();
    }
  }

  private Tree.Fields read(String text) {
    return Gate.read(text.getBytes(UTF_8), file, false);
  }

  private Unreadable byHand(String text, Tree.Fields before, List<String> path, Tree value) {
    String last = path.get(path.size() - 1);
    boolean item = Keys.isNumber(last);
    Lines lines = item ? Lines.item(value, true) : Lines.beside(value, true);
    return RawText.of(file, text)
        .refusal(
            Intended.nearest(before, path),
            "Caseload cannot change this place without touching the rest of the file.",
            "Open the file and write there:\n"
                + String.join("\n", lines.under(item ? "-" : last + ":", 0)));
  }

  private static List<String> join(List<String> path, String last) {
    List<String> joined = new ArrayList<>(path);
    joined.add(last);
    return joined;
  }
}
