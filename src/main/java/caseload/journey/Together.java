package caseload.journey;

import caseload.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One session for several children: each has one of their own, and all are let in or none. No word
 * of a child's session names another of them.
 */
public final class Together {
  private Together() {}

  /**
   * Puts each child's session to the rules.
   *
   * @param everybody all whom the words could name
   * @param group those of them who are or were in the group, beside these
   * @throws Refusal when they say no to one; it says no to whom, for each
   */
  public static List<Entry> admit(
      List<Journey> journeys,
      List<Session> sessions,
      List<Mentee> everybody,
      List<Mentee> group,
      Policy policy) {
    Set<Mentee> together = new LinkedHashSet<>(journeys.stream().map(Journey::mentee).toList());
    together.addAll(group);
    for (int i = 0; i < journeys.size(); i++) {
      Mentee own = journeys.get(i).mentee();
      Optional<Mentee> named = Mention.in(sessions.get(i), own, together, everybody);
      if (named.isPresent()) throw Refusal.namesAnotherChild(own, named.get());
    }
    return admit(journeys, sessions, policy);
  }

  private static List<Entry> admit(List<Journey> journeys, List<Session> sessions, Policy policy) {
    List<Entry> entries = new ArrayList<>();
    Map<Mentee, Refusal> no = new LinkedHashMap<>();
    for (int i = 0; i < journeys.size(); i++) {
      try {
        entries.add(journeys.get(i).admit(sessions.get(i), policy));
      } catch (Refusal refusal) {
        no.put(journeys.get(i).mentee(), refusal);
      }
    }
    if (no.isEmpty()) return entries;
    throw journeys.size() == 1 ? no.values().iterator().next() : Refusal.notAllOfThem(no);
  }
}
