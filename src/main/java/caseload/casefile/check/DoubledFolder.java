package caseload.casefile.check;

/** A second folder of one mentee or one episode, made by a program that synchronises or by hand. */
public record DoubledFolder(Spot spot, String of) implements Finding {
  @Override
  public String code() {
    return "E13";
  }

  @Override
  public String says() {
    return "This is a second folder of " + of + "; nothing in it is read.";
  }

  @Override
  public String next() {
    return "Move into " + of + " what is missing there, and delete this folder.";
  }
}
