package caseload.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Words for those who answer. A word that is in neither list says nothing, and whoever guards the
 * child has to take it for the child.
 */
public final class ChildWord {
  private static final Set<String> CHILD =
      Set.of(
          "pupil",
          "mentee",
          "child",
          "children",
          "student",
          "learner",
          "young-person",
          "young-people",
          "self",
          "boy",
          "girl",
          "kid");

  private static final Set<String> GROWN_UP =
      Set.of(
          ("parent carer guardian mother father mum dad grandparent grandmother grandfather"
                  + " grandma grandad nan aunt uncle teacher assistant tutor head headteacher staff"
                  + " mentor senco sendco inclusion-manager slt dsl governor nurse worker counsellor"
                  + " psychologist therapist elsa school adult observer school-audit manager"
                  + " supervisor officer coordinator")
              .split(" "));

  private ChildWord() {}

  /** True when a role is the child by its word: {@code pupil}, {@code year-5-pupils}. */
  public static boolean isChild(String role) {
    return parts(role).stream().anyMatch(part -> ends(part, CHILD::contains));
  }

  /** True when a role is plainly a grown-up's: {@code class-teacher}, {@code head-of-year}. */
  public static boolean isGrownUp(String role) {
    return !isChild(role) && parts(role).stream().allMatch(ChildWord::isOneGrownUp);
  }

  private static boolean isOneGrownUp(String part) {
    int of = part.indexOf("-of-");
    return ends(of > 0 ? part.substring(0, of) : part, GROWN_UP::contains);
  }

  /** {@code parent-and-child} is two people. */
  private static List<String> parts(String role) {
    return Arrays.asList(Choice.idOf(role).split("-(?:and|with|or)-", -1));
  }

  /** A Year 5 pupil is the child; the mother of one is not. */
  private static boolean ends(String id, Predicate<String> among) {
    if (is(id, among)) return true;
    if (id.matches("(.*-)?(of|for|to)-.*")) return false;
    for (int at = id.indexOf('-'); at >= 0; at = id.indexOf('-', at + 1)) {
      if (is(id.substring(at + 1), among)) return true;
    }
    return false;
  }

  private static boolean is(String id, Predicate<String> among) {
    return among.test(id) || (id.endsWith("s") && among.test(id.substring(0, id.length() - 1)));
  }
}
