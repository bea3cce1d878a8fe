package caseload.casefile.disk;

import caseload.casefile.record.Gate;
import caseload.casefile.record.Pen;
import caseload.casefile.record.Place;
import caseload.casefile.record.Tree;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody at work: adds files and edits the one record that all share. Run as a program of its own
 * it says what is saved, line by line, until it is done or killed.
 */
final class Editor {
  static final Path SHARED = Path.of("mentee.yaml");

  private final Disk disk;
  private final String name;

  Editor(Disk disk, String name) {
    this.disk = disk;
    this.name = name;
  }

  /** Takes the folder, the editor's name, and how many times to add and edit. */
  public static void main(String[] args) {
    Disk disk = new Disk(Path.of(args[0]), InstantSource.system(), new SecureRandom());
    Editor editor = new Editor(disk, args[1]);
    for (int i = 0; i < Integer.parseInt(args[2]); i++) {
      System.out.println("added " + editor.add(i));
      System.out.println("edited " + editor.edit(i));
    }
  }

  /** The name of a new file that holds its own name. */
  String add(int number) {
    String file = "session-" + name + "-" + number + ".yaml";
    Tree.Field note = field("note", Tree.Text.of(file + "\n" + "x\n".repeat(500)));
    disk.add(Path.of(file), Pen.write(Tree.Fields.of(List.of(note)), true));
    return file;
  }

  /** The word that was put at the end of the shared record, however often that took. */
  String edit(int number) {
    String word = name + "-" + number;
    while (true) {
      byte[] read = disk.read(SHARED);
      try {
        disk.replace(SHARED, read, with(word, read), Path.of(".history"));
        return word;
      } catch (Busy again) {
        // Somebody else was faster; read what they wrote and put the word after it.
      }
    }
  }

  /** The words that the shared record holds. */
  static List<String> words(byte[] bytes) {
    Tree.Items words =
        (Tree.Items) Gate.read(bytes, "mentee.yaml", true).get("words").orElseThrow();
    return words.items().stream().map(word -> ((Tree.Text) word).value()).toList();
  }

  static byte[] record(List<String> words) {
    List<Tree.Text> texts = words.stream().map(Tree.Text::of).toList();
    return Pen.write(Tree.Fields.of(List.of(field("words", Tree.Items.of(texts)))), true);
  }

  private static byte[] with(String word, byte[] read) {
    List<String> words = new ArrayList<>(words(read));
    words.add(word);
    return record(words);
  }

  private static Tree.Field field(String key, Tree value) {
    return new Tree.Field(key, Place.TYPED, value);
  }
}
