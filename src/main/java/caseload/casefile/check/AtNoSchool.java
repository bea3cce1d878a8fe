package caseload.casefile.check;

import java.util.List;
import java.util.Optional;

/** A child at none of the service's schools: no report by school would count it. */
public record AtNoSchool(Spot spot, Optional<String> school, List<String> schools)
    implements Finding {

  public AtNoSchool {
    schools = List.copyOf(schools);
  }

  @Override
  public String code() {
    return "W66";
  }

  @Override
  public String says() {
    return school
        .map(id -> "\"" + id + "\" is not one of the schools in caseload.yaml.")
        .orElse("It is not written down which of the schools this child is at.");
  }

  @Override
  public String next() {
    return schools.isEmpty()
        ? "Take the line away, or write the list  schools:  into caseload.yaml."
        : "Write  school: ID  into this file. There are: " + String.join(", ", schools) + ".";
  }
}
