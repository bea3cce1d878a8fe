package caseload.letter;

import java.util.Optional;

/**
 * Who signs a letter and answers the telephone about it.
 *
 * @param name as it stands within a sentence: {@code Mrs J. Porter} or {@code the Learning Mentor}
 * @param signature what stands beneath the letter
 */
public record Signatory(String name, String signature, Optional<String> phone) {}
