package caseload.policy;

import java.util.List;
import java.util.Optional;

/** What must be right about versions, respondents and forms of a questionnaire. */
final class VersionsCheck {
  private VersionsCheck() {}

  static void versions(int version, Optional<Integer> replaces, List<Integer> comparable) {
    if (version < 1) throw new Unfit("version", "1 or more");
    if (replaces.filter(old -> old < 1 || old >= version).isPresent()) {
      throw new Unfit("replaces", "a version before " + version);
    }
    for (int old : comparable) {
      if (old < 1 || old >= version) {
        throw new Unfit("comparable-with", "only versions before " + version);
      }
    }
  }

  static void who(List<Respondent> who, Optional<Questionnaire.Kind> kind) {
    if (who.isEmpty()) throw new Unfit("who", "name at least one who answers, such as teacher");
    distinct("who", who.stream().map(Respondent::id).toList());
    if (kind.filter(Questionnaire.Kind.SELF_REPORT::equals).isEmpty()) return;
    for (int i = 0; i < who.size(); i++) {
      if (who.get(i).denied()) {
        throw new Unfit(
            "who." + i + ".child",
            "a self-report is the child's own: write child: yes, or another kind");
      }
    }
  }

  static void forms(List<Form> forms, List<List<String>> pairs) {
    List<String> ids = forms.stream().map(Form::id).toList();
    distinct("forms", ids);
    if (forms.isEmpty() && !pairs.isEmpty()) {
      throw new Unfit("pairs", "there are no forms to pair; list them under forms");
    }
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i).size() != 2) {
        throw new Unfit("pairs." + i, "two forms, entry first, such as [baseline, follow-up]");
      }
      for (String id : pairs.get(i)) require("pairs." + i, id, ids, "form");
    }
  }

  /** Every id only once. */
  static void distinct(String list, List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      if (ids.indexOf(ids.get(i)) < i) {
        throw new Unfit(list + "." + i + ".id", "\"" + ids.get(i) + "\" is there twice");
      }
    }
  }

  /** A word that must be one of these. */
  static void require(String field, String word, List<String> known, String what) {
    if (known.contains(word)) return;
    String near = Nearest.to(word, known).map(id -> "; perhaps " + id).orElse("");
    String list = known.isEmpty() ? "" : "; they are " + String.join(", ", known);
    throw new Unfit(field, "there is no %s \"%s\" here%s%s".formatted(what, word, list, near));
  }
}
