package caseload.policy;

import java.util.List;
import java.util.Optional;

/** How often the work is reported, and to whom. */
public record Reporting(String every, List<Audience> audiences) {
  public Reporting {
    Choice.requireText("every", every);
    audiences = List.copyOf(audiences);
    if (audiences.isEmpty()) throw new Unfit("audiences", "name at least one, such as governors");
  }

  /** The audience with this id. */
  public Optional<Audience> audience(String id) {
    return audiences.stream().filter(audience -> audience.id().equals(id)).findFirst();
  }
}
