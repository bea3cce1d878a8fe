package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.casefile.record.Tree.Field;
import caseload.casefile.record.Tree.Fields;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Input;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Who;
import caseload.journey.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a session for several children says of one of them alone: who was away, a score, a line of
 * the mentor's. It comes by {@code --for}, or under {@code each:} in a file.
 */
final class OwnWords {
  private static final Set<String> SHARED =
      Set.of("date", "recorded", "group", "group-session", "group-size", "role-models");

  private static final List<String> DONE =
      List.of("what-happened", "activity", "child-words", "mentor-view", "scores", "focus");

  private final Desk desk;
  private final List<String> codes;
  private final Map<String, List<String>> typed = new LinkedHashMap<>();
  private final Map<String, List<Field>> filed = new LinkedHashMap<>();

  /**
   * @param typed as {@code MENTEE:KEY=VALUE}
   * @param filed a group of fields under each mentee
   */
  OwnWords(Desk desk, List<CaseFile> files, List<String> typed, List<Field> filed) {
    this.desk = desk;
    this.codes = files.stream().map(CaseFile::code).toList();
    for (Field each : filed) {
      if (!(each.value() instanceof Fields fields)) throw form("each: " + each.key());
      fields.fields().forEach(field -> isOwn(field.key()));
      this.filed.put(code(each.key()), fields.fields());
    }
    for (String each : typed) {
      int colon = each.indexOf(':');
      if (colon < 1 || each.indexOf('=', colon) < colon + 2) throw form("--for " + each);
      String code = code(each.substring(0, colon));
      this.typed.computeIfAbsent(code, none -> new ArrayList<>()).add(each.substring(colon + 1));
    }
  }

  private static Mistyped form(String given) {
    return new Mistyped(
        given + " is not understood",
        "Write the child, a colon, KEY=VALUE:  --for wren:attended=no");
  }

  private String code(String child) {
    String code = new Who(desk).find(child).code();
    if (codes.contains(code)) return code;
    throw new Mistyped(
        code + " is not one of these children", "They are: " + String.join(", ", codes));
  }

  /** The shared draft with what is this child's own; who was away did nothing of what happened. */
  Draft of(CaseFile file, Draft shared) {
    List<Field> fields = filed.getOrDefault(file.code(), List.of());
    List<String> said = typed.getOrDefault(file.code(), List.of());
    Draft draft = shared.copy();
    if (away(own(fields, said)) && !away(shared)) {
      DONE.forEach(draft::leaveOut);
      draft.number("minutes", Optional.of(0));
    }
    return put(draft, fields, said);
  }

  private Draft own(List<Field> fields, List<String> said) {
    return put(new Draft(), fields, said);
  }

  private Draft put(Draft draft, List<Field> fields, List<String> said) {
    fields.forEach(field -> draft.put(field.key(), field.value()));
    List<String> scores = new ArrayList<>();
    for (String each : said) {
      if (each.startsWith("score=")) scores.add(each.substring("score=".length()));
      else put(draft, each);
    }
    SessionOptions.scores(draft, scores);
    return draft;
  }

  private void put(Draft draft, String said) {
    int equals = said.indexOf('=');
    String key = said.substring(0, equals);
    String value = said.substring(equals + 1);
    isOwn(key);
    switch (key) {
      case "note" -> note(draft, Optional.of(value), Optional.empty());
      case "note-file" -> note(draft, Optional.empty(), Optional.of(value));
      case "focus" ->
          draft.texts(key, List.of(value.split(",")).stream().map(SessionOptions::target).toList());
      default -> StepOptions.put(desk, draft, said, Session.class);
    }
  }

  /** A note of one child's own stands below the one that all have. */
  private void note(Draft draft, Optional<String> text, Optional<String> file) {
    Optional<String> shared = draft.text("what-happened");
    draft.text(
        "what-happened",
        Input.note(desk, text, file)
            .map(own -> shared.map(words -> words + "\n\n" + own).orElse(own)));
  }

  private static void isOwn(String key) {
    if (!SHARED.contains(key)) return;
    throw new Mistyped(
        key + " is the same for all children of a session", "Give it once, for all of them.");
  }

  private static boolean away(Draft draft) {
    return draft.text("attended").filter(word -> word.matches("(?i)no|cancelled")).isPresent();
  }
}
