package caseload.casefile;

import caseload.casefile.disk.Busy;
import caseload.casefile.disk.Disk;
import caseload.casefile.record.Patch;
import caseload.casefile.record.Pen;
import caseload.casefile.record.Place;
import caseload.casefile.record.Tree;
import caseload.casefile.record.Trees;
import caseload.casefile.record.Unreadable;
import caseload.journey.Contact;
import caseload.journey.Entry;
import caseload.journey.Episode;
import caseload.journey.Filed;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Stage;
import caseload.journey.Step;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * One mentee's folder. It is read whole or not at all, and only an {@link Entry} can be added to
 * it.
 */
public final class CaseFile {
  /** The file that says who the mentee is. */
  public static final String MENTEE = "mentee.yaml";

  /** The folder of letters in an episode's folder. */
  public static final String LETTERS = "letters";

  /** The name of an episode's folder. */
  public static final Pattern EPISODE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(-\\d{1,2})?");

  private static final int TRIES = 8;
  private static final int WORTH_TWO_THREADS = 4;

  private final Disk disk;
  private final Path root;
  private final Path folder;
  private final Ids ids;

  CaseFile(Disk disk, Path root, String code, Ids ids) {
    this.disk = disk;
    this.root = root;
    this.folder = root.resolve("mentees").resolve(code);
    this.ids = ids;
  }

  /** The mentee's code, which is the folder's name. */
  public String code() {
    return String.valueOf(folder.getFileName());
  }

  /** The mentee's folder. */
  public Path folder() {
    return folder;
  }

  /** What was typed about the mentee and is not a record yet. */
  public Drafts drafts() {
    return new Drafts(disk, folder);
  }

  /** Who the mentee is, without the steps. */
  public Mentee mentee() {
    Path file = folder.resolve(MENTEE);
    if (!Ids.fits(code())) throw notACode();
    return MenteeFile.read(disk.read(file), relative(file), code());
  }

  private Unreadable notACode() {
    return new Unreadable(
        relative(folder),
        Place.TYPED,
        "",
        "The folder's name is not a mentee's code: its last character does not fit the others.",
        "If somebody renamed it, give it back its name; its mentee.yaml says which.");
  }

  /** All that the folder holds. */
  public Journey read() {
    Mentee mentee = mentee();
    List<Episode> episodes = new ArrayList<>();
    for (String name : names(folder)) {
      if (EPISODE.matcher(name).matches()) episodes.add(episode(name));
    }
    // A folder without a step is an adding that was broken off before anything was saved.
    episodes.removeIf(episode -> episode.steps().isEmpty());
    return new Journey(mentee, episodes);
  }

  private Episode episode(String id) {
    List<Supplier<Step>> files = new ArrayList<>();
    Path episode = folder.resolve(id);
    for (String name : names(episode)) {
      StepFile.stage(name).ifPresent(stage -> files.add(() -> step(episode.resolve(name), stage)));
    }
    Path letters = episode.resolve(LETTERS);
    for (String name : names(letters)) {
      if (StepFile.letter(name)) files.add(() -> step(letters.resolve(name), Stage.LETTER));
    }
    return new Episode(id, read(files));
  }

  /** Two halves at once; if both hold a fault, the first file's is thrown, as in any order. */
  private static List<Step> read(List<Supplier<Step>> files) {
    int half = files.size() / 2;
    Supplier<List<Step>> second = () -> inOrder(files.subList(half, files.size()));
    Ahead<List<Step>> ahead = new Ahead<>();
    if (half >= WORTH_TWO_THREADS) ahead.begin(second);
    List<Step> steps = new ArrayList<>(inOrder(files.subList(0, half)));
    steps.addAll(ahead.get(second));
    return steps;
  }

  private static List<Step> inOrder(List<Supplier<Step>> files) {
    return files.stream().map(Supplier::get).toList();
  }

  /** The step in one file of this folder. */
  Step step(Path file, Stage stage) {
    return StepFile.read(disk.read(file), relative(file), code(), stage);
  }

  /** Where a step of an episode lies; for messages and for {@code check}. */
  public Optional<Path> find(String episode, Step wanted) {
    Path in = folder.resolve(episode);
    return names(in).stream()
        .filter(name -> StepFile.stage(name).filter(s -> s == wanted.stage()).isPresent())
        .map(in::resolve)
        .filter(file -> step(file, wanted.stage()).equals(wanted))
        .findFirst();
  }

