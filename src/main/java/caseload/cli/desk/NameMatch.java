package caseload.cli.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which of the mentees a typed word means: by code, by initials, by the start of any part of a
 * name. It never picks between two: what fits two mentees in any of these ways is {@link
 * Match.Several}.
 *
 * @param candidates everybody on the caseload
 * @param includeExited whether mentees who have left may be meant by name; by exact code they
 *     always may
 */
record NameMatch(List<Candidate> candidates, boolean includeExited) {
  private static final int LONGEST = 200;
  private static final int SHORTEST_NEAR_MISS = 3;

  /** Codes have no vowels, so seven such letters are no name. */
  private static final Pattern CODE_WITHOUT_DIGITS = Pattern.compile("m-?[b-df-hj-np-tv-z]{6}");

  NameMatch {
    candidates = List.copyOf(candidates);
  }

  /** A mentee who may be meant; open means that the journey has not ended. */
  record Candidate(String code, String fullName, Optional<String> knownAs, boolean open) {
    /** Every way the name is said: in full, known as, and known as with the surname. */
    List<FoldedName> names() {
      FoldedName full = FoldedName.of(fullName);
      return Stream.concat(
              Stream.of(full),
              knownAs.map(FoldedName::of).stream()
                  .flatMap(known -> Stream.of(known, full.withFirst(known))))
          .toList();
    }
  }

  /** The mentee meant by what was typed. */
  Match of(String typed) {
    String word = typed.strip();
    if (word.isEmpty() || word.length() > LONGEST) return new Match.None(false);

    List<Candidate> byCode = candidates.stream().filter(hasCode(word)).toList();
    if (!byCode.isEmpty()) return settled(byCode);
    // a slip in a code must never lead to another child
    if (looksLikeCode(word)) return new Match.None(true);
    return byName(FoldedName.of(word));
  }

  private Match byName(FoldedName word) {
    if (word.isEmpty()) return new Match.None(false);

    List<Candidate> fitting =
        meant().filter(who -> who.names().stream().anyMatch(name -> name.fits(word))).toList();
    return fitting.isEmpty() ? nearMiss(word) : settled(fitting);
  }

  private Match nearMiss(FoldedName word) {
    if (word.length() < SHORTEST_NEAR_MISS) return new Match.None(false);

    List<Candidate> near =
        meant().filter(who -> who.names().stream().anyMatch(name -> name.isNear(word))).toList();
    return near.isEmpty() ? new Match.None(false) : new Match.NearMiss(near);
  }

  private Stream<Candidate> meant() {
    return candidates.stream().filter(who -> who.open() || includeExited);
  }

  private static Match settled(List<Candidate> fitting) {
    return fitting.size() == 1 ? new Match.One(fitting.get(0).code()) : new Match.Several(fitting);
  }

  private static Predicate<Candidate> hasCode(String word) {
    return who -> plain(who.code()).equals(plain(word));
  }

  private static String plain(String code) {
    return code.replace("-", "").toLowerCase(Locale.ROOT);
  }

  private static boolean looksLikeCode(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return (lower.startsWith("m") && lower.chars().anyMatch(c -> c >= '0' && c <= '9'))
        || CODE_WITHOUT_DIGITS.matcher(lower).matches();
  }
}
