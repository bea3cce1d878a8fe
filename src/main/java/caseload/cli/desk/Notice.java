package caseload.cli.desk;

import caseload.journey.Consent;
import caseload.journey.Refusal;
import caseload.policy.OptOut;
import java.time.LocalDate;
import java.util.Optional;

/** A notice to which a family may object: until when, in the school's own school days. */
public record Notice(Desk desk) {

  /** The step; a notice has its last day for objections, never sooner than the policy says. */
  public Consent timed(Draft draft, Optional<String> typed) {
    draft.named("object-by", "--object-by").day("object-by", typed.map(desk.days()::future));
    Consent consent = draft.record(Consent.class);
    if (consent.answer() != Consent.Answer.NOTICE) {
      if (consent.objectBy().isEmpty()) return consent;
      throw new Mistyped("--object-by goes with --notice only", "Leave it out, or add  --notice");
    }
    Optional<OptOut> out = desk.policy().consent().optOut();
    return out.isPresent() ? timed(draft, consent, out.get().afterDays()) : consent;
  }

  private Consent timed(Draft draft, Consent notice, int days) {
    LocalDate least = desk.school().calendar().afterSchoolDays(notice.date(), days);
    if (notice.objectBy().isEmpty()) draft.day("object-by", Optional.of(least));
    if (notice.objectBy().filter(least::isAfter).isPresent()) {
      throw Refusal.noticeTooShort(days, least);
    }
    return draft.record(Consent.class);
  }
}
