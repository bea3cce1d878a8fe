package caseload.casefile.demo;

import caseload.casefile.record.Gate;
import caseload.casefile.record.Tree;
import caseload.casefile.record.Tree.Field;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Items;
import caseload.casefile.record.Tree.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The pages on which the stories are written, and how their trees are put together. */
final class Pages {
  private Pages() {}

  /** A page that ships, below {@code demo/}. */
  static Fields read(String name) {
    try (InputStream in = Pages.class.getResourceAsStream("/demo/" + name)) {
      if (in == null) throw new IllegalStateException("not shipped: " + name);
      return Gate.read(in.readAllBytes(), name, true);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The fields under a key; none when it is not there. */
  static Fields fields(Fields in, String key) {
    return in.get(key).map(Fields.class::cast).orElse(Fields.of(List.of()));
  }

  /** The list under a key; empty when it is not there. */
  static List<Tree> items(Fields in, String key) {
    return in.get(key).map(Items.class::cast).map(Items::items).orElse(List.of());
  }

  /** The text under a key. */
  static String text(Fields in, String key) {
    return ((Text) in.get(key).orElseThrow()).value();
  }

  /** The texts under a key; empty when it is not there. */
  static List<String> texts(Fields in, String key) {
    return items(in, key).stream().map(item -> ((Text) item).value()).toList();
  }

  /** What somebody says of themselves, and what is usual where they are silent. */
  static Fields over(Fields own, Fields usual) {
    List<Field> all = new ArrayList<>(own.fields());
    usual.fields().stream().filter(each -> own.get(each.key()).isEmpty()).forEach(all::add);
    return Fields.of(all);
  }

  /** The same tree with days in place of marks such as {@code @12 tue}. */
  static Tree dated(Tree tree, SchoolWeeks weeks) {
    if (tree instanceof Text text) {
      return SchoolWeeks.isMark(text.value())
          ? Text.plain(weeks.day(text.value()).toString())
          : text;
    }
    if (tree instanceof Items list) {
      return Items.of(list.items().stream().map(item -> dated(item, weeks)).toList());
    }
    return dated((Fields) tree, weeks);
  }

  static Fields dated(Fields tree, SchoolWeeks weeks) {
    return Fields.of(
        tree.fields().stream()
            .map(each -> new Field(each.key(), each.place(), dated(each.value(), weeks)))
            .toList());
  }
}
