package caseload.casefile;

import caseload.casefile.record.Gate;
import caseload.casefile.record.Misfit;
import caseload.casefile.record.Records;
import caseload.casefile.record.Unreadable;

/** A file that the school keeps by hand: its policy, its questionnaires. */
public final class KeptFile {
  private KeptFile() {}

  /**
   * Reads it as a record of this type.
   *
   * @param file the name to show, relative to the caseload's folder
   * @throws Unreadable when it cannot be used as it stands
   */
  public static <R extends Record> R read(byte[] bytes, String file, Class<R> type) {
    try {
      return Records.read(Gate.read(bytes, file, false), type);
    } catch (Misfit misfit) {
      throw misfit.in(bytes, file);
    }
  }
}
