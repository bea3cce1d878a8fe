package caseload.letter;

import java.util.List;
import java.util.Optional;

/**
 * Who signs a letter and answers the telephone about it.
 *
 * @param name as it stands within a sentence: {@code Mrs J. Porter} or {@code the Learning Mentor}
 * @param signature what stands beneath the letter
 * @param lines what stands beneath the signature
 * @param picture of the signature, where the school has one
 */
public record Signatory(
    String name,
    String signature,
    Optional<String> phone,
    List<String> lines,
    Optional<Drawing> picture) {
  public Signatory {
    lines = List.copyOf(lines);
  }
}
