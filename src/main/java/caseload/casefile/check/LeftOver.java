package caseload.casefile.check;

import java.util.Optional;

/** A temporary file that a crash left behind, more than an hour ago. */
public record LeftOver(Spot spot, Fix away) implements Finding {
  @Override
  public String code() {
    return "N50";
  }

  @Override
  public String says() {
    return "This temporary file was left behind when a saving was broken off.";
  }

  @Override
  public String next() {
    return "It holds nothing that is missing elsewhere:  caseload check --fix";
  }

  @Override
  public Optional<Fix> fix() {
    return Optional.of(away);
  }
}
