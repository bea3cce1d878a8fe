package caseload.cli.desk;

import caseload.casefile.record.Tree;
import caseload.policy.Staff;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks once, before anything is written, when a text has words that can mean that a child is not
 * safe. Nothing of it is kept: not that it was asked, not which words, not the answer.
 */
public record Worry(Desk desk) {
  private static final String LIST = "/worrying-words.txt";

  /** Asks about the texts in a tree; programs, which read JSON, are told nothing. */
  public void about(String code, Tree tree) {
    if (desk.json() || !isIn(tree)) return;
    Optional<Staff> lead = desk.school().safeguardingLead();
    String who = lead.map(person -> " (" + person.name() + ")").orElse("");
    desk.warn("Question: is this a concern for the DSL%s?".formatted(who));
    desk.warn(
        "If it is, tell %s today and leave it out here:  caseload concern %s --passed-to dsl --reference REFERENCE"
            .formatted(lead.map(Staff::name).orElse("the DSL"), code));
    if (!desk.mayAsk() || desk.yes() || desk.dryRun()) return;
    Optional<String> answer = new Keyboard(desk).answer("Save this text as it is? [y/N]:");
    if (answer.filter("y"::equalsIgnoreCase).isPresent()) return;
    throw new Mistyped("nothing was saved", "To save it after all, run it again and answer y.");
  }

  /** True when a text of it has such words. */
  boolean isIn(Tree tree) {
    String said = texts(tree).map(Worry::plain).reduce("", String::concat);
    return Stream.concat(words(), desk.policy().worryingWords().stream())
        .anyMatch(words -> isIn(words, said));
  }

  /** Whole words; those that end with a star, any word that begins so. */
  private static boolean isIn(String words, String said) {
    String wanted = plain(words);
    return said.contains(words.endsWith("*") ? wanted.stripTrailing() : wanted);
  }

  private static Stream<String> texts(Tree tree) {
    if (tree instanceof Tree.Text text) return Stream.of(text.value());
    if (tree instanceof Tree.Items items) return items.items().stream().flatMap(Worry::texts);
    return ((Tree.Fields) tree)
        .fields().stream()
            .filter(field -> !field.key().equals("recorded"))
            .flatMap(field -> texts(field.value()));
  }

  /** Lower-case letters with one blank before, between and after the words. */
  private static String plain(String text) {
    String straight = text.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
    String letters = straight.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return letters.isEmpty() ? "" : " " + letters + " ";
  }

  private static Stream<String> words() {
    try (InputStream in = Worry.class.getResourceAsStream(LIST)) {
      if (in == null) throw new IllegalStateException("no " + LIST);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
