package caseload.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a fresh start keeps of the episodes before a day: that they were, and who said no. Nothing
 * that was told in them.
 */
public record Earlier(List<Episode> episodes) {

  public Earlier {
    episodes = List.copyOf(episodes);
  }

  /** What was there when a referral of this day came. */
  Earlier(Journey journey, LocalDate received) {
    this(journey.episodes().stream().filter(each -> !each.opened().isAfter(received)).toList());
  }

  /** What was there before the newest episode. */
  public static Earlier of(Journey journey) {
    int current = Math.max(0, journey.episodes().size() - 1);
    return new Earlier(journey.episodes().subList(0, current));
  }

  /** The last word of each contact who said no last, to whatever scopes. */
  public List<Consent> refusals() {
    List<Consent> said =
        episodes.stream()
            .flatMap(episode -> episode.all(Consent.class).stream())
            .filter(each -> each.answer().yes() || each.answer().no())
            .toList();
    return said.stream()
        .map(Consent::contact)
        .distinct()
        .flatMap(who -> last(said, who).stream())
        .filter(each -> each.answer().no())
        .toList();
  }

  private static Optional<Consent> last(List<Consent> said, String contact) {
    return said.stream()
        .filter(each -> each.contact().equals(contact))
        .reduce((before, after) -> after);
  }
}
