package caseload.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The schools of a service, and what the rest of the file must say of them. Reports are of each
 * school or of all together and never both: one beside the other tells what each of them hides.
 */
record Served(List<ServedSchool> schools) {

  void fit(List<Staff> staff, Reporting reports, Optional<Comparison> comparison) {
    Set<String> ids = new HashSet<>();
    for (ServedSchool each : schools) {
      if (!ids.add(each.id()))
        throw new Unfit("schools", "each id once: " + each.id() + " is there twice");
    }
    if (schools.size() == 1) throw new Unfit("schools", "name at least two, or take the list away");
    reported(reports);
    for (Staff person : staff) {
      for (String id : person.schools()) {
        if (!ids.contains(id))
          throw new Unfit("staff", nowhere(id, "in which " + person.id() + " works"));
      }
    }
    comparison
        .flatMap(all -> all.schools().filter(id -> !ids.contains(id)).findFirst())
        .ifPresent(
            id -> {
              throw new Unfit("comparison", nowhere(id, "which a figure names"));
            });
  }

  private static String nowhere(String id, String who) {
    return "there is no school " + id + " in the list of schools, " + who;
  }

  private void reported(Reporting reports) {
    if (schools.isEmpty() && reports.by().isPresent()) {
      throw new Unfit("policy.reports.by", "only with a list of schools; take it away");
    }
    if (!schools.isEmpty() && reports.by().isEmpty()) {
      throw new Unfit(
          "policy.reports",
          "write by: school or by: service; a report of one school beside one of all would give"
              + " away what each hides, so it is one of the two");
    }
  }

  /** The school with this id. */
  Optional<ServedSchool> with(String id) {
    return schools.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
