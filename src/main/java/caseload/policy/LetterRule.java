package caseload.policy;

import java.util.List;
import java.util.Optional;

/**
 * How the school writes to families. Nothing said means English, one letter for each household, at
 * a reading age of 11.
 *
 * @param languages the codes of the languages that families are written to in beside English
 * @param bilingual whether the English stands below a translation; said to be, unless it is no
 * @param readingAge the oldest reading age that an English letter should have
 * @param onePerHousehold no: parents who share a home get a letter each, and not one to both
 */
public record LetterRule(
    List<String> languages,
    Optional<Boolean> bilingual,
    Optional<Integer> readingAge,
    Optional<Boolean> onePerHousehold) {

  /** For a policy that says nothing of letters. */
  public static final LetterRule USUAL =
      new LetterRule(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final int USUAL_AGE = 11;
  private static final int YOUNGEST = 5;
  private static final int OLDEST = 18;

  public LetterRule {
    languages = List.copyOf(languages);
    if (Tongue.all(languages).contains(Tongue.ENGLISH)) {
      throw new Unfit("languages", "every letter is there in English; name the others alone");
    }
    if (languages.stream().distinct().count() < languages.size()) {
      throw new Unfit("languages", "each language once");
    }
    if (languages.isEmpty() && bilingual.isPresent()) {
      throw new Unfit("bilingual", "name the languages too: without one nothing is translated");
    }
    int age = readingAge.orElse(USUAL_AGE);
    if (age < YOUNGEST || age > OLDEST) {
      throw new Unfit("reading-age", "an age from " + YOUNGEST + " to " + OLDEST);
    }
  }

  /** The languages beside English. */
  public List<Tongue> tongues() {
    return Tongue.all(languages);
  }

  /** The oldest reading age that an English letter should have. */
  public int oldestReader() {
    return readingAge.orElse(USUAL_AGE);
  }

  /** True when parents who share a home get one letter to both. */
  public boolean oneToAHome() {
    return onePerHousehold.orElse(true);
  }

  /** True when English stands below a letter in another language. */
  public boolean englishBelow() {
    return bilingual.orElse(true);
  }
}