  /** Writes what the rules let in, to a new file that no other file can clash with. */
  public Path add(Entry entry) {
    if (entry.waitsForConsent()) new StrayAnswers(root).in(folder).ifPresent(this::mayBeANo);
    Path episode = folder.resolve(entry.episode());
    if (!Files.isDirectory(episode)) disk.makeFolder(episode);
    Path target = episode.resolve(StepFile.name(entry.step(), ids.suffix()));
    Path parent = target.getParent();
    if (parent != null && !Files.isDirectory(parent)) disk.makeFolder(parent);
    disk.add(target, Pen.write(StepFile.tree(code(), entry.step()), true), () -> look(entry));
    return target;
  }

  private void mayBeANo(Path stray) {
    throw new Unreadable(
        relative(stray),
        Place.TYPED,
        "",
        "This seems to be an answer about consent, and by its name it is not read; it may be a no.",
        "Give it back its name, or move it away if it is a copy:  caseload check " + code());
  }

  /** Another command may have written since the rules let it in: a withdrawal, for instance. */
  private void look(Entry entry) {
    boolean same = steps() == steps(entry.journey()) && mentee().equals(entry.mentee());
    if (same || entry.admittedTo(read()).episode().equals(entry.episode())) return;
    throw new Busy(
        "This mentee was referred again in the meantime; nothing was saved.",
        "Look at the file as it stands now, then enter it again.");
  }

  private static long steps(Journey journey) {
    return journey.episodes().stream().mapToLong(episode -> episode.steps().size()).sum();
  }

  private long steps() {
    return names(folder).stream()
        .filter(name -> EPISODE.matcher(name).matches())
        .map(folder::resolve)
        .mapToLong(in -> steps(in, StepFile::isStep) + steps(in.resolve(LETTERS), StepFile::letter))
        .sum();
  }

  private long steps(Path in, Predicate<String> ours) {
    return names(in).stream().filter(ours).count();
  }

  /** Puts a rendered letter beside the record that logs it. */
  public Path addLetter(String episode, String name, byte[] rendered) {
    Path letters = folder.resolve(episode).resolve(LETTERS);
    if (!Files.isDirectory(letters)) disk.makeFolder(letters);
    Path target = letters.resolve(name);
    disk.add(target, rendered);
    return target;
  }

  /**
   * Adds a contact to {@code mentee.yaml}; every other line of it stays as it is. It takes nothing
   * away, so when somebody else writes meanwhile it is added to what stands there then.
   *
   * @param contact made of the mentee as it stands at that moment
   */
  public Contact addContact(Function<Mentee, Contact> contact) {
    for (int left = TRIES; ; left--) {
      try {
        Mentee then =
            amend(
                now -> List.of("contacts", String.valueOf(now.contacts().size())),
                now -> Trees.of(contact.apply(now)));
        return then.contacts().get(then.contacts().size() - 1);
      } catch (Busy busy) {
        if (left == 0) throw busy;
      }
    }
  }

  /** Writes into {@code mentee.yaml} that something is kept on paper. */
  public void addFiled(Filed filed) {
    amend(now -> List.of("filed", String.valueOf(now.filed().size())), now -> Trees.of(filed));
  }

  /** Changes one field of the contact with this id, wherever in the list it is by now. */
  public void setContact(String id, String key, Tree value) {
    amend(now -> List.of("contacts", String.valueOf(place(now, id)), key), now -> value);
  }

  private static int place(Mentee now, String id) {
    List<String> ids = now.contacts().stream().map(Contact::id).toList();
    if (ids.contains(id)) return ids.indexOf(id);
    throw new Busy(
        "Somebody else took the contact " + id + " away in the meantime; nothing was saved.",
        "Look at the file as it stands now, then enter your change again.");
  }

  /** The place is looked up in the very bytes that are changed: another command may write too. */
  private Mentee amend(Function<Mentee, List<String>> path, Function<Mentee, Tree> value) {
    Path file = folder.resolve(MENTEE);
    byte[] before = disk.read(file);
    Mentee now = MenteeFile.read(before, relative(file), code());
    byte[] after = Patch.set(before, relative(file), path.apply(now), value.apply(now));
    Mentee then = MenteeFile.read(after, relative(file), code());
    disk.replace(file, before, after, folder.resolve(".history"));
    return then;
  }

  /** Makes the folder of a new mentee. */
  void create(Mentee mentee) {
    disk.makeFolder(folder);
    disk.add(folder.resolve(MENTEE), Pen.write(Trees.of(mentee), true));
  }

  /** A new name for a letter: day, type, four characters. */
  public String letterName(LocalDate day, String type) {
    return day + "-" + type + "-" + ids.suffix();
  }

  String relative(Path file) {
    return root.relativize(file).toString().replace(File.separatorChar, '/');
  }

  private List<String> names(Path in) {
    return Listing.of(in, relative(in));
  }
}
