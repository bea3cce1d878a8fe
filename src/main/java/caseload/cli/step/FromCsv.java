package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.casefile.CsvSheet;
import caseload.casefile.NotFound;
import caseload.casefile.record.Tree.Field;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import caseload.casefile.record.Unreadable;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Input;
import caseload.cli.desk.Mistyped;
import caseload.journey.Entry;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Measure;
import caseload.journey.Refusal;
import caseload.policy.Choice;
import caseload.policy.Questionnaire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Results of several mentees from one table, a row each. Every row is looked at before anything is
 * written; when one cannot be used, none is, so that the same file can be put right and read again.
 */
final class FromCsv {
  private static final String CODE = "code";
  private static final List<String> DAYS = List.of("date", "from", "to");
  private static final List<String> OWN =
      List.of("point", "by", "role", "form", "comment", "date", "from", "to");

  private final Desk desk;
  private final Measuring measuring;
  private final Supplier<Draft> begun;
  private final Map<String, Journey> onDisk = new HashMap<>();
  private final Map<String, Journey> journeys = new LinkedHashMap<>();
  private final List<String> there = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();

  /** Rows that begin as a draft with what was typed for all of them. */
  FromCsv(Desk desk, Measuring measuring, Supplier<Draft> begun) {
    this.desk = desk;
    this.measuring = measuring;
    this.begun = begun;
  }

  void save(String file) {
    CsvSheet sheet = CsvSheet.read(Input.read(desk, file), file);
    if (!sheet.header().contains(CODE)) {
      throw new Mistyped(file + " has no column " + CODE, "Name the column with the codes so.");
    }
    if (sheet.rows().isEmpty()) throw new Mistyped(file + " has no rows", "Add a row a mentee.");
    Saving saving = new Saving(desk);
    for (CsvSheet.Row row : sheet.rows()) row(sheet, row, saving);
    stop(file, sheet.rows().size());
    if (!there.isEmpty()) desk.warn(file + ", there already: " + String.join(", ", there) + ".");
    if (there.size() == sheet.rows().size()) {
      throw new Mistyped(
          "nothing was saved: every row is there already", "There is nothing to do.");
    }
    saving.save(List.of(), "from " + file);
  }

  private void row(CsvSheet sheet, CsvSheet.Row row, Saving saving) {
    try {
      Draft draft = draft(sheet, row);
      CaseFile file = file(row.cells().get(sheet.header().indexOf(CODE)).strip());
      Journey before = onDisk.computeIfAbsent(file.code(), code -> file.read());
      Journey journey = journeys.getOrDefault(file.code(), before);
      Entry entry = measuring.admit(journey, measuring.measure(journey, draft));
      if (isThere(before, entry)) {
        there.add("line " + row.line());
        return;
      }
      journeys.put(file.code(), with(journey, entry));
      saving.add(entry, file::add);
    } catch (Refusal no) {
      refused.add(no);
      fault(row, no.says());
    } catch (Mistyped typed) {
      fault(row, typed.says() + ". " + typed.next().replace('\n', ' '));
    } catch (NotFound none) {
      fault(row, none.says());
    } catch (Unreadable record) {
      fault(row, record.file() + " cannot be read: " + record.says());
    }
  }

  /** A row that an earlier reading of the same table has saved before it was broken off. */
  private static boolean isThere(Journey journey, Entry entry) {
    return entry.step() instanceof Measure measure
        && journey.episodes().stream()
            .flatMap(each -> each.all(Measure.class).stream())
            .anyMatch(measure::repeats);
  }

  private void fault(CsvSheet.Row row, String says) {
    faults.add("line " + row.line() + ": " + says);
  }

  /** Codes alone: in a table nobody is there to be asked which of two was meant. */
  private CaseFile file(String code) {
    return desk.caseload()
        .file(code.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new NotFound("There is no mentee " + code + " here.", ""));
  }

  private static Journey with(Journey journey, Entry entry) {
    List<Episode> episodes =
        journey.episodes().stream()
            .map(each -> each.id().equals(entry.episode()) ? each.with(entry.step()) : each)
            .toList();
    return new Journey(journey.mentee(), episodes);
  }

  private Draft draft(CsvSheet sheet, CsvSheet.Row row) {
    Draft draft = begun.get();
    List<Field> answers = new ArrayList<>();
    List<Field> scores = new ArrayList<>();
    for (int i = 0; i < sheet.header().size(); i++) {
      String column = sheet.header().get(i);
      String cell = row.cells().get(i).strip();
      if (cell.isEmpty() || column.equals(CODE)) continue;
      if (OWN.contains(column)) own(draft, column, cell);
      else (isAnswer(column) ? answers : scores).add(Trees.field(column, Text.plain(cell)));
    }
    if (!answers.isEmpty()) draft.put("answers", Fields.of(answers));
    if (!scores.isEmpty()) draft.put("scores", Fields.of(scores));
    boolean bare = answers.isEmpty() && scores.isEmpty();
    draft.requireAll(Measure.class, bare ? List.of("an answer or a score") : List.of());
    measuring.score(draft);
    return draft;
  }

  private void own(Draft draft, String column, String cell) {
    if (DAYS.contains(column)) draft.day(column, Optional.of(desk.days().past(cell)));
    else draft.text(column, Optional.of(column.equals("role") ? Choice.idOf(cell) : cell));
  }

  /** What is no score of the definition is an answer, so that an unknown column is found out. */
  private boolean isAnswer(String column) {
    return measuring
        .definition()
        .filter(known -> known.entryMode() == Questionnaire.EntryMode.ITEMS)
        .filter(known -> known.score(column).isEmpty() || known.item(column).isPresent())
        .isPresent();
  }

  /** A rule's no stays one when nothing else is wrong; whatever is typed wrongly comes first. */
  private void stop(String file, int rows) {
    if (faults.isEmpty()) return;
    faults.forEach(fault -> desk.warn(file + ", " + fault));
    if (refused.size() == faults.size()) throw refused.get(0);
    throw new Mistyped(
        "nothing was saved: %d of %d rows cannot be used".formatted(faults.size(), rows),
        "Put them right in " + file + " and read it again.");
  }
}
