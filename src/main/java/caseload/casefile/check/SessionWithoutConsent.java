package caseload.casefile.check;

/** A session, or anything else done with the child, without consent in force on its day. */
public record SessionWithoutConsent(Spot spot, String says) implements Finding {
  @Override
  public String code() {
    return "E17";
  }

  @Override
  public String next() {
    return "If a parent or carer had said yes by then, record it:  caseload consent "
        + spot.mentee().orElse("MENTEE")
        + " --given --by CONTACT --date DATE; if not, see your line manager.";
  }
}
