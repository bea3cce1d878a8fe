package caseload.cli.letter;

import caseload.casefile.Caseload;
import caseload.casefile.check.CannotBeRead;
import caseload.casefile.record.Place;
import caseload.casefile.record.Unreadable;
import caseload.cli.desk.Desk;
import caseload.letter.SchoolPicture;
import caseload.policy.HeadedPaper;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the pictures on the school's letters are here to be printed. */
public record PicturesAsked(Desk desk) {

  /**
   * Looks at the logo and the signature.
   *
   * @throws Unreadable at the first that cannot be used
   */
  public void check() {
    faults()
        .findFirst()
        .ifPresent(
            wrong -> {
              throw wrong;
            });
  }

  /** What is found wrong with them; nothing while caseload.yaml itself cannot be read. */
  public List<CannotBeRead> findings() {
    return schoolCanBeRead()
        ? faults().map(each -> new CannotBeRead(each, "E08", Optional.empty())).toList()
        : List.of();
  }

  private boolean schoolCanBeRead() {
    try {
      desk.school();
      return true;
    } catch (Unreadable unreadable) {
      return false;
    }
  }

  private Stream<Unreadable> faults() {
    HeadedPaper paper = desk.school().school().paper();
    return Stream.concat(
            paper.logo().stream(), paper.signature().flatMap(HeadedPaper.Signing::picture).stream())
        .flatMap(file -> fault(file).stream());
  }

  private Optional<Unreadable> fault(String file) {
    return new SchoolPicture(desk.caseload().root(), file)
        .fault()
        .map(
            why ->
                new Unreadable(
                    Caseload.SCHOOL,
                    place(file),
                    "",
                    "On letters stands a picture that cannot be printed: " + why + ".",
                    "Put a PNG, JPEG or SVG of at most 1 MiB there, or take out its line."));
  }

  /** The line that names the file; the whole of caseload.yaml where it cannot be told. */
  private Place place(String file) {
    List<String> lines = desk.caseload().schoolLines();
    Pattern named = Pattern.compile("\\b(logo|picture):\\s*[\"']?" + Pattern.quote(file));
    for (int i = 0; i < lines.size(); i++) {
      var found = named.matcher(lines.get(i));
      if (found.find()) return new Place(i + 1, found.start() + 1);
    }
    return Place.TYPED;
  }
}
