package caseload.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a report may not claim, and what lets its readers know a child again: the lists are held
 * against the mentor's own words, and the first against every sentence of ours.
 *
 * @param close what is asked about only where the readers are not shown everything
 */
public record Claims(List<Claim> claims, List<Claim> close) {
  public Claims {
    claims = List.copyOf(claims);
    close = List.copyOf(close);
  }

  /** Every claim that a text makes, in its order. */
  public List<Claim.Made> in(String text) {
    return made(claims.stream(), text);
  }

  /**
   * The same with all that is too close to one child, for readers who are not shown everything.
   *
   * @param classes the names of classes of which children are on the caseload
   */
  public List<Claim.Made> outside(String text, Collection<String> classes) {
    Stream<Claim> named = classes.stream().distinct().map(Claims::named);
    return made(Stream.of(claims.stream(), close.stream(), named).flatMap(each -> each), text);
  }

  /** Written as the class is: a maple is a tree. */
  private static Claim named(String group) {
    return new Claim(
        "(?-i:" + group.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0") + ")",
        Optional.empty(),
        "it names a class, and of one class few children are on the caseload",
        "the key stage, or no class at all");
  }

  private static List<Claim.Made> made(Stream<Claim> claims, String text) {
    return claims
        .flatMap(claim -> claim.in(text))
        .sorted(Comparator.comparingInt(Claim.Made::line))
        .toList();
  }
}
