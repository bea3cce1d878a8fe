package caseload.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The definition of a questionnaire. A new version begins whenever items, scale or scores change,
 * so that an answer of the one is never subtracted from an answer of the other.
 */
public record Questionnaire(
    String questionnaire,
    int version,
    String name,
    Optional<String> kind,
    EntryMode entryMode,
    Licence licence,
    List<Choice> who,
    Optional<String> timeframe,
    Optional<Scale> scale,
    List<Item> items,
    List<Score> scores) {

  /** Whether answers are typed item by item, or only the scores. */
  public enum EntryMode {
    ITEMS,
    SCORES
  }

  public Questionnaire {
    Choice.requireId("questionnaire", questionnaire);
    who = List.copyOf(who);
    items = List.copyOf(items);
    scores = List.copyOf(scores);
    if (version < 1) throw new Unfit("version", "1 or more");
    if (who.isEmpty()) throw new Unfit("who", "name at least one who answers, such as teacher");
    if (scores.isEmpty()) throw new Unfit("scores", "name at least one score");
    requireItems(entryMode, licence, scale, items, scores);
  }

  private static void requireItems(
      EntryMode mode,
      Licence licence,
      Optional<Scale> scale,
      List<Item> items,
      List<Score> scores) {
    Set<String> known = new HashSet<>();
    for (Item item : items) {
      if (!known.add(item.id())) throw new Unfit("items", item.id() + " is there twice");
      if (item.text().isPresent() && !licence.itemsMayBeStored()) {
        throw new Unfit(
            "items", "the licence does not allow the wording to be stored; keep ids only");
      }
      if (mode == EntryMode.ITEMS && item.scale().or(() -> scale).isEmpty()) {
        throw new Unfit("scale", "give a scale for all items, or one for " + item.id());
      }
    }
    if (mode == EntryMode.ITEMS && items.isEmpty()) throw new Unfit("items", "list the items");
    for (Score score : scores) {
      if (mode == EntryMode.ITEMS && score.method().isEmpty()) {
        throw new Unfit("method", "sum or mean, for " + score.id());
      }
      for (String item : score.items()) {
        if (!known.contains(item)) throw new Unfit("items", item + " is not an item");
      }
    }
  }

  /** The item with this id. */
  public Optional<Item> item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** The score with this id. */
  public Optional<Score> score(String id) {
    return scores.stream().filter(score -> score.id().equals(id)).findFirst();
  }

  /** The scale of an item: its own, or the questionnaire's. */
  public Optional<Scale> scaleOf(Item item) {
    return item.scale().or(() -> scale);
  }
}
