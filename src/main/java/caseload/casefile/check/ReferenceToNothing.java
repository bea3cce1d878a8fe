package caseload.casefile.check;

/** A step names something that is not there: a contact, a target, a letter's file. */
public record ReferenceToNothing(Spot spot, String says, String next) implements Finding {
  @Override
  public String code() {
    return "E16";
  }
}
