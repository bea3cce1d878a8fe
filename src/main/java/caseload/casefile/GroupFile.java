package caseload.casefile;

import caseload.casefile.record.Gate;
import caseload.casefile.record.Misfit;
import caseload.casefile.record.Place;
import caseload.casefile.record.Records;
import caseload.casefile.record.Tree;
import caseload.casefile.record.Unreadable;
import caseload.journey.Group;

/** A group's file, such as {@code groups/lego-club.yaml}: codes and days, and nobody's name. */
public final class GroupFile {
  /** The folder of the groups, beside the mentees'. */
  public static final String FOLDER = "groups";

  private GroupFile() {}

  /**
   * Reads it.
   *
   * @param file the name to show, relative to the caseload's folder
   * @param id the file's name without its ending, which must be the group's id
   * @throws Unreadable when it cannot be used as it stands
   */
  public static Group read(byte[] bytes, String file, String id) {
    Tree.Fields tree = Gate.read(bytes, file, true);
    try {
      Group group = Records.read(tree, Group.class);
      if (group.group().equals(id)) return group;
      throw new Misfit(
          "group",
          tree.get("group").map(Tree::place).orElse(Place.TYPED),
          "This file says group: " + group.group() + " but it lies where " + id + " belongs.",
          "Give the file back its name, or correct the line to  group: " + id);
    } catch (Misfit misfit) {
      throw misfit.in(bytes, file);
    }
  }
}
