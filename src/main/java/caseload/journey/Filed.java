package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Unfit;
import java.time.LocalDate;

/** That something of the policy's file list is kept on paper, since when and where. */
public record Filed(String item, LocalDate date, String where) {
  public Filed {
    if (!Choice.idOf(item).equals(item)) {
      throw new Unfit("item", "an id of the policy's file list, such as " + Choice.idOf(item));
    }
    if (where.isBlank()) throw new Unfit("where", "say where it is kept");
  }
}
