package caseload.letter.account;

import caseload.letter.Letterhead;
import caseload.policy.SchoolFile;
import caseload.policy.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What every report of this kind may print: the school, its words, and the day.
 *
 * @param reference the child's code, which stands in the file's title; empty where nobody is meant
 * @param day up to which day it tells, in words
 */
public record AccountHead(
    Letterhead school, String title, Optional<String> reference, String day, Said words) {

  /** The school's own words. */
  public record Said(String mentor, String mentee, String group, String parent) {}

  /** The head of one report. */
  public static AccountHead of(
      SchoolFile school, AccountKind kind, String reference, LocalDate day) {
    Words say = school.policy().say();
    return new AccountHead(
        Letterhead.of(school.school()),
        kind.title(),
        reference.isEmpty() ? Optional.empty() : Optional.of(reference),
        Plainly.day(day),
        new Said(say.mentor(), say.mentee(), say.group(), say.parent()));
  }
}
