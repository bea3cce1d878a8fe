package caseload.journey;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a parent or carer had agreed before a child was referred. It lets the referral in and opens
 * no gate: the consent itself is a step of its own.
 *
 * @param by the relationship, such as {@code mother}; never a name
 */
public record Consented(LocalDate date, String by, Optional<String> how) {}
