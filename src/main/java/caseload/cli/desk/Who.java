package caseload.cli.desk;

import caseload.casefile.CaseFile;
import caseload.casefile.Caseload;
import caseload.casefile.NotFound;
import caseload.casefile.Reading;
import caseload.casefile.record.Unreadable;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the mentee that a word means, and never picks between two. */
public final class Who {
  private final Desk desk;

  public Who(Desk desk) {
    this.desk = desk;
  }

  /**
   * The folder of the one mentee meant.
   *
   * @throws NotFound when nobody or more than one is meant
   */
  public CaseFile find(String typed) {
    CaseFile file = meant(typed);
    desk.typing().about(file);
    return file;
  }

  /** The same, when there is just one; nothing is the command's for that. */
  Optional<CaseFile> one(String typed) {
    try {
      return Optional.of(meant(typed));
    } catch (NotFound | Unreadable nobody) {
      return Optional.empty();
    }
  }

  private CaseFile meant(String typed) {
    Caseload caseload = desk.caseload();
    Optional<CaseFile> byCode = caseload.file(code(typed));
    if (byCode.isPresent()) return byCode.get();

    List<NameMatch.Candidate> named = candidates(caseload);
    Match match = new NameMatch(withStates(fitting(typed, named)), false).of(typed);
    if (match instanceof Match.One one) return caseload.file(one.code()).orElseThrow();
    throw notFound(typed, match);
  }

  /** The journey of the one mentee meant, when there is one and it can be read. */
  public Optional<Journey> journey(String typed) {
    try {
      return Optional.of(find(typed).read());
    } catch (NotFound | Unreadable later) {
      return Optional.empty();
    }
  }

  private static String code(String typed) {
    String lower = typed.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("m") && lower.length() == 7 ? "m-" + lower.substring(1) : lower;
  }

  private static List<NameMatch.Candidate> candidates(Caseload caseload) {
    return caseload.files().stream().flatMap(file -> named(file).stream()).toList();
  }

  private static Optional<NameMatch.Candidate> named(CaseFile file) {
    return readable(file)
        .map(who -> new NameMatch.Candidate(file.code(), who.name(), who.knownAs(), true));
  }

  /** Who the mentee is, when that can be read. */
  public static Optional<Mentee> readable(CaseFile file) {
    try {
      return Optional.of(file.mentee());
    } catch (Unreadable unreadable) {
      return Optional.empty();
    }
  }

  /** Those whose name could be meant at all: only their steps need to be read. */
  private static List<NameMatch.Candidate> fitting(
      String typed, List<NameMatch.Candidate> everybody) {
    Match match = new NameMatch(everybody, true).of(typed);
    Set<String> codes = codes(match);
    return everybody.stream().filter(each -> codes.contains(each.code())).toList();
  }

  private static Set<String> codes(Match match) {
    if (match instanceof Match.One one) return Set.of(one.code());
    List<NameMatch.Candidate> list = List.of();
    if (match instanceof Match.Several several) list = several.fitting();
    if (match instanceof Match.NearMiss near) list = near.near();
    return list.stream().map(NameMatch.Candidate::code).collect(Collectors.toSet());
  }

  private List<NameMatch.Candidate> withStates(List<NameMatch.Candidate> candidates) {
    return candidates.stream()
        .map(
            each ->
                new NameMatch.Candidate(
                    each.code(), each.fullName(), each.knownAs(), open(each.code())))
        .toList();
  }

  /** True unless the mentee's last episode has ended. */
  public boolean open(String code) {
    Reading reading = desk.caseload().read(code);
    return reading
        .journey()
        .map(journey -> !journey.state(desk.policy(), desk.today()).ended())
        .orElse(true);
  }

  private NotFound notFound(String typed, Match match) {
    String everyone = "Everyone:  caseload list --state all" + nameless();
    if (match instanceof Match.Several several) {
      return new NotFound(
          "\""
              + typed
              + "\" could be more than one mentee, so nothing was done.\n"
              + lines(several.fitting()),
          "Use the code, for example  " + several.fitting().get(0).code());
    }
    if (match instanceof Match.NearMiss near) {
      return new NotFound(
          "No mentee matches \"" + typed + "\". Did you mean:\n" + lines(near.near()), everyone);
    }
    boolean code = match instanceof Match.None none && none.likeACode();
    return new NotFound(
        code
            ? "\"" + typed + "\" is not the code of a mentee here; is it mistyped?"
            : "No mentee with an open file matches \"" + typed + "\".",
        everyone);
  }

  /** Whoever's name cannot be read may be the one who is meant. */
  private String nameless() {
    return desk.caseload().files().stream()
        .filter(file -> readable(file).isEmpty())
        .findFirst()
        .map(
            file ->
                "\nThe name of " + file.code() + " cannot be read:  caseload check " + file.code())
        .orElse("");
  }

  private static String lines(List<NameMatch.Candidate> list) {
    return list.stream()
        .map(each -> "  " + each.code() + "  " + each.fullName())
        .collect(Collectors.joining("\n"));
  }
}
