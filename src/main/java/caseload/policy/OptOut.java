package caseload.policy;

import java.util.List;
import java.util.function.Consumer;

/**
 * The scopes for which a notice is enough: when nobody has objected after so many school days, it
 * stands for a yes. Without a dated notice nothing is in force.
 */
public record OptOut(List<String> scopes, int afterDays) {
  public OptOut {
    scopes = List.copyOf(scopes);
    if (scopes.isEmpty()) throw new Unfit("scopes", "name at least one");
    if (afterDays < 1) throw new Unfit("after-days", "1 or more school days");
  }

  static Consumer<OptOut> amongThe(List<Choice> all) {
    return out -> {
      for (String scope : out.scopes) {
        if (all.stream().noneMatch(each -> each.id().equals(scope))) {
          throw new Unfit("opt-out", scope + " is not among the scopes");
        }
      }
    };
  }
}
