package caseload.casefile.check;

/** A file or folder where only records lie; nothing of it is read. */
public record ForeignFile(Spot spot) implements Finding {
  @Override
  public String code() {
    return "E12";
  }

  @Override
  public String says() {
    return "This is not a name that Caseload gives, so it is not read.";
  }

  @Override
  public String next() {
    return "If it is a record, give it back its name; if not, keep it somewhere else.";
  }
}
