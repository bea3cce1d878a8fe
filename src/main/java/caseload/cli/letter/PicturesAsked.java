package caseload.cli.letter;

import caseload.casefile.Caseload;
import caseload.casefile.record.Place;
import caseload.casefile.record.Unreadable;
import caseload.cli.desk.Desk;
import caseload.letter.SchoolPicture;
import caseload.policy.HeadedPaper;
import java.util.List;
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
    HeadedPaper paper = desk.school().school().paper();
    Stream.concat(
            paper.logo().stream(), paper.signature().flatMap(HeadedPaper.Signing::picture).stream())
        .forEach(this::check);
  }

  private void check(String file) {
    new SchoolPicture(desk.caseload().root(), file)
        .fault()
        .ifPresent(
            why -> {
              throw new Unreadable(
                  Caseload.SCHOOL,
                  place(file),
                  "",
                  "On letters stands a picture that cannot be printed: " + why + ".",
                  "Put a PNG, JPEG or SVG of at most 1 MiB there, or take out its line.");
            });
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
