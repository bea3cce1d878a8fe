package caseload.casefile.check;

/** One person's yes and no to the same thing on one day; it counts as no. */
public record ContradictingDecisions(Spot spot, String contact, String other) implements Finding {
  @Override
  public String code() {
    return "E19";
  }

  @Override
  public String says() {
    return contact + " has said yes and no on one day, here and in " + other + "; it counts as no.";
  }

  @Override
  public String next() {
    return "Ask which holds, and record that answer on the day it was given.";
  }
}
