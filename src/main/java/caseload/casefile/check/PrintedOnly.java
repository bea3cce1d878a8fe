package caseload.casefile.check;

/** A letter that was printed for a mentee, and of which no record says that it was sent. */
public record PrintedOnly(Spot spot) implements Finding {
  @Override
  public String code() {
    return "N56";
  }

  @Override
  public String says() {
    return "This letter was printed, and no record says that it was sent.";
  }

  @Override
  public String next() {
    return "If it went out:  caseload letter %s %s --sent DATE  and this one may be deleted."
        .formatted(letter(), spot.mentee().orElse("MENTEE"));
  }

  /** Its name is a day, the letter and four signs. */
  private String letter() {
    String name = spot.file().substring(spot.file().lastIndexOf('/') + 1);
    String type = name.substring(11).replaceFirst("-[0-9a-z]{4}\\..*$", "");
    return type.equals("consent-request") ? "consent" : type;
  }
}
