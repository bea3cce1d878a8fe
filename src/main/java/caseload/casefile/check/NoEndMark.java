package caseload.casefile.check;

/** The school's file can be read, but nothing says that it is whole: its end mark is missing. */
record NoEndMark(Spot spot) implements Finding {
  @Override
  public String code() {
    return "W43";
  }

  @Override
  public String says() {
    return "The file does not end with the line ... so a part of it may have been lost.";
  }

  @Override
  public String next() {
    return "Look at its last lines; if nothing is missing, add a last line ... to it.";
  }
}
