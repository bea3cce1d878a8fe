package caseload.cli.desk;

import caseload.casefile.record.Gate;
import caseload.casefile.record.Records;
import caseload.journey.Mentee;
import caseload.journey.Warning;
import caseload.report.Claim;
import caseload.report.Claims;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds what the mentor writes into a report or letter against what it cannot carry.
 *
 * @param paper what was to be made, such as {@code report}
 * @param outside true where the readers are not shown everything
 */
public record ClaimCheck(Desk desk, String paper, boolean outside) {
  private static final String LIST = "/claims.yaml";

  /** Says each claim with its line, why it is too much and what to say; then asks. */
  public void of(String words, Collection<Mentee> mentees) {
    if (words.isBlank()) return;
    List<String> classes =
        mentees.stream()
            .flatMap(each -> each.inClass().stream())
            .map(Mentee.InClass::name)
            .toList();
    List<Claim.Made> made = outside ? claims().outside(words, classes) : claims().in(words);
    made.forEach(each -> desk.warn("Warning: " + warning(each).says()));
    if (made.isEmpty() || desk.yes() || desk.dryRun()) return;
    if (desk.mayAsk() && yes()) return;
    throw new Mistyped(
        "no "
            + paper
            + " was made, because of the "
            + (made.size() == 1 ? "warning" : "warnings")
            + " above",
        "Say it in other words. To print it all the same, add  --yes");
  }

  private static Warning warning(Claim.Made made) {
    return Warning.claims(made.line(), made.phrase(), made.claim().why(), made.claim().better());
  }

  private boolean yes() {
    Optional<String> answer = new Keyboard(desk).answer("Print it all the same? [y/N]:");
    return answer.filter("y"::equalsIgnoreCase).isPresent();
  }

  /** The list that ships. */
  static Claims claims() {
    try (InputStream list = ClaimCheck.class.getResourceAsStream(LIST)) {
      byte[] bytes = Objects.requireNonNull(list, LIST).readAllBytes();
      return Records.read(Gate.read(bytes, LIST, false), Claims.class);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
