package caseload.casefile.check;

import caseload.casefile.Drafts;
import caseload.casefile.disk.LeftOvers;
import java.nio.file.Path;

/** What was typed into a command that failed, and waits to become a record. */
public record Waiting(Spot spot) implements Finding {

  /** Names what waits in a folder of drafts, and what a crash left there. */
  static void look(Path folder, Round round) {
    for (Lying each : Lying.in(folder, round)) {
      if (LeftOvers.fits(each.name())) round.leftOver(each.path());
      if (Drafts.isGiven(each.name())) round.found(new Waiting(round.spot(each.path())));
    }
  }

  @Override
  public String code() {
    return "N55";
  }

  @Override
  public String says() {
    return "This text was typed into a command that failed; it is no record yet.";
  }

  @Override
  public String next() {
    return "If nobody needs it, delete the file. " + instead(spot.file());
  }

  /** How a draft is taken up: what was piped in place of the pipe, the rest as options. */
  public static String instead(String file) {
    return file.endsWith(".txt")
        ? "To use it, write in place of -  " + file
        : "To use it, write in place of the text  --recover " + file;
  }
}
