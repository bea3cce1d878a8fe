/**
 * What this school has decided: its people, calendar, criteria, consent, pathway and
 * questionnaires. Knows nothing of mentees, files or paper.
 */
@NullMarked
package caseload.policy;

import org.jspecify.annotations.NullMarked;
