package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.casefile.record.Tree.Field;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Keyboard;
import caseload.cli.desk.Mistyped;
import caseload.cli.sheet.KeptSheet;
import caseload.cli.sheet.SheetHead;
import caseload.journey.Goals;
import caseload.journey.Journey;
import caseload.policy.Item;
import caseload.policy.Questionnaire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks for a sheet item by item. Nothing is saved before the last answer, and every answer is kept
 * as a draft as it comes, so that whoever is interrupted goes on from there.
 */
final class ItemByItem {
  private static final String OPEN = "-";

  private final Desk desk;
  private final Measuring measuring;
  private final CaseFile file;
  private final Questionnaire definition;
  private final KeptSheet kept;
  private final Map<String, String> said = new LinkedHashMap<>();

  ItemByItem(Desk desk, Measuring measuring, CaseFile file) {
    this.desk = desk;
    this.measuring = measuring;
    this.file = file;
    this.definition = measuring.definition().orElseThrow();
    this.kept = new KeptSheet(desk, file, definition);
  }

  /** Asks what is open, shows what follows, and saves after a yes. */
  void fill(Draft typed, boolean recover) {
    Journey journey = file.read();
    Draft draft = kept.goesOn(recover) ? kept.with(typed, said) : typed;
    new SheetHead(new Keyboard(desk), definition, kept.command()).fill(draft);
    List<OneItem> items = OneItem.of(definition, items(journey, draft));
    mayBeTaken(journey, draft, items.get(0));
    ask(draft, items);
    Draft full = draft.copy().put(kept.key(), given());
    measuring.score(full);
    measuring.save(file, full, "Your answers are kept:  " + kept.comeBack());
    kept.letGo();
  }

  private List<Item> items(Journey journey, Draft draft) {
    if (!definition.ofGoals()) return definition.items();
    LocalDate day = LocalDate.parse(draft.text("date").orElseThrow());
    List<Item> goals = Goals.of(journey, day).items();
    if (!goals.isEmpty()) return goals;
    throw new Mistyped(
        "there is no action plan with targets to ask about",
        "First:  caseload plan " + file.code());
  }

  /** Whatever the rules say no to, they say before the first question. */
  private void mayBeTaken(Journey journey, Draft draft, OneItem first) {
    Draft trial =
        draft.copy().put(kept.key(), Fields.of(List.of(field(first.id(), first.least()))));
    measuring.score(trial);
    measuring.admit(journey, measuring.measure(journey, trial));
  }

  private void ask(Draft draft, List<OneItem> items) {
    int at = firstOpen(items);
    if (at < items.size()) {
      desk.warn(
          "A number or its words; Enter leaves one open; back goes one back."
              + " To go on another time:  "
              + kept.comeBack());
    }
    String scale = "";
    while (at < items.size()) {
      OneItem item = items.get(at);
      if (!item.answers().equals(scale)) desk.warn("  " + item.answers());
      scale = item.answers();
      String answer = answer((at + 1) + " of " + items.size() + "  " + item.text() + before(item));
      if (answer.equalsIgnoreCase("back")) at = Math.max(0, at - 1);
      else if (taken(item, answer)) at++;
      kept.keep(draft, said);
    }
  }

  private int firstOpen(List<OneItem> items) {
    return (int) items.stream().map(OneItem::id).takeWhile(said::containsKey).count();
  }

  private String before(OneItem item) {
    return said.containsKey(item.id()) ? " [" + said.get(item.id()) + "]" : "";
  }

  private String answer(String question) {
    return new Keyboard(desk).answer(question).orElseThrow(this::brokenOff);
  }

  /** True when the answer is one; Enter leaves an answer that was given before as it is. */
  private boolean taken(OneItem item, String answer) {
    if (answer.isEmpty() && answered(item)) return true;
    boolean left = answer.isEmpty() || answer.equals(OPEN);
    Optional<BigDecimal> number = item.meant(answer);
    if (left ? !item.mayStayOpen() : number.isEmpty()) {
      desk.warn(item.wanted());
      return false;
    }
    said.put(item.id(), number.map(BigDecimal::toPlainString).orElse(OPEN));
    return true;
  }

  private boolean answered(OneItem item) {
    return !OPEN.equals(said.getOrDefault(item.id(), OPEN));
  }

  private Fields given() {
    List<Field> fields = new ArrayList<>();
    said.forEach(
        (id, answer) -> {
          if (!answer.equals(OPEN)) fields.add(field(id, answer));
        });
    if (!fields.isEmpty()) return Fields.of(fields);
    throw new Mistyped("nothing was answered, so there is nothing to save", again());
  }

  private static Field field(String id, String answer) {
    return Trees.field(id, Text.plain(answer));
  }

  private Mistyped brokenOff() {
    return new Mistyped(
        "nothing was saved: the questions were not answered to the end",
        said.isEmpty() ? again() : "Your answers are kept:  " + kept.comeBack());
  }

  private String again() {
    return "Begin again:  " + kept.command();
  }
}
