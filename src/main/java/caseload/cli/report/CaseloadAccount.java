package caseload.cli.report;

import caseload.casefile.MentorLog;
import caseload.cli.desk.AccountDays;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Mentors;
import caseload.cli.desk.Mistyped;
import caseload.journey.Journey;
import caseload.letter.account.AccountHead;
import caseload.letter.account.AccountKind;
import caseload.letter.account.CaseloadPage;
import caseload.letter.account.LogOfMentors;
import caseload.letter.account.Overview;
import caseload.policy.Audience;
import caseload.policy.SchoolFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code report caseload}: what mentor and line manager look at together. */
record CaseloadAccount(Desk desk, AccountDays days, Optional<String> mentor) {
  private static final List<String> HEADER =
      List.of("code", "name", "state", "held", "offered", "last-seen", "next", "due", "overdue");

  Account account() {
    days.audience().filter(who -> who.showFrom() > 1).ifPresent(CaseloadAccount::namesChildren);
    Optional<String> id = mentor.map(typed -> Mentors.id(desk, typed));
    Optional<String> at = days.school().get();
    SchoolFile file = at.map(desk.school()::reporting).orElseGet(desk::school);
    List<Journey> all = days.all().stream().filter(each -> isAt(each, at)).toList();
    Path root = desk.caseload().root();
    CaseloadPage page =
        new Overview(
                file,
                id.flatMap(desk.school()::person),
                days.term().get(),
                days.day(),
                all,
                all.stream().filter(Mentors.of(desk, id)).toList(),
                new LogOfMentors(
                    desk.school(),
                    id.flatMap(desk.school()::person),
                    new MentorLog(root, desk.disk(root), desk.ids()).all()))
            .page();
    return new Account(
        AccountKind.CASELOAD,
        AccountHead.of(file, AccountKind.CASELOAD, "", days.day()),
        page,
        about(id, at),
        HEADER,
        page.everybody().stream().map(CaseloadAccount::row).toList(),
        "caseload" + id.map(who -> "-" + who).orElse("") + at.map(one -> "-" + one).orElse(""));
  }

  private static boolean isAt(Journey journey, Optional<String> school) {
    return school.isEmpty() || journey.mentee().school().equals(school);
  }

  private static void namesChildren(Audience audience) {
    throw new Mistyped(
        "report caseload names every child, so it is not for "
            + audience.name().toLowerCase(Locale.ROOT),
        "Leave --audience out; for them there is  caseload report term --audience "
            + audience.id());
  }

  private Map<String, Object> about(Optional<String> id, Optional<String> school) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("report", AccountKind.CASELOAD.word());
    about.put("audience", "mentor");
    id.ifPresent(who -> about.put("mentor", who));
    school.ifPresent(one -> about.put("school", one));
    about.put("as-of", days.day());
    return about;
  }

  private static Map<String, Object> row(CaseloadPage.Row each) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("code", each.code());
    row.put("name", each.name());
    row.put("state", each.state());
    row.put("held", each.held());
    row.put("offered", each.offered());
    each.seenOn().ifPresent(seen -> row.put("last-seen", seen));
    row.put("next", each.next());
    each.dueOn().ifPresent(due -> row.put("due", due));
    row.put("overdue", each.overdue());
    return row;
  }
}
