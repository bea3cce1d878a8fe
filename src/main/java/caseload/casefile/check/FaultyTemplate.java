package caseload.casefile.check;

/** A letter template of the school's own that cannot be filled in. */
public record FaultyTemplate(Spot spot, String says, String next) implements Finding {
  @Override
  public String code() {
    return "E25";
  }
}
