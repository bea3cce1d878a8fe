package caseload.casefile;

import caseload.casefile.disk.Disk;
import caseload.casefile.disk.LeftOvers;
import caseload.casefile.record.Unreadable;
import caseload.journey.Entry;
import caseload.journey.Mentee;
import caseload.policy.Questionnaire;
import caseload.policy.SchoolFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The caseload's folder: the school's policy, its questionnaires, and a folder per mentee. */
public final class Caseload {
  /** The file that makes a folder a caseload. */
  public static final String SCHOOL = "caseload.yaml";

  private static final Pattern LIKE_A_CODE = Pattern.compile("m-[0-9a-z]{6}");

  private final Path root;
  private final Disk disk;
  private final Ids ids;
  private final Ahead<SchoolFile> school = new Ahead<>();

  private Caseload(Path root, Disk disk, Ids ids) {
    this.root = root;
    this.disk = disk;
    this.ids = ids;
    school.begin(this::readSchool);
  }

  /**
   * Opens the caseload in a folder; nothing is ever made by opening.
   *
   * @throws NotFound when there is none
   */
  public static Caseload open(Path root, Disk disk, Ids ids) {
    mustBeIn(root);
    return new Caseload(root, disk, ids);
  }

  /**
   * Makes sure that a folder is a caseload's, whatever state its files are in.
   *
   * @throws NotFound when it is not
   */
  public static void mustBeIn(Path root) {
    if (Files.exists(root.resolve(SCHOOL))) return;
    throw new NotFound(
        "There is no caseload in " + root + " (no file " + SCHOOL + ").",
        "Say where it is:  --folder DIR      To start one:  caseload init DIR");
  }

  /**
   * What {@code caseload.yaml} holds; it is read while other files are.
   *
   * @throws Unreadable when it cannot be used as it stands
   */
  public SchoolFile school() {
    return school.get(this::readSchool);
  }

  private SchoolFile readSchool() {
    return read(root.resolve(SCHOOL), SchoolFile.class);
  }

  /** The lines of the school's file, to show where something in it stands. */
  public List<String> schoolLines() {
    return new String(disk.read(root.resolve(SCHOOL)), StandardCharsets.UTF_8).lines().toList();
  }

  /** The caseload's folder. */
  public Path root() {
    return root;
  }

  /** The codes of all mentees, in order; a folder that still is to become one has none. */
  public List<String> codes() {
    return Listing.of(root.resolve("mentees"), "mentees").stream()
        .filter(name -> LIKE_A_CODE.matcher(name).matches())
        .filter(this::begun)
        .toList();
  }

  /** Where anything but a left-over lies, a mentee is in the list, readable or not. */
  private boolean begun(String code) {
    Path folder = root.resolve("mentees").resolve(code);
    if (Files.exists(folder.resolve(CaseFile.MENTEE), LinkOption.NOFOLLOW_LINKS)) return true;
    String[] names = folder.toFile().list();
    return names == null || !Arrays.stream(names).allMatch(Caseload::nothing);
  }

  /** The history of a folder whose referral was taken back is no mentee. */
  private static boolean nothing(String name) {
    return LeftOvers.fits(name) || name.equals(".history");
  }

  /** The folder of the mentee with this code. */
  public Optional<CaseFile> file(String code) {
    boolean there = Ids.fits(code) && Files.isDirectory(root.resolve("mentees").resolve(code));
    return there ? Optional.of(new CaseFile(disk, root, code, ids)) : Optional.empty();
  }

  /** The folder that a code has or had, whatever lies in it. */
  CaseFile fileOf(String code) {
    return new CaseFile(disk, root, code, ids);
  }

  /** What commands wrote, so that it can be taken back. */
  public DoneLog done() {
    return new DoneLog(root, disk, ids);
  }

  /** The taking back of what a command wrote. */
  public Undo undo(Done done) {
    return new Undo(this, disk, done);
  }

  /** The folders of all mentees, in order of code. */
  public List<CaseFile> files() {
    return codes().stream().map(code -> new CaseFile(disk, root, code, ids)).toList();
  }

  /** All mentees, those who cannot be read among them. */
  public List<Reading> readAll() {
    return files().stream().map(Reading::of).toList();
  }

  /** One mentee, readable or not. */
  public Reading read(String code) {
    return Reading.of(new CaseFile(disk, root, code, ids));
  }

  /** A code that no mentee here has or had. */
  public String newCode() {
    while (true) {
      String code = ids.mentee();
      boolean taken = Files.exists(root.resolve("mentees").resolve(code));
      if (!taken && !Files.exists(disposed(code))) return code;
    }
  }

  private Path disposed(String code) {
    return root.resolve(".caseload").resolve("disposed").resolve(code + ".yaml");
  }

  /** Makes the folder of a new mentee, with the referral that the rules let in. */
  public Path add(Mentee mentee, Entry referral) {
    Path mentees = root.resolve("mentees");
    if (!Files.isDirectory(mentees)) disk.makeFolder(mentees);
    CaseFile file = new CaseFile(disk, root, mentee.mentee(), ids);
    file.create(mentee);
    return file.add(referral);
  }

  /** What was typed and is about no one mentee, or nobody knows about whom. */
  public static Drafts drafts(Path root, Disk disk) {
    return new Drafts(disk, root);
  }

  /** All that commands which failed were given, and that waits to become a record. */
  public List<Path> given() {
    return Stream.concat(files().stream().map(CaseFile::drafts), Stream.of(drafts(root, disk)))
        .flatMap(each -> each.given().stream())
        .toList();
  }

  /** The groups that mentees meet in. */
  public Groups groups() {
    return new Groups(root, disk);
  }

  /**
   * Does several writings of new files: all of them, or what was written is taken back.
   *
   * @throws Disk.Failure when that cannot be done either
   */
  public List<Path> allOrNone(List<Supplier<Path>> writings) {
    List<Path> written = new ArrayList<>();
    try {
      writings.forEach(each -> written.add(each.get()));
      return written;
    } catch (RuntimeException fault) {
      written.forEach(disk::takeBack);
      throw fault;
    }
  }

  /** The definition of a questionnaire, if the school has it. */
  public Optional<Questionnaire> questionnaire(String id) {
    Path file = root.resolve("questionnaires").resolve(id + ".yaml");
    return Files.exists(file) ? Optional.of(read(file, Questionnaire.class)) : Optional.empty();
  }

  /** The ids of all questionnaires the school has. */
  public List<String> questionnaires() {
    return Listing.of(root.resolve("questionnaires"), "questionnaires").stream()
        .filter(name -> name.endsWith(".yaml"))
        .map(name -> name.substring(0, name.length() - ".yaml".length()))
        .toList();
  }

  /** Writes a new file into a folder of the caseload, under a name that no other can have. */
  Path add(String folder, String begin, byte[] bytes) {
    Path in = root.resolve(folder);
    if (!Files.isDirectory(in)) disk.makeFolder(in);
    Path target = in.resolve(begin + ids.suffix() + ".yaml");
    disk.add(target, bytes);
    return target;
  }

  /** What a file in a folder of the caseload holds. */
  byte[] bytes(String folder, String name) {
    return disk.read(root.resolve(folder).resolve(name));
  }

  private <R extends Record> R read(Path file, Class<R> type) {
    String shown = root.relativize(file).toString().replace('\\', '/');
    return KeptFile.read(disk.read(file), shown, type);
  }
}
