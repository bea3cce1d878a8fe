package caseload.casefile.check;

/** Records that everybody with an account on the computer can read. */
public record OpenToEverybody(Spot spot, int files) implements Finding {
  @Override
  public String code() {
    return "W34";
  }

  @Override
  public String says() {
    return (files == 1 ? "1 file" : files + " files")
        + " can be read by everybody who uses this computer; the first is this one.";
  }

  @Override
  public String next() {
    return "Take that right away from others, or ask whoever looks after the computer.";
  }
}
