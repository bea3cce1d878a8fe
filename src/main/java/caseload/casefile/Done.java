package caseload.casefile;

import caseload.journey.Recorded;
import caseload.policy.Unfit;
import java.util.List;
import java.util.Optional;

/**
 * What one command wrote: kept in {@code .caseload/done} so that it can be taken back. Codes and
 * hashes only; what the files held lies with the mentee.
 *
 * @param number rises from command to command
 * @param did the command's word
 */
public record Done(int number, String did, Recorded recorded, List<Made> files) {

  /**
   * One file that was written, replaced or taken out of use.
   *
   * @param file its path below the caseload's folder
   * @param before the hash of what it held; empty when it was not there
   * @param after the hash of what it held then; empty when it was no longer there
   * @param kept the path of what it held before
   */
  public record Made(
      String file, Optional<String> before, Optional<String> after, Optional<String> kept) {}

  public Done {
    if (number < 1) throw new Unfit("number", "write a number from 1");
    if (files.isEmpty()) throw new Unfit("files", "name a file that was written");
    files = List.copyOf(files);
  }

  /** The codes of the mentees whose files were written. */
  public List<String> codes() {
    return files.stream()
        .filter(made -> made.file().startsWith("mentees/"))
        .map(made -> made.file().split("/", -1)[1])
        .distinct()
        .toList();
  }
}
