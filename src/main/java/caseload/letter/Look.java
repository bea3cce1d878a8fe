package caseload.letter;

import caseload.policy.HeadedPaper;
import caseload.policy.School;
import java.nio.file.Path;
import java.util.Optional;

/** The school's pictures, ready to stand in a letter. */
public record Look(Optional<Drawing> logo, Optional<Drawing> signature) {
  /** Without a picture. */
  public static final Look PLAIN = new Look(Optional.empty(), Optional.empty());

  /**
   * The pictures that the school's file names.
   *
   * @throws Unprintable when one of them cannot be used
   */
  public static Look of(School school, Path root) {
    HeadedPaper paper = school.paper();
    String says = paper.logoSays().orElse("Logo of " + school.name());
    return new Look(
        paper.logo().map(file -> new SchoolPicture(root, file).drawing("logo", says)),
        paper.signature().flatMap(signing -> signed(signing, root)));
  }

  private static Optional<Drawing> signed(HeadedPaper.Signing signing, Path root) {
    String says = "Signature of " + signing.name().orElse("");
    return signing.picture().map(file -> new SchoolPicture(root, file).drawing("signed", says));
  }
}
