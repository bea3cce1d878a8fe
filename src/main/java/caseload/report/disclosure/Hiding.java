package caseload.report.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Hides what is small, attacks what is left, and hides more until nothing small can be worked out
 * or nothing is left to hide; then shows again whatever turned out not to be needed.
 */
final class Hiding {
  private final Pack pack;
  private final Reader reader;
  private final Together together;
  private final Comparator<Figure> cheapest;
  private final Set<String> hidden = new TreeSet<>();
  private final Set<String> known;
  private final Set<Rule> knownSums;
  private final Watch watch;
  private final Patience patience;
  private Set<String> toldOf = Set.of();
  private Map<String, Known> told;

  Hiding(Pack pack, Reader reader, Together together, Patience patience) {
    this.patience = patience;
    this.pack = pack;
    this.reader = reader;
    this.together = together;
    this.cheapest = Cost.of(pack);
    this.watch = new Watch(reader.rules(), patience, reader.likely());
    this.known = knownAlready();
    this.knownSums = Set.copyOf(together.tooFew(reader.unread()));
    this.told = reader.told(hidden);
  }

  /** What earlier reports give away even if this one shows nothing; hiding it shields nothing. */
  private Set<String> knownAlready() {
    return watch.given(reader.unread());
  }

  /** What earlier reports give away by themselves. */
  Set<String> known() {
    return known;
  }

  /** The figures to hide, among them the small ones given. */
  Set<String> from(Set<String> small) {
    hidden.addAll(small);
    Optional<Figure> partner = partner();
    while (partner.isPresent() && !patience.isOut()) {
      hidden.add(partner.get().id());
      partner = partner();
    }
    if (!patience.isOut()) showAgain(small);
    return hidden;
  }

  /** What is plain to see is mended first: looking for what is not takes long. */
  private Optional<Figure> partner() {
    return partner(exposures(watch.plain(told()))).or(() -> partner(exposures()));
  }

  private Optional<Figure> partner(List<Exposure> exposures) {
    for (Exposure exposure : exposures) {
      Optional<Figure> partner = best(exposure.around());
      if (partner.isEmpty() && !exposure.id().isEmpty()) {
        partner = best(Connected.naming(groupOf(exposure.id()), reader.rules()));
      }
      if (partner.isPresent()) {
        return partner;
      }
    }
    return Optional.empty();
  }

  /** What the reader is told now; it is asked for often, and takes long. */
  private Map<String, Known> told() {
    if (!toldOf.equals(hidden)) {
      told = reader.told(hidden);
      toldOf = Set.copyOf(hidden);
    }
    return told;
  }

  private Optional<Figure> best(List<Rule> around) {
    return pack.figures().stream()
        .filter(figure -> figure.printed() && !hidden.contains(figure.id()))
        .filter(figure -> !known.contains(figure.id()) && !reader.knows(figure.id()))
        .filter(figure -> around.stream().anyMatch(rule -> rule.names(figure.id())))
        .min(cheapest);
  }

  private List<String> groupOf(String id) {
    return reader.groups(told()).stream()
        .filter(group -> group.contains(id))
        .findFirst()
        .orElse(List.of(id));
  }

  private record Exposure(String id, List<Rule> around) {}

  private List<Exposure> exposures() {
    return exposures(watch.exposed(told()));
  }

  private List<Exposure> exposures(Set<String> exposed) {
    Map<String, Known> told = told();
    List<Exposure> exposures = new ArrayList<>();
    exposed.forEach(id -> exposures.addAll(alone(id, told)));
    for (String id : exposed) {
      exposures.add(new Exposure(id, Connected.naming(List.of(id), reader.rules())));
    }
    for (Rule rule : together.tooFew(told)) {
      if (!knownSums.contains(rule)) exposures.add(new Exposure("", List.of(rule)));
    }
    return exposures;
  }

  /** The rules in which nothing but this figure is hidden come first: they need a second one. */
  private List<Exposure> alone(String id, Map<String, Known> told) {
    Predicate<String> unknown = other -> !Attack.find(told, other).range().pinned();
    return Connected.naming(List.of(id), reader.rules()).stream()
        .filter(rule -> rule.terms().keySet().stream().filter(unknown).count() == 1)
        .map(rule -> new Exposure("", List.of(rule)))
        .toList();
  }

  private void showAgain(Set<String> small) {
    List<Exposure> unavoidable = exposures();
    // What may be given away after all is not to be shielded less.
    if (!unavoidable.stream().allMatch(each -> each.id().isEmpty() || known.contains(each.id()))) {
      return;
    }
    List<Figure> partners = new ArrayList<>(pack.figures());
    partners.removeIf(figure -> !hidden.contains(figure.id()) || small.contains(figure.id()));
    partners.sort(cheapest.reversed());
    for (Figure partner : partners) {
      Set<String> before = Set.copyOf(hidden);
      hidden.remove(partner.id());
      partners.stream().map(Figure::id).filter(toldBy(partner)).forEach(hidden::remove);
      boolean plain = !unavoidable.containsAll(exposures(watch.plain(told())));
      if (plain || !unavoidable.containsAll(exposures())) hidden.addAll(before);
    }
  }

  /** What need not be hidden beside a number from which it follows. */
  private Predicate<String> toldBy(Figure shown) {
    Map<String, Known> narrow = Squeeze.of(told(), reader.rules());
    return id -> !id.equals(shown.id()) && Attack.find(narrow, id).range().pinned();
  }
}
