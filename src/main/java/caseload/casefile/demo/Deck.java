package caseload.casefile.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Sentences in an order of chance; none comes again before all the others have. */
final class Deck {
  private final List<String> cards;
  private int next;

  Deck(List<String> cards, Random random) {
    this.cards = new ArrayList<>(cards);
    Collections.shuffle(this.cards, random);
  }

  String draw() {
    String card = cards.get(next);
    next = (next + 1) % cards.size();
    return card;
  }
}
