package caseload.casefile.check;

/** A translated letter that is not printed: unchecked, incomplete, or of an older English text. */
public record OldTranslation(Spot spot, String says, String next) implements Finding {
  @Override
  public String code() {
    return "W71";
  }
}
