package caseload.report.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Something a reader knows about how figures hang together: the terms, each times its coefficient,
 * add up to exactly nothing, or to nothing at most.
 */
public record Rule(Sense sense, Map<String, Integer> terms) {

  /** What kind of knowledge the rule is. */
  public enum Sense {
    /** Parts that add up to a total. */
    TOTAL,
    /** Comings and goings that balance. */
    BALANCE,
    /** Some children out of others; the rest is a number of children that a reader can work out. */
    WITHIN,
    /** One figure cannot be larger than another; their difference counts nobody. */
    AT_MOST
  }

  /** Keeps the terms in the order of their names, so that equal reports are hidden alike. */
  public Rule {
    terms = Collections.unmodifiableMap(new TreeMap<>(terms));
  }

  /** The parts add up to the total, and none overlaps another. */
  public static Rule total(String total, String... parts) {
    return total(total, List.of(parts));
  }

  /** The parts add up to the total, and none overlaps another. */
  public static Rule total(String total, List<String> parts) {
    return signed(Sense.TOTAL, parts, List.of(total));
  }

  /** What comes in equals what goes out or stays: open + started = ended + still open. */
  public static Rule balance(List<String> in, List<String> out) {
    return signed(Sense.BALANCE, in, out);
  }

  /** Two figures that must be equal, such as last term's closing and this term's opening count. */
  public static Rule same(String one, String other) {
    return balance(List.of(one), List.of(other));
  }

  /** A figure that everybody knows to be nothing. */
  public static Rule none(String id) {
    return signed(Sense.BALANCE, List.of(id), List.of());
  }

  /** The part is some of the whole's children; those left over are guarded as well. */
  public static Rule within(String part, String whole) {
    return signed(Sense.WITHIN, List.of(part), List.of(whole));
  }

  /** The smaller figure cannot exceed the larger one; nobody is counted by their difference. */
  public static Rule atMost(String smaller, String larger) {
    return signed(Sense.AT_MOST, List.of(smaller), List.of(larger));
  }

  private static Rule signed(Sense sense, List<String> plus, List<String> minus) {
    Map<String, Integer> terms = new TreeMap<>();
    plus.forEach(id -> put(terms, id, 1));
    minus.forEach(id -> put(terms, id, -1));
    return new Rule(sense, terms);
  }

  private static void put(Map<String, Integer> terms, String id, int coefficient) {
    if (terms.put(id, coefficient) != null) {
      throw new IllegalArgumentException("A rule names a figure twice: " + id);
    }
  }

  boolean exact() {
    return sense == Sense.TOTAL || sense == Sense.BALANCE;
  }

  boolean names(String id) {
    return terms.containsKey(id);
  }

  int of(String id) {
    return terms.getOrDefault(id, 0);
  }

  /** The parts of a total. */
  List<String> parts() {
    List<String> parts = new ArrayList<>(terms.keySet());
    parts.removeIf(id -> of(id) < 0);
    return parts;
  }

  /** The total of parts, or the whole that a part lies within. */
  String whole() {
    return terms.keySet().stream().filter(id -> of(id) < 0).findFirst().orElseThrow();
  }

  long sum(ToLongFunction<String> value) {
    return terms.entrySet().stream()
        .mapToLong(term -> term.getValue() * value.applyAsLong(term.getKey()))
        .sum();
  }

  /** True when these values obey it. */
  public boolean holds(ToLongFunction<String> value) {
    long sum = sum(value);
    return exact() ? sum == 0 : sum <= 0;
  }
}
