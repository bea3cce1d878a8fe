package caseload.casefile.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Sentences to draw from; none comes again before all have been drawn. */
final class Deck {
  private final List<String> cards;
  private final Random random;
  private final Deque<String> left = new ArrayDeque<>();

  Deck(List<String> cards, Random random) {
    this.cards = List.copyOf(cards);
    this.random = random;
  }

  String draw() {
    if (left.isEmpty()) {
      List<String> shuffled = new ArrayList<>(cards);
      Collections.shuffle(shuffled, random);
      left.addAll(shuffled);
    }
    return left.remove();
  }
}
