package caseload.journey;

import caseload.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One session for several children: each has one of their own, and all are let in or none. No word
 * of a child's session names another of them.
 */
public final class Together {
  private Together() {}

  /**
   * Puts each child's session to the rules.
   *
   * @throws Refusal when they say no to one; it says no to whom, for each
   */
  public static List<Entry> admit(List<Journey> journeys, List<Session> sessions, Policy policy) {
    for (int i = 0; i < journeys.size(); i++) {
      namesNobodyElse(journeys.get(i).mentee(), sessions.get(i), journeys);
    }
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

  private static void namesNobodyElse(Mentee own, Session session, List<Journey> journeys) {
    List<Mentee> others =
        journeys.stream().map(Journey::mentee).filter(each -> !each.equals(own)).toList();
    Optional<Mentee> named = Mention.in(session, own, others);
    if (named.isPresent()) throw Refusal.namesAnotherChild(own, named.get());
  }
}
