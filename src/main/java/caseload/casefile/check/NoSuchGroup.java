package caseload.casefile.check;

/** A session was held with a group whose file is not there. */
public record NoSuchGroup(Spot spot, String group) implements Finding {
  @Override
  public String code() {
    return "N62";
  }

  @Override
  public String says() {
    return "This session was with the group " + group + ", which has no file in the folder groups.";
  }

  @Override
  public String next() {
    return "If the group was renamed, give its file back its name; a session stays as it is.";
  }
}
