package caseload.casefile.check;

/** A file that a person put beside the records, such as a scan. It is kept and not read. */
public record OtherPaper(Spot spot) implements Finding {
  @Override
  public String code() {
    return "W37";
  }

  @Override
  public String says() {
    return "This file is no record; it is kept, but not read or counted.";
  }

  @Override
  public String next() {
    return "Leave it if it belongs to the mentee; it goes when the mentee's folder goes.";
  }
}
