package caseload.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In which order children wait, who comes first whatever the order, and how many can be accepted at
 * a time. {@code first} names facts of a child's file, such as {@code looked-after}.
 */
public record WaitingList(
    Optional<Order> order, List<Choice> first, List<Points> points, List<Intake> intakes) {

  /** What the list goes by; of two who are equal the one who was referred earlier comes first. */
  public enum Order {
    SCALE,
    POINTS,
    FIRST_COME
  }

  /** The list of a policy that says nothing of it: by the scale. */
  public static final WaitingList USUAL =
      new WaitingList(Optional.empty(), List.of(), List.of(), List.of());

  public WaitingList {
    first = List.copyOf(first);
    points = List.copyOf(points);
    intakes = List.copyOf(intakes);
    boolean byPoints = order.filter(each -> each == Order.POINTS).isPresent();
    if (byPoints && points.isEmpty()) {
      throw new Unfit("points", "say what counts, such as {criterion: bereavement, points: 3}");
    }
    if (!byPoints && !points.isEmpty()) {
      throw new Unfit("points", "points are counted only where the list has  order: points");
    }
    Set<String> ids = new HashSet<>();
    for (Points each : points) {
      if (!ids.add(each.id())) throw new Unfit("points", each.id() + " is there twice");
    }
  }

  /** Refuses points for what is no reason to refer. */
  void meet(Referrals referral) {
    for (Points each : points) {
      Optional<String> criterion = each.criterion();
      if (criterion.isEmpty() || referral.criterion(criterion.get()).isPresent()) continue;
      List<String> known = referral.choices().stream().map(Choice::id).toList();
      String near = Nearest.to(each.id(), known).map(id -> "; perhaps " + id).orElse("");
      throw new Unfit("priority.waiting-list.points", "there is no criterion " + each.id() + near);
    }
  }

  /** What the list goes by: the scale unless the school says otherwise. */
  public Order by() {
    return order.orElse(Order.SCALE);
  }
}
