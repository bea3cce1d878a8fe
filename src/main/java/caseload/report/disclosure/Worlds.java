package caseload.report.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Worlds that fit all that is told: each value of an unknown in one of them is possible. */
final class Worlds {
  private final List<long[]> all = new ArrayList<>();
  private final List<TreeSet<Long>> values;

  Worlds(int unknowns) {
    this.values = Stream.generate(TreeSet<Long>::new).limit(unknowns).toList();
  }

  /** Keeps a world that shows some unknown as it was in none before. */
  void add(long[] world) {
    boolean more = false;
    for (int i = 0; i < world.length; i++) more |= values.get(i).add(world[i]);
    if (more) all.add(world);
  }

  boolean none() {
    return all.isEmpty();
  }

  /** The first and the last that were found. */
  List<long[]> some(int most) {
    int from = Math.max(1, all.size() - most + 1);
    return IntStream.range(0, all.size())
        .filter(i -> i == 0 || i >= from)
        .mapToObj(all::get)
        .toList();
  }

  List<long[]> all() {
    return Collections.unmodifiableList(all);
  }

  /** Whether an unknown has so many values, and at least three of them for certain. */
  boolean enough(int place, int need) {
    TreeSet<Long> seen = values.get(place);
    return seen.size() >= Known.ENOUGH && seen.last() - seen.first() + 1 >= need;
  }

  int different(int place) {
    Set<Long> seen = values.get(place);
    return seen.size();
  }

  /** How far an unknown goes in them. */
  List<Long> ends(int place) {
    TreeSet<Long> seen = values.get(place);
    return List.of(seen.first(), seen.last());
  }
}
