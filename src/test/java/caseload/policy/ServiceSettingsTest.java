package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every setting there is serves one of seven services or one of the two policies that ship. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceSettingsTest {
  private static final Path SERVICES = Path.of("src", "test", "resources", "services");

  /** Only the id of these says anything: their words are those of the scope itself. */
  private static final String SAYS_ITS_ID = ".policy.consent.askedFor\\[\\d+].name";

  /** Left out, these mean what the services have written. */
  private static final String THE_USUAL =
      ".policy.(file\\[\\d+].by|exit.reReferral|referral.countersignature|letters.onePerHousehold)=nothing";

  @Test
  void no_setting_is_there_for_nobody() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String service : services()) use(school(service), used);
    use(Starters.policy("castilion-primary"), used);
    use(Starters.policy("st-marys-and-st-saviours"), used);

    Set<String> unused = new TreeSet<>(Settings.of(SchoolFile.class));
    unused.removeAll(used);
    assertThat(unused).isEmpty();
  }

  @Test
  void every_answer_to_a_question_is_given_by_some_service() throws IOException {
    Set<Object> given = new HashSet<>();
    for (String service : services()) {
      answers(school(service), given);
    }

    assertThat(given)
        .contains((Object[]) Exits.ReReferral.values())
        .contains((Object[]) ConsentRule.From.values())
        .contains((Object[]) ConsentRule.LookedAfter.values())
        .contains((Object[]) ConsentRule.LastsUntil.values())
        .contains((Object[]) WaitingList.Order.values())
        .contains((Object[]) Referrals.Countersignature.values())
        .contains((Object[]) Siblings.Answer.values())
        .contains((Object[]) MentorDuty.Kind.values())
        .contains((Object[]) Duty.To.values())
        .contains((Object[]) BankHolidays.values());
  }

  @ParameterizedTest
  @MethodSource("services")
  void any_change_to_a_setting_changes_the_words(String service) {
    SchoolFile file = school(service);
    String words = words(file);

    assertThat(
            Mutants.of(file)
                .filter(mutant -> words((SchoolFile) mutant.whole()).equals(words))
                .map(Mutants.Mutant::path)
                .filter(path -> !path.matches(SAYS_ITS_ID) && !path.matches(THE_USUAL)))
        .isEmpty();
  }

  static List<String> services() throws IOException {
    try (Stream<Path> folders = Files.list(SERVICES)) {
      return folders.map(folder -> String.valueOf(folder.getFileName())).sorted().toList();
    }
  }

  private static SchoolFile school(String service) {
    return Starters.school(Starters.text(SERVICES.resolve(service).resolve("caseload.yaml")));
  }

  private static String words(SchoolFile file) {
    return String.join("\n", PolicyInWords.lines(file, Starters.TODAY));
  }

  /** The settings that say something: no empty list, nothing left out, no plain no. */
  private static void use(Record holder, Set<String> used) {
    for (RecordComponent part : holder.getClass().getRecordComponents()) {
      List<Object> values = values(value(part, holder));
      if (!values.isEmpty()) used.add(Settings.nameOf(part));
      for (Object value : values) if (value instanceof Record inner) use(inner, used);
    }
  }

  private static void answers(Record holder, Set<Object> given) {
    for (RecordComponent part : holder.getClass().getRecordComponents()) {
      for (Object value : values(value(part, holder))) {
        if (value instanceof Enum<?>) given.add(value);
        if (value instanceof Record inner) answers(inner, given);
      }
    }
  }

  private static List<Object> values(Object value) {
    if (value instanceof Optional<?> maybe)
      return maybe.map(ServiceSettingsTest::values).orElse(List.of());
    if (value instanceof Map<?, ?> map) return new ArrayList<>(map.values());
    if (value instanceof Collection<?> many) return new ArrayList<>(many);
    return value.equals(false) ? List.of() : List.of(value);
  }

  private static Object value(RecordComponent part, Record holder) {
    try {
      return part.getAccessor().invoke(holder);
    } catch (ReflectiveOperationException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
