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
          ("pupil mentee child children student learner young-person young-people yp self himself"
                  + " herself him her boy girl lad lass kid son daughter grandson granddaughter"
                  + " stepson stepdaughter pupil-voice child-voice childs-voice student-voice"
                  + " mentee-voice young-persons-voice voice")
              .split(" "));

  private static final Set<String> GROWN_UP =
      Set.of(
          ("parent carer guardian mother father mum dad grandparent grandmother grandfather"
                  + " grandma grandad nan aunt uncle teacher assistant tutor head headteacher staff"
                  + " mentor senco sendco inclusion-manager slt dsl governor nurse worker counsellor"
                  + " psychologist therapist elsa school adult observer school-audit manager"
                  + " supervisor officer coordinator")
              .split(" "));

  private static final String JOINED = "-(?:and|with|or|plus)-";
  private static final String AS_TOLD = "(.*-)?(of|for|to|about)-.*";

  private ChildWord() {}

  /** True when a role is the child by its word: {@code pupil}, {@code year-5-pupils}. */
  public static boolean isChild(String role) {
    return parts(role).stream().anyMatch(part -> ends(part, CHILD::contains));
  }

  /** True when a role is plainly a grown-up's: {@code class-teacher}, {@code head-of-year}. */
  public static boolean isGrownUp(String role) {
    List<String> parts = parts(role);
    return !isChild(role) && !parts.isEmpty() && parts.stream().allMatch(ChildWord::isOneGrownUp);
  }

  private static boolean isOneGrownUp(String part) {
    int of = part.indexOf("-of-");
    return ends(of > 0 ? part.substring(0, of) : part, GROWN_UP::contains);
  }

  /** {@code parent-and-child} is two people, and so is {@code parent/child}. */
  public static List<String> parts(String role) {
    return Arrays.stream(role.split("[,;:/&+()]", -1))
        .flatMap(part -> Arrays.stream(Choice.idOf(part).split(JOINED, -1)))
        .map(part -> part.replaceFirst("^(?:and|with|or|plus)-", ""))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** A Year 5 pupil is the child; the mother of one is not. */
  private static boolean ends(String id, Predicate<String> among) {
    if (is(id, among)) return true;
    if (id.matches(AS_TOLD)) return false;
    for (int at = id.indexOf('-'); at >= 0; at = id.indexOf('-', at + 1)) {
      if (is(id.substring(at + 1), among)) return true;
    }
    return false;
  }

  private static boolean is(String id, Predicate<String> among) {
    return among.test(id) || (id.endsWith("s") && among.test(id.substring(0, id.length() - 1)));
  }
}
