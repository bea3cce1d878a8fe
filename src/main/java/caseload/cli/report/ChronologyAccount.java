package caseload.cli.report;

import caseload.cli.desk.AccountDays;
import caseload.cli.desk.Desk;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.letter.account.AccountKind;
import caseload.letter.account.ChronologyPage;
import caseload.letter.account.InOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code report chronology}: every dated fact of a file, one line each. */
record ChronologyAccount(Desk desk, AccountDays days, boolean allPages, boolean history) {
  private static final List<String> HEADER = List.of("date", "what", "by");

  Account account(String typed) {
    Tellings tellings = new Tellings(desk, days);
    Journey journey = tellings.journey(typed);
    List<Episode> now = journey.current().stream().toList();
    List<Episode> episodes = history ? journey.episodes() : now;
    ChronologyPage page =
        new InOrder(desk.school(), journey, episodes)
            .page(allPages ? Integer.MAX_VALUE : InOrder.ONE_PAGE);
    page.earlierLines().ifPresent(left -> desk.note(left + " For all:  --all-pages"));
    int hidden = journey.episodes().size() - episodes.size();
    if (hidden > 0) desk.note(hidden + " earlier: add --history");
    return new Account(
        AccountKind.CHRONOLOGY,
        tellings.head(journey, AccountKind.CHRONOLOGY, true),
        page,
        tellings.about(AccountKind.CHRONOLOGY, journey),
        HEADER,
        page.rows().stream().map(ChronologyAccount::row).toList(),
        "chronology-" + journey.mentee().mentee());
  }

  private static Map<String, Object> row(ChronologyPage.Row each) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("date", each.date());
    row.put("what", each.what());
    row.put("by", each.by());
    return row;
  }
}
