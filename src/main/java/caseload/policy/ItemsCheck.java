package caseload.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must be right about the items of a questionnaire and their wording. */
record ItemsCheck(
    Questionnaire.EntryMode mode,
    Optional<Questionnaire.Kind> kind,
    Licence licence,
    Optional<Scale> scale,
    List<Item> items) {

  void look(Optional<String> instructions, List<Validity> validity) {
    VersionsCheck.distinct("validity", validity.stream().map(Validity::id).toList());
    if (mode == Questionnaire.EntryMode.SCORES) scoresOnly(validity);
    else answered();
    ids();
    wording(instructions);
  }

  private void scoresOnly(List<Validity> validity) {
    if (!items.isEmpty()) {
      throw new Unfit("items", "only scores are typed (entry-mode: scores), so leave items out");
    }
    if (!validity.isEmpty()) {
      throw new Unfit("validity", "no answers are typed (entry-mode: scores), so leave it out");
    }
    if (kind.filter(Questionnaire.Kind.GOAL::equals).isPresent()) {
      throw new Unfit("entry-mode", "goals are rated one by one; write items");
    }
    if (scale.filter(each -> !each.labels().isEmpty() || each.mayBeLeft()).isPresent()) {
      throw new Unfit("scale", "no answers are typed, so labels and not-applicable have no use");
    }
  }

  private void answered() {
    if (kind.filter(Questionnaire.Kind.SCORES_ONLY::equals).isPresent()) {
      throw new Unfit("entry-mode", "kind: scores-only goes with entry-mode: scores");
    }
    boolean goals = kind.filter(Questionnaire.Kind.GOAL::equals).isPresent();
    if (goals && !items.isEmpty()) {
      throw new Unfit("items", "goals are the targets of the child's action plan; leave items out");
    }
    if (goals && scale.isEmpty())
      throw new Unfit("scale", "give the scale that goals are rated on");
    if (!goals && items.isEmpty()) throw new Unfit("items", "list the items");
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).scale().or(() -> scale).isEmpty()) {
        String id = items.get(i).id();
        throw new Unfit("items." + i, "give a scale for all items, or one for " + id);
      }
    }
  }

  private void ids() {
    List<String> met = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      for (String id : items.get(i).answeredAs()) {
        if (met.contains(id)) {
          throw new Unfit("items." + i + ".id", "\"" + id + "\" is there twice");
        }
        met.add(id);
      }
    }
  }

  private void wording(Optional<String> instructions) {
    if (licence.itemsMayBeStored()) return;
    String only = "the licence does not allow the wording to be stored; ";
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).text().isPresent()) {
        throw new Unfit("items." + i + ".text", only + "keep ids only");
      }
      if (items.get(i).scale().filter(each -> !each.labels().isEmpty()).isPresent()) {
        throw new Unfit("items." + i + ".scale", only + "leave labels out");
      }
    }
    if (scale.filter(each -> !each.labels().isEmpty()).isPresent()) {
      throw new Unfit("scale", only + "leave labels out");
    }
    if (instructions.isPresent()) throw new Unfit("instructions", only + "leave instructions out");
  }
}
