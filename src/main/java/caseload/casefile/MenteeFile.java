package caseload.casefile;

import caseload.casefile.record.Gate;
import caseload.casefile.record.Misfit;
import caseload.casefile.record.Place;
import caseload.casefile.record.Records;
import caseload.casefile.record.Tree;
import caseload.casefile.record.Unreadable;
import caseload.journey.Mentee;

/** The file {@code mentee.yaml}: who the mentee is, and whose folder it lies in. */
public final class MenteeFile {
  private MenteeFile() {}

  /**
   * Reads it.
   *
   * @param file the name to show, relative to the caseload's folder
   * @param code the name of the folder it lies in, which must be the mentee's code
   * @throws Unreadable when it cannot be used as it stands
   */
  public static Mentee read(byte[] bytes, String file, String code) {
    Tree.Fields tree = Gate.read(bytes, file, true);
    try {
      Mentee mentee = Records.read(tree, Mentee.class);
      if (mentee.mentee().equals(code)) return mentee;
      throw new Misfit(
          "mentee",
          tree.get("mentee").map(Tree::place).orElse(Place.TYPED),
          "This file says mentee: " + mentee.mentee() + " but lies in the folder " + code + ".",
          "Put the file back where it belongs, or correct the line to  mentee: " + code);
    } catch (Misfit misfit) {
      throw misfit.in(bytes, file);
    }
  }
}
