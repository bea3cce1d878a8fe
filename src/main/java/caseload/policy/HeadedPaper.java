package caseload.policy;

import java.util.List;
import java.util.Optional;

/**
 * The school's own look, on every letter.
 *
 * @param logo a picture in the caseload's folder, PNG, JPEG or SVG
 * @param logoSays what the logo shows, for readers who cannot see it
 * @param lines what stands below the school's address
 * @param footer what stands at the foot of each page beside the reference
 */
public record HeadedPaper(
    Optional<String> logo,
    Optional<String> logoSays,
    List<String> lines,
    Optional<String> footer,
    Optional<Signing> signature) {

  /** For a school that has not said how its letters look. */
  public static final HeadedPaper PLAIN =
      new HeadedPaper(
          Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

  /**
   * What stands below a letter.
   *
   * @param name instead of the mentor's name
   * @param lines the role and the like
   * @param picture of the signature, in the caseload's folder
   */
  public record Signing(Optional<String> name, List<String> lines, Optional<String> picture) {
    public Signing {
      lines = List.copyOf(lines);
      lines.forEach(line -> Choice.requireText("lines", line));
      picture.ifPresent(file -> inside("picture", file));
      if (picture.isPresent() && name.isEmpty()) {
        throw new Unfit("picture", "write the name of whose signature it is too");
      }
    }
  }

  public HeadedPaper {
    lines = List.copyOf(lines);
    lines.forEach(line -> Choice.requireText("lines", line));
    logo.ifPresent(file -> inside("logo", file));
    if (logoSays.isPresent() && logo.isEmpty()) {
      throw new Unfit("logo-says", "there is no logo; write  logo: FILE  too");
    }
  }

  private static void inside(String key, String file) {
    boolean out =
        file.contains("..") || file.contains("\\") || file.matches("^([/~].*|[A-Za-z]:.*)");
    if (out) throw new Unfit(key, "a file inside the caseload's folder, such as logo.png");
  }
}
