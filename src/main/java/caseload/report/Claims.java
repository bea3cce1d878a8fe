package caseload.report;

import java.util.Comparator;
import java.util.List;

/**
 * What a report may not claim: the list is held against the mentor's own words, and against every
 * sentence of ours.
 */
public record Claims(List<Claim> claims) {
  public Claims {
    claims = List.copyOf(claims);
  }

  /** Every claim that a text makes, in its order. */
  public List<Claim.Made> in(String text) {
    return claims.stream()
        .flatMap(claim -> claim.in(text))
        .sorted(Comparator.comparingInt(Claim.Made::line))
        .toList();
  }
}
