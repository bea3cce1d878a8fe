package caseload.cli.letter;

import caseload.casefile.NotFound;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Machine;
import caseload.letter.form.FormKind;
import caseload.policy.Choice;
import caseload.policy.Nearest;
import caseload.policy.Questionnaire;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms there are: those of the steps, and the school's questionnaires by their ids. */
record FormList(Desk desk) {

  /** One a line, with what it is for. */
  void say() {
    if (desk.json()) {
      desk.print(Machine.json(Map.of("forms", words(desk))));
      return;
    }
    for (FormKind kind : FormKind.values()) line(kind.word(), kind.about());
    for (String id : desk.caseload().questionnaires()) {
      if (FormKind.of(id).isEmpty()) {
        desk.caseload().questionnaire(id).ifPresent(each -> line(id, about(each)));
      }
    }
  }

  private void line(String word, String about) {
    desk.say("%-16s %s".formatted(word, about));
  }

  private static String about(Questionnaire each) {
    return "a questionnaire: " + each.shortName().orElse(each.name());
  }

  private static List<String> words(Desk desk) {
    return Stream.concat(
            Arrays.stream(FormKind.values()).map(FormKind::word),
            desk.caseload().questionnaires().stream())
        .distinct()
        .toList();
  }

  /** The questionnaire that was meant, where the word is none of the other forms. */
  static Questionnaire questionnaire(Desk desk, String typed) {
    Optional<Questionnaire> found = desk.caseload().questionnaire(Choice.idOf(typed));
    return found.orElseThrow(() -> unknown(desk, typed));
  }

  private static NotFound unknown(Desk desk, String typed) {
    String near =
        Nearest.to(typed, words(desk)).map(word -> "Did you mean " + word + "?\n").orElse("");
    return new NotFound(
        "There is no form \"" + typed + "\" here.", near + "All of them:  caseload form --list");
  }
}
