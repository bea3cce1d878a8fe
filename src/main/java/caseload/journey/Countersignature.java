package caseload.journey;

import java.time.LocalDate;
import java.util.Optional;

/** Somebody whom the policy asks for has agreed to a referral that was taken in without it. */
public record Countersignature(
    LocalDate date, Recorded recorded, String role, Optional<String> name) implements Step {}
