package caseload.casefile.check;

/** A folder whose name looks like a mentee's code and is none; the mentee cannot be read. */
public record MistypedCode(Spot spot) implements Finding {
  @Override
  public String code() {
    return "E10";
  }

  @Override
  public String says() {
    return "This folder's name is not a right code, so its mentee cannot be read.";
  }

  @Override
  public String next() {
    return "Give it the code that the line  mentee:  of its mentee.yaml says.";
  }
}
