package caseload.casefile.check;

import java.util.List;

/** A word that the school's policy does not have. */
public record UnknownWord(Spot spot, String word, String what, List<String> known)
    implements Finding {

  public UnknownWord {
    known = List.copyOf(known);
  }

  @Override
  public String code() {
    return "W40";
  }

  @Override
  public String says() {
    return "\"" + word + "\" is not " + what + " in the school's policy.";
  }

  @Override
  public String next() {
    return known.isEmpty()
        ? "Correct it, or add it to the policy."
        : "Correct it, or add it to the policy, which has: " + String.join(", ", known) + ".";
  }
}
