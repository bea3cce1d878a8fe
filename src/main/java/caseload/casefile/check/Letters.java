package caseload.casefile.check;

import caseload.casefile.CaseFile;
import caseload.journey.Letter;
import caseload.journey.Mentee;
import caseload.journey.Step;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the record of a letter names: the rendered file beside it, and whom it went to. */
record Letters(Round round, Mentee mentee) {
  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

  void look(EpisodeFolder folder, Step step) {
    if (!(step instanceof Letter letter)) return;
    Path record = folder.file(step);
    if (!isThere(folder.folder().resolve(CaseFile.LETTERS), letter.file())) {
      round.found(
          new ReferenceToNothing(
              round.spot(record, "file"),
              "The letter " + letter.file() + " is not beside its record.",
              "Bring it back from a backup, or print it again."));
    }
    Stream.concat(letter.contact().stream(), letter.alsoTo().stream())
        .filter(who -> mentee.contact(who).isEmpty())
        .forEach(who -> round.found(noContact(record, who)));
  }

  private static boolean isThere(Path letters, String name) {
    return name.matches(NAME)
        && Files.isRegularFile(letters.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  private Finding noContact(Path record, String who) {
    return new ReferenceToNothing(
        round.spot(record, "contact"),
        "This letter went to \"" + who + "\", who is not among the contacts.",
        "Add the person:  caseload contact " + mentee.mentee() + " --name NAME");
  }
}
