package caseload.cli;

import caseload.casefile.CaseFile;
import caseload.casefile.Drafts;
import caseload.casefile.disk.Disk;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Unreadable;
import caseload.journey.Mentee;
import caseload.journey.Mention;
import caseload.policy.Unfit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text that was piped into a command, until it is a record. Should the command fail, it is kept
 * in the folder of the one mentee it is about, unless it may be a concern or names another child.
 */
final class Typing {
  private static final String NOT_KEPT =
      "The piped text was not kept. Send it again, or put it in a file and name that instead of -";

  private final Desk desk;
  private final Set<CaseFile> about = new LinkedHashSet<>();
  private final Map<Path, CaseFile> used = new HashMap<>();
  private byte[] text = {};

  Typing(Desk desk) {
    this.desk = desk;
  }

  /** The command is about this mentee, perhaps among others. */
  void about(CaseFile file) {
    if (about.stream().noneMatch(each -> each.code().equals(file.code()))) about.add(file);
  }

  /** This came through the pipe and is nowhere else. */
  byte[] piped(byte[] bytes) {
    text = bytes.clone();
    return bytes;
  }

  /** A draft that is read goes once its text is a record. */
  void read(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null || !folder.endsWith(Drafts.FOLDER) || !desk.hasCaseload()) return;
    desk.caseload().files().stream()
        .filter(each -> folder.equals(each.folder().resolve(Drafts.FOLDER)))
        .findFirst()
        .ifPresent(each -> used.put(file, each));
  }

  /** The command has done its work. */
  void done() {
    if (desk.dryRun()) return;
    used.forEach((file, of) -> of.drafts().letGo(String.valueOf(file.getFileName())));
  }

  /** The command has failed: the text is kept, or it is said that it is not. */
  void failed() {
    if (text.length == 0) return;
    desk.warn(kept().map(this::words).orElse(NOT_KEPT));
  }

  private String words(Path file) {
    Path here = desk.around().here();
    Path shown = file.startsWith(here) ? here.relativize(file) : file;
    return "What was piped is kept. To use it, write in place of -  " + shown;
  }

  private Optional<Path> kept() {
    if (about.size() != 1 || desk.dryRun()) return Optional.empty();
    CaseFile file = about.iterator().next();
    try {
      if (!mayLie(file)) return Optional.empty();
      String name = "typed-" + desk.today() + "-" + desk.ids().suffix() + ".txt";
      return Optional.of(file.drafts().keep(name, text));
    } catch (Disk.Failure | Unreadable | Unfit cannot) {
      return Optional.empty();
    }
  }

  /** What may be a concern is not kept anywhere, and no folder names another child. */
  private boolean mayLie(CaseFile file) {
    String said = new String(text, StandardCharsets.UTF_8);
    Mentee own = file.mentee();
    boolean another = Mention.whole(said, own, new GroupWords(desk).everybody()).isPresent();
    return !another && !new Worry(desk).isIn(Text.of(said));
  }
}
