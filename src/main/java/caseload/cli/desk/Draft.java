package caseload.cli.desk;

import caseload.casefile.record.Gate;
import caseload.casefile.record.Misfit;
import caseload.casefile.record.Records;
import caseload.casefile.record.Tree;
import caseload.casefile.record.Tree.Field;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Items;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A record on its way: what came by file, by {@code --set} and by options, gathered under the
 * record's keys. It becomes the record only when nothing needed is missing.
 */
public final class Draft {
  private final Map<String, Tree> values = new LinkedHashMap<>();
  private final Map<String, String> options = new LinkedHashMap<>();

  /** What a file holds, as a start; keys around the record's own are left out. */
  public static Draft of(byte[] file, String name) {
    Draft draft = new Draft();
    for (Field field : Gate.read(file, name, false).fields()) {
      boolean own = !List.of("mentee", "step", "recorded").contains(field.key());
      if (own) draft.values.put(field.key(), field.value());
    }
    return draft;
  }

  /** The same again, to be filled in further. */
  public Draft copy() {
    Draft copy = new Draft();
    copy.values.putAll(values);
    copy.options.putAll(options);
    return copy;
  }

  /** The fields under a key, which is no longer in the draft afterwards. */
  public List<Field> takeFields(String key) {
    List<Field> taken = fields(key);
    if (!taken.isEmpty()) values.remove(key);
    return taken;
  }

  /** Says which option stands for a key, for messages. */
  public Draft named(String key, String option) {
    options.put(key, option);
    return this;
  }

  /** Puts a text, when there is one. */
  public Draft text(String key, Optional<String> value) {
    value.ifPresent(text -> put(key, Text.of(text)));
    return this;
  }

  /** Puts a text that was left open so far. */
  public Draft textIfOpen(String key, Optional<String> value) {
    return values.containsKey(key) ? this : text(key, value);
  }

  /** Puts a list of texts, when there are any. */
  public Draft texts(String key, List<String> list) {
    if (!list.isEmpty()) put(key, Items.of(list.stream().map(Text::of).toList()));
    return this;
  }

  /** Puts a day, when there is one. */
  public Draft day(String key, Optional<LocalDate> day) {
    return text(key, day.map(LocalDate::toString));
  }

  /** Puts a number, when there is one. */
  public Draft number(String key, Optional<Integer> number) {
    return text(key, number.map(String::valueOf));
  }

  /** Puts typed {@code NAME=VALUE} pairs as fields under a key. */
  public Draft values(String key, List<String> pairs, String option) {
    List<Field> fields = new ArrayList<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      if (equals < 1)
        throw new Mistyped(
            option + " " + pair + " has no value", "Write  " + option + " NAME=VALUE");
      fields.add(
          Trees.field(
              pair.substring(0, equals).strip(), Text.plain(pair.substring(equals + 1).strip())));
    }
    return fields.isEmpty() ? this : put(key, Fields.of(fields));
  }

  /** The fields under a key; none when it has none. */
  public List<Field> fields(String key) {
    return values.get(key) instanceof Fields fields ? fields.fields() : List.of();
  }

  /** The items under a key; none when it has none. */
  public List<Tree> items(String key) {
    return values.get(key) instanceof Items items ? items.items() : List.of();
  }

  /** The text of a field of a tree. */
  public static Optional<String> text(Tree tree, String key) {
    return tree instanceof Fields fields
        ? fields.get(key).filter(Text.class::isInstance).map(value -> ((Text) value).value())
        : Optional.empty();
  }

  /** Puts any value. */
  public Draft put(String key, Tree value) {
    values.put(key, value);
    return this;
  }

  /** The fields under a key with one of them set: what {@code --set referrer.role=...} means. */
  public Tree nested(String key, String inner, Tree value) {
    List<Field> fields = new ArrayList<>();
    if (values.get(key) instanceof Fields before) {
      before.fields().stream().filter(field -> !field.key().equals(inner)).forEach(fields::add);
    }
    fields.add(Trees.field(inner, value));
    return Fields.of(fields);
  }

  /** True when the key has a value. */
  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** The text under a key, if it is one. */
  public Optional<String> text(String key) {
    return Optional.ofNullable(values.get(key))
        .filter(Text.class::isInstance)
        .map(tree -> ((Text) tree).value());
  }

  /** Takes whatever is under a key out. */
  public void leaveOut(String key) {
    values.remove(key);
  }

  /** The text under a key, which is no longer in the draft afterwards. */
  public Optional<String> take(String key) {
    Optional<String> taken = text(key);
    if (taken.isPresent()) values.remove(key);
    return taken;
  }

  /** The texts under a key; one text counts as a list of one. */
  public List<String> texts(String key) {
    Tree tree = values.get(key);
    if (tree instanceof Text text) return List.of(text.value());
    if (!(tree instanceof Items items)) return List.of();
    return items.items().stream()
        .filter(Text.class::isInstance)
        .map(each -> ((Text) each).value())
        .toList();
  }

  /** The record, or what is missing: every option at once. */
  public <R extends Record> R record(Class<R> type) {
    return record(type, List.of());
  }

  /** Names all that is missing of a record and beside it. */
  public void requireAll(Class<? extends Record> type, List<String> alsoMissing) {
    List<String> missing = new ArrayList<>(alsoMissing);
    for (String key : Records.missing(tree(), type)) missing.add(option(key));
    if (missing.isEmpty()) return;
    legible(type);
    throw Missing.options(missing);
  }

  /** Refuses what is there and cannot be read, whatever is missing. */
  public void legible(Class<? extends Record> type) {
    read(
        () -> {
          Records.legible(tree(), type);
          return this;
        });
  }

  /** The record, or what is missing of it and beside it. */
  public <R extends Record> R record(Class<R> type, List<String> alsoMissing) {
    requireAll(type, alsoMissing);
    return read(() -> Records.read(tree(), type));
  }

  private <R> R read(Supplier<R> what) {
    try {
      return what.get();
    } catch (Misfit misfit) {
      throw new Mistyped(says(misfit), misfit.instead());
    }
  }

  /** The misfit's own words, with the option in place of the key; and where it stands in a file. */
  private String says(Misfit misfit) {
    String says = misfit.says().replaceFirst("\\.$", "");
    String key = misfit.key().replaceFirst("\\.$", "");
    String named = says.replace(key, option(key));
    String at = misfit.place().line() > 0 ? " (line " + misfit.place().line() + ")" : "";
    return (named.equals(says) ? options.getOrDefault(key, key) + ": " + says : named) + at;
  }

  private String option(String key) {
    return options.getOrDefault(key, "--" + key);
  }

  /** What has been filled in so far. */
  public Fields tree() {
    List<Field> fields = new ArrayList<>();
    values.forEach((key, value) -> fields.add(Trees.field(key, value)));
    return Fields.of(fields);
  }
}
