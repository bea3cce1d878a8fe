package caseload.policy;

import java.util.Optional;

/** By whom, on which form and for a child of which age a questionnaire was answered. */
public record Answerer(String role, Optional<String> form, int age) {}
