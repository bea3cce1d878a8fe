package caseload.cli.report;

import caseload.cli.desk.AccountDays;
import caseload.cli.desk.Desk;
import caseload.cli.desk.GroupWords;
import caseload.cli.letter.Homes;
import caseload.journey.Contact;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Refusal;
import caseload.letter.account.AccountKind;
import caseload.letter.account.ForHome;
import caseload.letter.account.HomePage;
import caseload.letter.account.Sayable;
import caseload.letter.account.Telling;
import caseload.report.pairs.GoalPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code report mentee}: the page for home, for one home at a time where there are several. */
record HomeAccount(Desk desk, AccountDays days, Optional<String> reader) {
  private static final List<String> HEADER = List.of("goal", "date", "number");

  Account account(String typed) {
    Tellings tellings = new Tellings(desk, days);
    Journey journey = tellings.journey(typed);
    Mentee mentee = journey.mentee();
    List<Contact> readers = readers(mentee);
    List<Contact> elsewhere =
        mentee.contacts().stream()
            .filter(who -> who.agency().isEmpty() && !atHome(who, readers))
            .toList();
    List<Mentee> others = new GroupWords(desk).everybody();
    Telling telling = tellings.of(journey, others, words(mentee, others));
    HomePage page = new ForHome(telling, new Sayable(mentee, others, elsewhere), readers).page();
    say(mentee, readers);
    return new Account(
        AccountKind.MENTEE,
        tellings.headToTheEnd(journey, AccountKind.MENTEE),
        page,
        tellings.about(AccountKind.MENTEE, journey),
        HEADER,
        rows(telling),
        "mentee-" + mentee.mentee());
  }

  /** Own words may name the child, and no other. */
  private List<String> words(Mentee mentee, List<Mentee> others) {
    return days.words()
        .apply(
            others.stream()
                .filter(other -> !other.mentee().equals(mentee.mentee()))
                .map(Journey::of)
                .toList());
  }

  /** The one who was named with those of the same home; else everybody, when it is one home. */
  private List<Contact> readers(Mentee mentee) {
    List<Contact> may = mentee.contacts().stream().filter(HomeAccount::mayRead).toList();
    if (reader.isPresent()) {
      Contact named =
          mentee
              .contact(reader.get())
              .orElseThrow(() -> Refusal.noSuchContact(mentee, reader.get()));
      if (!mayRead(named)) throw Refusal.mayNotBeWrittenTo(named);
      return may.stream().filter(other -> named.equals(other) || oneHome(named, other)).toList();
    }
    boolean one = may.stream().allMatch(each -> oneHome(may.get(0), each));
    return one ? may : List.of();
  }

  /** Whoever shares the readers' home is of it, though no letter is addressed to them. */
  private static boolean atHome(Contact who, List<Contact> readers) {
    boolean shares = readers.stream().anyMatch(reader -> oneHome(reader, who));
    return readers.contains(who) || (who.restriction().isEmpty() && shares);
  }

  private static boolean mayRead(Contact contact) {
    return contact.agency().isEmpty() && contact.mayBeWrittenTo();
  }

  /** What nobody has written down is taken for two homes. */
  private static boolean oneHome(Contact one, Contact other) {
    boolean known = !one.address().isEmpty() || one.livesWith().orElse(false);
    return one.equals(other) || (known && Homes.together(one, other));
  }

  private void say(Mentee mentee, List<Contact> readers) {
    desk.note("Let " + mentee.called() + " read it first.");
    if (!readers.isEmpty() || reader.isPresent()) return;
    desk.note(
        "It can go to each home, so what one of them said is left out. For one home:  --reader CONTACT");
  }

  private List<Map<String, Object>> rows(Telling telling) {
    List<Map<String, Object>> rows = new ArrayList<>();
    add("child", GoalPath.of(telling.episode(), telling.definitions()), rows);
    add("sessions", GoalPath.noted(telling.episode()), rows);
    return rows;
  }

  private static void add(String from, List<GoalPath> paths, List<Map<String, Object>> rows) {
    for (GoalPath path : paths) {
      for (GoalPath.Rating rating : path.ratings()) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("goal", path.target().id());
        row.put("date", rating.day());
        row.put("number", rating.number());
        row.put("from", from);
        rows.add(row);
      }
    }
  }
}
