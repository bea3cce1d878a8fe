package caseload.letter;

/** Who signs a letter and answers the telephone about it. */
public record Signatory(String name, String role, String phone) {}
