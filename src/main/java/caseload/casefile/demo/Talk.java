package caseload.casefile.demo;

import caseload.casefile.record.Tree.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What mentors write in session notes, by theme and by how the day went. */
final class Talk {
  private static final int GOOD = 3;

  private final List<Fields> pages;
  private final Random random;
  private final Map<String, Deck> decks = new HashMap<>();

  Talk(List<Fields> pages, Random random) {
    this.pages = List.copyOf(pages);
    this.random = random;
  }

  String activity(String theme) {
    return draw(theme, "activity");
  }

  /** What happened, in keeping with the day's score. */
  String happened(String theme, int score) {
    return draw(theme, score >= GOOD ? "good" : score == GOOD - 1 ? "some" : "hard");
  }

  /** The child's own words, every second time. */
  Optional<String> words(String theme, int score, int session) {
    if (session % 2 == 0) return Optional.empty();
    return Optional.of(draw(theme, score >= GOOD - 1 ? "words-good" : "words-hard"));
  }

  /** What the mentor makes of it, every third time. */
  Optional<String> view(String theme, int session) {
    return session % 3 == 1 ? Optional.of(draw(theme, "view")) : Optional.empty();
  }

  /** Something agreed, every fourth time. */
  Optional<String> action(String theme, int session) {
    return session % 4 == 2 ? Optional.of(draw(theme, "action")) : Optional.empty();
  }

  private String draw(String theme, String kind) {
    return decks
        .computeIfAbsent(theme + " " + kind, key -> new Deck(cards(theme, kind), random))
        .draw();
  }

  private List<String> cards(String theme, String kind) {
    return pages.stream()
        .flatMap(page -> Pages.texts(Pages.fields(page, theme), kind).stream())
        .toList();
  }
}
