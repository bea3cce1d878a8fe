package caseload.casefile.check;

import java.util.Optional;

/** A folder that was made for a mentee or an episode, and into which nothing was put. */
public record UnfinishedAdd(Spot spot, Optional<Fix> fix) implements Finding {
  @Override
  public String code() {
    return "N51";
  }

  @Override
  public String says() {
    return "This folder is empty: an adding was broken off, or it is not yet synchronised.";
  }

  @Override
  public String next() {
    return "Enter again what was to be added; an empty folder goes with  caseload check --fix";
  }
}
