package caseload.casefile.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Places in a file that a patch may be aimed at, and what must stand after it. */
final class KeptByHand {
  static final String SAMPLE =
      """
      # Ada - Year 4   (kept by hand)
      id: m-014          # never change this
      name:   "Ada Sample"
      known-as: 'Ads'
      upn:
      class: 4B # since May


      cohort:   # agreed with mum
          sen-support: yes
          eal: no   # ask again

      # newest at the bottom please
      contacts:
      - id: c1
        name: >
          Folded text that
          somebody wrapped.
        phone: "01632 960001"    # mornings
      - id: c2    # the other one
        name: "Ben

          Sample"
        note: |
          Line one

          Line three
      # end of contacts

      languages:
        - English
        - Polish # at home
      tags: [a,   b]
      none: []
      # the end
      ...
      """;

  private static final Pattern COMMENTS = Pattern.compile("# [A-Za-z][A-Za-z -]{4,}");

  private KeptByHand() {}

  static Tree word(Random random) {
    return random.nextBoolean()
        ? Tree.Text.plain(Integer.toString(random.nextInt(1_000)))
        : Tree.Text.of("word " + random.nextInt(1_000));
  }

  static String set(String text, List<String> path, Tree value) {
    return new String(Patch.set(text.getBytes(UTF_8), "a.yaml", path, value), UTF_8);
  }

  static Tree.Fields fields(String... words) {
    List<Tree.Field> fields = new ArrayList<>();
    for (int i = 0; i < words.length; i += 2) {
      fields.add(new Tree.Field(words[i], Place.TYPED, Tree.Text.of(words[i + 1])));
    }
    return Tree.Fields.of(fields);
  }

  /** A path to a value, or to a key or an item that is not there yet. */
  static List<String> any(String text, Random random) {
    List<List<String>> paths = new ArrayList<>();
    collect(Gate.read(text.getBytes(UTF_8), "a.yaml", false), List.of(), paths);
    return paths.get(random.nextInt(paths.size()));
  }

  private static void collect(Tree tree, List<String> path, List<List<String>> paths) {
    if (!path.isEmpty()) paths.add(path);
    if (tree instanceof Tree.Fields fields) {
      for (Tree.Field field : fields.fields())
        collect(field.value(), with(path, field.key()), paths);
      paths.add(with(path, "added"));
    }
    if (tree instanceof Tree.Items items) {
      for (int i = 0; i < items.items().size(); i++) {
        collect(items.items().get(i), with(path, Integer.toString(i)), paths);
      }
      paths.add(with(path, Integer.toString(items.items().size())));
    }
  }

  private static List<String> with(List<String> path, String last) {
    List<String> with = new ArrayList<>(path);
    with.add(last);
    return with;
  }

  /**
   * Lines above and below what was aimed at are the same; comments on a line of their own, and
   * beside a value of one line, are all still there.
   */
  static void assertOthersStand(String before, String after, List<String> path) {
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    int above = 0;
    while (above < Math.min(old.size(), now.size()) && old.get(above).equals(now.get(above)))
      above++;
    int below = 0;
    while (below < Math.min(old.size(), now.size()) - above
        && old.get(old.size() - 1 - below).equals(now.get(now.size() - 1 - below))) below++;

    List<String> gone = old.subList(above, old.size() - below);
    Tree.Fields tree = Gate.read(before.getBytes(UTF_8), "a.yaml", false);
    if (Intended.at(tree, path).isEmpty()) assertThat(gone.size()).as(after).isLessThanOrEqualTo(1);
    if (Intended.at(tree, path).orElse(null) instanceof Tree.Text) {
      assertThat(comments(after)).as(after).isEqualTo(comments(before));
      int line = Intended.nearest(tree, path).line();
      assertThat(above + 1).as(after).isGreaterThanOrEqualTo(line);
    }
  }

  /** The words that people wrote behind a hash; no random text holds them. */
  private static List<String> comments(String text) {
    return COMMENTS.matcher(text).results().map(MatchResult::group).toList();
  }
}
