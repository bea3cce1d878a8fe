package caseload.report.pairs;

import java.util.Optional;

/**
 * What cannot be compared, and why.
 *
 * @param score the score it is about; empty when it is about the whole questionnaire
 */
public record NoPair(String questionnaire, String role, Optional<String> score, Why why)
    implements Pairing {

  /** What keeps two ratings apart, in words that follow the questionnaire and the role. */
  public enum Why {
    NO_ENTRY("nobody in this role answered at entry"),
    NO_SECOND("nobody in this role answered the second time"),
    OTHER_RESPONDENT("the other rating is by somebody in another role"),
    OTHER_VERSION("the two are of versions that may not be compared"),
    OTHER_FORM("the two are on forms that do not go together"),
    OTHER_GOALS("not the same goals were rated"),
    TOO_LITTLE_ANSWERED("too little was answered for this score"),
    NO_DEFINITION("its definition is not here");

    private final String words;

    Why(String words) {
      this.words = words;
    }

    /** Why, in words. */
    public String words() {
      return words;
    }
  }
}
