package caseload.cli.report;

import caseload.cli.desk.AccountDays;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Pick;
import caseload.cli.desk.Who;
import caseload.journey.Episode;
import caseload.journey.Exit;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Refusal;
import caseload.letter.account.AccountHead;
import caseload.letter.account.AccountKind;
import caseload.letter.account.Telling;
import caseload.policy.SchoolFile;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every report on one child begins with: the file as it stood, and the school around it. */
record Tellings(Desk desk, AccountDays days) {

  Journey journey(String typed) {
    Journey journey = days.asItStood(new Who(desk).find(typed).read());
    if (journey.current().flatMap(each -> each.referral()).isEmpty()) {
      throw Refusal.nothingToAsk(journey.mentee());
    }
    return journey;
  }

  Telling of(Journey journey, List<Mentee> others, List<String> words) {
    return new Telling(
        desk.school(),
        Pick.mentor(desk).flatMap(desk.school()::person),
        days.day(),
        journey,
        journey.current().orElseThrow(),
        desk.caseload()::questionnaire,
        others,
        words);
  }

  AccountHead head(Journey journey, AccountKind kind, boolean named) {
    return head(journey, kind, named, days.day());
  }

  private AccountHead head(Journey journey, AccountKind kind, boolean named, LocalDate end) {
    SchoolFile own = desk.school().at(journey.mentee().school());
    return AccountHead.of(own, kind, named ? journey.mentee().mentee() : "", end);
  }

  /** The same up to the end of the work, where it has ended: nothing later is told of it. */
  AccountHead headToTheEnd(Journey journey, AccountKind kind) {
    LocalDate end = journey.current().flatMap(Episode::exit).map(Exit::date).orElseGet(days::day);
    return head(journey, kind, true, end);
  }

  Map<String, Object> about(AccountKind kind, Journey journey) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("report", kind.word());
    about.put("mentee", journey.mentee().mentee());
    about.put("as-of", days.day());
    return about;
  }
}
