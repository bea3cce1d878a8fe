package caseload.cli.desk;

import caseload.casefile.CaseFile;
import caseload.casefile.Caseload;
import caseload.casefile.Drafts;
import caseload.casefile.NotFound;
import caseload.casefile.disk.Disk;
import caseload.casefile.record.Gate;
import caseload.casefile.record.Pen;
import caseload.casefile.record.Tree;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Items;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import caseload.casefile.record.Unreadable;
import caseload.journey.Mentee;
import caseload.journey.Mention;
import caseload.policy.Unfit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The texts of one command line, piped or typed, and where they may lie until they are a record: in
 * the folder of the one mentee they are about, else beside all mentees. What may be a concern, or
 * names a child in whose folder it would not be, lies nowhere.
 */
public final class LeftToSay {
  /** Under which key of a draft the options stand. */
  static final String WORDS = "words";

  private static final int HASH = 8;

  private final Desk desk;
  private final FreeWords line;
  private final List<Whole> wholes = new ArrayList<>();

  /** The texts that are in files now, and those that could not be kept. */
  record Kept(List<Path> files, List<String> back) {}

  private static final class Whole {
    private final String ending;
    private final byte[] bytes;
    private final String said;

    Whole(String ending, byte[] bytes, String said) {
      this.ending = ending;
      this.bytes = bytes.clone();
      this.said = said;
    }
  }

  LeftToSay(Desk desk, byte[] piped) {
    this.desk = desk;
    this.line = desk.line();
    if (piped.length > 0) {
      wholes.add(new Whole(".txt", piped, new String(piped, StandardCharsets.UTF_8)));
    }
    if (!line.texts().isEmpty()) wholes.add(options(line.texts()));
  }

  private static Whole options(List<String> texts) {
    Items words = Items.of(texts.stream().map(Text::of).toList());
    String said = String.join("\n", texts);
    try {
      byte[] yaml = Pen.write(Fields.of(List.of(Trees.field(WORDS, words))), true);
      return new Whole(".yaml", yaml, said);
    } catch (Unfit unspeakable) {
      return new Whole(".txt", said.getBytes(StandardCharsets.UTF_8), said);
    }
  }

  /** Puts every text where it may lie. */
  Kept kept() {
    List<Path> files = new ArrayList<>();
    List<String> back = new ArrayList<>();
    for (Whole each : wholes) {
      keep(each).ifPresentOrElse(files::add, () -> back.add(each.said));
    }
    return new Kept(files, back);
  }

  /** True when everything that this draft holds is among the texts. */
  boolean holds(Path draft) {
    String name = String.valueOf(draft.getFileName());
    return wholes.stream().anyMatch(each -> name.endsWith(ending(each)))
        || texts(draft).filter(line.texts()::containsAll).isPresent();
  }

  /** The options that a draft holds; empty when it holds none, or cannot be read. */
  public static Optional<List<String>> texts(Path draft) {
    try {
      Optional<Tree> words = Gate.read(Files.readAllBytes(draft), "draft", false).get(WORDS);
      if (words.isEmpty() || !(words.get() instanceof Items items)) return Optional.empty();
      return Optional.of(
          items.items().stream()
              .filter(Text.class::isInstance)
              .map(each -> ((Text) each).value())
              .toList());
    } catch (IOException | Unreadable none) {
      return Optional.empty();
    }
  }

  private Optional<Path> keep(Whole text) {
    if (desk.dryRun() || !desk.hasCaseload()) return Optional.empty();
    try {
      Caseload.mustBeIn(desk.root());
      Optional<CaseFile> one = one();
      if (!mayLie(text.said, one)) return Optional.empty();
      Drafts drafts = one.map(CaseFile::drafts).orElseGet(this::besideAll);
      String ending = ending(text);
      Optional<Path> there =
          drafts.given().stream().filter(each -> each.toString().endsWith(ending)).findFirst();
      String name = "typed-" + desk.today() + "-" + ending;
      return there.or(() -> Optional.of(drafts.keep(name, text.bytes)));
    } catch (NotFound | Disk.Failure | Unreadable | Unfit cannot) {
      return Optional.empty();
    }
  }

  private Drafts besideAll() {
    return Caseload.drafts(desk.root(), desk.disk(desk.root()));
  }

  /** The one mentee it is about; nobody when it may be about several. */
  private Optional<CaseFile> one() {
    List<String> named = line.mentees();
    if (line.others() || named.size() > 1) return Optional.empty();
    if (!named.isEmpty()) return new Who(desk).one(named.get(0));
    return desk.typing().about().stream()
        .filter(each -> desk.typing().about().size() == 1)
        .findFirst();
  }

  /** What may be a concern is not kept anywhere, and no folder names another child. */
  private boolean mayLie(String said, Optional<CaseFile> one) {
    List<Mentee> everybody = new GroupWords(desk).everybody();
    Optional<Mentee> child =
        one.isPresent()
            ? Mention.whole(said, one.get().mentee(), everybody)
            : Mention.named(said, everybody);
    return child.isEmpty() && !new Worry(desk).isIn(Text.of(said));
  }

  /** The same text has the same name, so that it is kept once and known again. */
  private static String ending(Whole text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.bytes);
      return HexFormat.of().formatHex(Arrays.copyOf(hash, HASH / 2)) + text.ending;
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
