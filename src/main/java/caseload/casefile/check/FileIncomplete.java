package caseload.casefile.check;

/** An ended episode whose file lacks something of the school's list. */
public record FileIncomplete(Spot spot, String missing) implements Finding {
  @Override
  public String code() {
    return "N54";
  }

  @Override
  public String says() {
    return "The file of this ended work lacks: " + missing + ".";
  }

  @Override
  public String next() {
    return "Add it, or say where it is kept on paper:  caseload file "
        + spot.mentee().orElse("MENTEE")
        + " --kept ITEM --where WHERE";
  }
}
