package caseload.cli.desk;

import caseload.casefile.CaseFile;
import caseload.casefile.Caseload;
import caseload.casefile.Drafts;
import caseload.casefile.check.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The texts that a command was given, until they are a record. Should it fail, they are kept as
 * drafts; where they cannot lie, they are said back, so that nothing is typed twice.
 */
public final class Typing {
  private static final int MOST = 16 * 1024 * 1024;

  private final Desk desk;
  private final Set<CaseFile> about = new LinkedHashSet<>();
  private final List<Path> used = new ArrayList<>();
  private byte[] text = {};

  Typing(Desk desk) {
    this.desk = desk;
  }

  /** The command is about this mentee, perhaps among others. */
  void about(CaseFile file) {
    if (about.stream().noneMatch(each -> each.code().equals(file.code()))) about.add(file);
  }

  /** Whom the command is about, as far as it has come. */
  Set<CaseFile> about() {
    return about;
  }

  /** This came through the pipe and is nowhere else. */
  byte[] piped(byte[] bytes) {
    text = bytes.clone();
    return bytes;
  }

  /** A draft that is read goes once its text is a record. */
  public void read(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    if (folder != null && folder.endsWith(Drafts.FOLDER)) used.add(whole);
  }

  /** Nobody may come back from a question: what was typed is kept before it is asked. */
  void asking() {
    if (given()) new LeftToSay(desk, text).kept();
  }

  /** The command has done its work: what waited for it waits no more. */
  void done() {
    if (!desk.dryRun() && (given() || !used.isEmpty())) used.addAll(sameAgain());
    if (desk.dryRun() || used.isEmpty()) return;
    Path root = desk.root();
    used.stream().filter(each -> isOurs(root, each)).forEach(desk.disk(root)::remove);
  }

  private List<Path> sameAgain() {
    if (!desk.hasCaseload()) return List.of();
    LeftToSay left = new LeftToSay(desk, text);
    return drafts().stream().flatMap(each -> each.given().stream()).filter(left::holds).toList();
  }

  private List<Drafts> drafts() {
    List<Drafts> all = new ArrayList<>(about.stream().map(CaseFile::drafts).toList());
    all.add(Caseload.drafts(desk.root(), desk.disk(desk.root())));
    return all;
  }

  /** A draft lies in the caseload itself, or in the folder of a mentee of it. */
  private static boolean isOurs(Path root, Path draft) {
    if (!draft.startsWith(root)) return false;
    Path lies = root.relativize(draft);
    boolean beside = lies.getNameCount() == 2;
    return beside || (lies.getNameCount() == 4 && lies.startsWith("mentees"));
  }

  /** The command has failed: its texts are kept, or said back. */
  void failed() {
    if (!given()) return;
    LeftToSay.Kept kept = new LeftToSay(desk, all()).kept();
    kept.files().forEach(file -> desk.warn(words(file)));
    kept.back().forEach(this::back);
  }

  /** A line without blanks and without a pipe has no text. */
  private boolean given() {
    return text.length > 0 || desk.typed().stream().anyMatch(Typing::mayBeText);
  }

  private static boolean mayBeText(String word) {
    return word.indexOf(' ') > 0 || word.indexOf('\n') > 0 || word.endsWith("-");
  }

  /** What is still in the pipe is read before it is gone. */
  private byte[] all() {
    if (!desk.line().piped() || desk.around().terminal().getAsBoolean()) return text;
    try {
      byte[] rest = desk.around().in().readNBytes(MOST);
      byte[] all = Arrays.copyOf(text, text.length + rest.length);
      System.arraycopy(rest, 0, all, text.length, rest.length);
      return all;
    } catch (IOException shut) {
      return text;
    }
  }

  private String words(Path file) {
    Path here = desk.around().here();
    String shown = String.valueOf(file.startsWith(here) ? here.relativize(file) : file);
    String what = shown.endsWith(".txt") ? "What was piped" : "What you wrote";
    return what + " is kept. " + Waiting.instead(shown);
  }

  private void back(String said) {
    desk.warn("This was not kept, so here it is again:");
    said.lines().forEach(line -> desk.warn("  " + line));
  }
}
