package caseload.casefile.check;

/** A link, pipe or device among the records; it is neither followed nor opened. */
public record NotAPlainFile(Spot spot, String what) implements Finding {
  @Override
  public String code() {
    return "E14";
  }

  @Override
  public String says() {
    return "This is " + what + ", not an ordinary file or folder; it is not followed.";
  }

  @Override
  public String next() {
    return "Put the file itself here, or take this away.";
  }
}
