package caseload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanChangesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 2);

  @Test
  void the_same_plan_again_says_nothing() {
    assertThat(new PlanChanges(plan(full()), plan(full())).lines()).isEmpty();
  }

  static Stream<String> parts() {
    return Arrays.stream(Target.class.getRecordComponents())
        .map(RecordComponent::getName)
        .filter(part -> !part.equals("id"));
  }

  /** A part that is added to a target later on is tried here too. */
  @ParameterizedTest
  @MethodSource("parts")
  void no_part_of_a_target_changes_unsaid(String part) throws ReflectiveOperationException {
    Target changed = with(full(), part);

    assertThat(new PlanChanges(plan(full()), plan(changed)).lines())
        .singleElement()
        .asString()
        .startsWith("T1 ")
        .contains(" was: ");
  }

  @Test
  void the_first_plan_of_an_episode_has_changed_nothing() {
    Plan first = plan(full());
    Episode episode = new Episode("2026-09-14", List.of(first));

    assertThat(PlanChanges.of(episode, first)).isEmpty();
  }

  private static Target with(Target target, String part) throws ReflectiveOperationException {
    RecordComponent[] parts = Target.class.getRecordComponents();
    Object[] values = new Object[parts.length];
    Class<?>[] types = new Class<?>[parts.length];
    for (int i = 0; i < parts.length; i++) {
      Object value = parts[i].getAccessor().invoke(target);
      values[i] = parts[i].getName().equals(part) ? other(value) : value;
      types[i] = parts[i].getType();
    }
    return Target.class.getDeclaredConstructor(types).newInstance(values);
  }

  private static Object other(Object value) {
    if (value instanceof Optional<?>) return Optional.empty();
    if (value instanceof List<?>) return List.of();
    return value instanceof LocalDate day ? day.plusDays(1) : value + " more";
  }

  private static Target full() {
    return new Target(
        "T1",
        "friendship",
        "Sits with somebody",
        "lunchtimes in 5",
        "1",
        "3",
        DAY.plusWeeks(8),
        Optional.of(Target.Kind.KEEP_STEADY),
        Optional.of("asks"),
        Optional.of("practises"),
        Optional.of("waits"),
        Optional.of("listens"),
        Optional.of(2),
        List.of("1", "2", "3", "4", "5"),
        Optional.of("confidence"));
  }

  private static Plan plan(Target target) {
    return new Plan(
        DAY,
        Samples.later(),
        List.of("pupil"),
        List.of(target),
        DAY.plusWeeks(6),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
