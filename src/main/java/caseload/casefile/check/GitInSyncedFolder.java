package caseload.casefile.check;

/** A git repository inside a folder that another program synchronises. */
public record GitInSyncedFolder(Spot spot, String by) implements Finding {
  @Override
  public String code() {
    return "W35";
  }

  @Override
  public String says() {
    return "The caseload is kept by git inside a folder that "
        + by
        + " synchronises, which damages it.";
  }

  @Override
  public String next() {
    return "Use one of the two: move the caseload out of " + by + ", or take .git away.";
  }
}
