package caseload.casefile.check;

/** A file that the system or another program leaves behind by itself. */
public record Litter(Spot spot) implements Finding {
  @Override
  public String code() {
    return "N52";
  }

  @Override
  public String says() {
    return "This was left here by the system or another program; it is not read.";
  }

  @Override
  public String next() {
    return "It may be deleted.";
  }
}
