/**
 * A mentee's steps, their rules and the one door, {@code Journey.admit}. Knows nothing but dates
 * and the policy.
 */
@NullMarked
package caseload.journey;

import org.jspecify.annotations.NullMarked;
