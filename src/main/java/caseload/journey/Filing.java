package caseload.journey;

import caseload.policy.FileItem;
import caseload.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How complete the file of one episode is on a day, held against the school's list. It is worked
 * out from the steps each time, and says of everything on the list how it stands.
 */
public record Filing(String episode, LocalDate day, List<Line> lines) {

  /** How one thing on the list stands. */
  public enum How {
    THERE,
    MISSING,
    NOT_YET_DUE,
    AS_APPROPRIATE
  }

  /**
   * One thing on the list.
   *
   * @param count how many there are
   * @param last the newest of them
   * @param paper where it is kept, when it is kept on paper
   */
  public record Line(
      FileItem item, How how, int count, Optional<LocalDate> last, Optional<String> paper) {}

  public Filing {
    lines = List.copyOf(lines);
  }

  /** The file of an episode as it stood at the end of a day. */
  public static Filing of(Journey journey, Episode episode, Policy policy, LocalDate day) {
    Filer filer = new Filer(journey, episode, day);
    return new Filing(episode.id(), day, policy.file().stream().map(filer::line).toList());
  }

  /** The file of the newest episode; none without a referral, or where the school has no list. */
  public static Optional<Filing> of(Journey journey, Policy policy, LocalDate day) {
    return journey
        .current()
        .filter(episode -> !policy.file().isEmpty())
        .map(episode -> of(journey, episode, policy, day));
  }

  /** What should be there and is not. */
  public List<FileItem> missing() {
    return lines.stream().filter(line -> line.how() == How.MISSING).map(Line::item).toList();
  }

  /** How many things on the list stand so. */
  public int count(How how) {
    return (int) lines.stream().filter(line -> line.how() == how).count();
  }

  /** What is there, of what is there or should be: {@code 9/12}. */
  public String sum() {
    int there = count(How.THERE);
    return there + "/" + (there + count(How.MISSING));
  }
}
