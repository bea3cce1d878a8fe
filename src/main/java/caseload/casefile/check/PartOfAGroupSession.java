package caseload.casefile.check;

/** Of a session for several children fewer files are there than it says. */
public record PartOfAGroupSession(Spot spot, int there, int size) implements Finding {
  @Override
  public String code() {
    return "N60";
  }

  @Override
  public String says() {
    return "%d of the %d files of this group session are here.".formatted(there, size);
  }

  @Override
  public String next() {
    return "If a child was disposed of, this is as it should be; else enter the session again for the missing child.";
  }
}
