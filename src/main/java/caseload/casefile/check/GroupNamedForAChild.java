package caseload.casefile.check;

/** A group has a word of a child's name, and the files of all its children say it. */
public record GroupNamedForAChild(Spot spot, String child) implements Finding {
  @Override
  public String code() {
    return "W63";
  }

  @Override
  public String says() {
    return "The group's name has a word of the name of " + child + ".";
  }

  @Override
  public String next() {
    return "Give it another name, in the line  name:  and in every session's line  group:.";
  }
}
