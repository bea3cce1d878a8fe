package caseload.cli.report;

import caseload.cli.desk.AccountDays;
import caseload.cli.desk.DayWords;
import caseload.cli.desk.Desk;
import caseload.cli.desk.GroupWords;
import caseload.cli.desk.Who;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.StoryGate;
import caseload.letter.account.AccountKind;
import caseload.letter.account.Composite;
import caseload.letter.account.CompositePage;
import caseload.letter.account.Study;
import caseload.letter.account.StudyPage;
import caseload.letter.account.Telling;
import caseload.policy.Audience;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code report case-study}: with all that is known for the file, or as a story for others. */
record StudyAccount(Desk desk, AccountDays days) {
  private static final List<String> HEADER =
      List.of("target", "measure", "from", "to", "standing", "first", "last");

  Account account(String typed) {
    Tellings tellings = new Tellings(desk, days);
    Journey journey = tellings.journey(typed);
    Optional<Audience> outside = days.audience().filter(who -> who.showFrom() > 1);
    return outside.isPresent()
        ? composite(tellings, typed, journey, outside.get())
        : inside(tellings, journey);
  }

  private Account inside(Tellings tellings, Journey journey) {
    StudyPage page = new Study(telling(tellings, journey)).page();
    desk.note("Read it for names, nicknames, clubs and places before it leaves the school:");
    desk.note("those that stand in no file here are left as they were written.");
    Map<String, Object> about = tellings.about(AccountKind.CASE_STUDY, journey);
    about.put("audience", "mentor");
    return new Account(
        AccountKind.CASE_STUDY,
        tellings.headToTheEnd(journey, AccountKind.CASE_STUDY),
        page,
        about,
        HEADER,
        page.aims().stream().map(StudyAccount::row).toList(),
        "case-study-" + journey.mentee().mentee());
  }

  private static Map<String, Object> row(StudyPage.Aim aim) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("target", aim.text());
    row.put("measure", aim.measure());
    row.put("from", aim.from());
    row.put("to", aim.to());
    row.put("standing", aim.standing());
    aim.firstNumber().ifPresent(number -> row.put("first", number));
    aim.lastNumber().ifPresent(number -> row.put("last", number));
    aim.firstNoted().ifPresent(number -> row.put("first-noted", number));
    aim.lastNoted().ifPresent(number -> row.put("last-noted", number));
    return row;
  }

  /** The file's name and what programs read hold no code: nobody is to be found by it. */
  private Account composite(Tellings tellings, String typed, Journey journey, Audience audience) {
    new StoryGate(journey, desk.policy(), days.day()).pass(days.all(), audience.showFrom());
    LocalDate until = today(typed);
    CompositePage page = new Composite(telling(tellings, journey), audience, until).page();
    desk.note("May be told until " + DayWords.say(until) + ". Read it as a neighbour would:");
    desk.note("names of friends, places and clubs are for you to find. Change them in the plan.");
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("report", AccountKind.CASE_STUDY.word());
    about.put("audience", audience.id());
    return new Account(
        AccountKind.COMPOSITE,
        tellings.head(journey, AccountKind.COMPOSITE, false),
        page,
        about,
        List.of("target", "about", "standing"),
        page.aims().stream().map(StudyAccount::row).toList(),
        "case-study-" + audience.id());
  }

  /** A yes of an earlier day is none that was taken back since. */
  private LocalDate today(String typed) {
    Journey now = new Who(desk).find(typed).read();
    return new StoryGate(now, desk.policy(), desk.today()).agreed();
  }

  private static Map<String, Object> row(CompositePage.Aim aim) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("target", aim.number());
    row.put("about", aim.about());
    row.put("standing", aim.standing());
    return row;
  }

  private Telling telling(Tellings tellings, Journey journey) {
    List<Mentee> everybody = new GroupWords(desk).everybody();
    List<String> words = days.words().apply(everybody.stream().map(Journey::of).toList());
    return tellings.of(journey, everybody, words);
  }
}
