package caseload.casefile.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that is one of ours with something added to it, as programs that synchronise do. Which
 * files are read does not depend on this; it words what is said about those that are not.
 *
 * @param of the name of the first version
 * @param by who makes such names
 */
record SecondVersion(String of, String by) {
  private static final String HAND = "somebody's copying";

  private static final Pattern FILE =
      Pattern.compile(
          "(?<before>Copy of |Kopie von |)"
              + "(?<of>mentee|caseload|1-referral"
              + "|[0-9]-[a-z]+(?:-[a-z]+)?-\\d{4}-\\d{2}-\\d{2}-[0-9a-z]{4}"
              + "|\\d{4}-\\d{2}-\\d{2}-[a-z][a-z-]*-[0-9a-z]{4})"
              + "(?<rest>.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FOLDER =
      Pattern.compile(
          "(?<before>Copy of |Kopie von |)"
              + "(?<of>m-[0-9a-z]{6}|\\d{4}-\\d{2}-\\d{2}(?:-\\d{1,2})?"
              + "|mentees|letters|questionnaires|templates)"
              + "(?<rest>[^0-9a-z].*|)");

  private static final Map<String, Pattern> MAKERS = new LinkedHashMap<>();

  static {
    maker("Syncthing", "\\.sync-conflict-");
    maker("Dropbox", "(conflicted copy|case conflict)");
    maker("Nextcloud", "_conflict-");
    maker("git", "\\.(orig|rej)$|_(BACKUP|BASE|LOCAL|REMOTE)_\\d+");
    maker("an editor", "(~|\\.bak|\\.old|\\.save)$");
    maker(HAND, "[ _-](copy|kopie)\\b|^copy of |^kopie von ");
    maker("Google Drive or a browser", "\\(\\d+\\)");
    maker("iCloud", "^ \\d+(\\.|$)");
    maker("OneDrive", "^-");
  }

  private static void maker(String by, String pattern) {
    MAKERS.put(by, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }

  /** What a file that is not ours is a second version of. */
  static Optional<SecondVersion> ofFile(String name) {
    return of(FILE.matcher(name), ".yaml");
  }

  /** What a folder that is not ours is a second version of. */
  static Optional<SecondVersion> ofFolder(String name) {
    return of(FOLDER.matcher(name), "");
  }

  private static Optional<SecondVersion> of(Matcher match, String ending) {
    if (!match.matches()) return Optional.empty();
    String before = match.group("before");
    String rest = match.group("rest");
    if (before.isEmpty() && (rest.isEmpty() || rest.equals(ending))) return Optional.empty();
    String added = before.isEmpty() ? rest : before;
    String by =
        MAKERS.entrySet().stream()
            .filter(each -> each.getValue().matcher(added).find())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("another program or by hand");
    return Optional.of(new SecondVersion(match.group("of") + ending, by));
  }
}
