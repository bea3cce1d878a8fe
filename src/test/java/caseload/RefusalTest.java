package caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import caseload.journey.Refusal;
import caseload.journey.Samples;
import caseload.journey.Step;
import caseload.journey.Warning;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every "no" and every warning can be read in a transcript of its own name. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalTest {

  @TestFactory
  Stream<DynamicTest> every_refusal_comes_up_in_its_transcript(@TempDir Path folder) {
    Givens givens = new Givens(folder);
    return factories(Refusal.class).stream()
        .map(
            factory ->
                dynamicTest(
                    factory.getName(),
                    () -> refused(factory, Files.createTempDirectory(folder, "no"), givens)));
  }

  /** The trace that --debug prints says which factory the message came from. */
  private static void refused(Method factory, Path folder, Givens givens) throws IOException {
    Path file = Transcript.ALL.resolve("refusals").resolve(factory.getName() + ".txt");
    assertThat(file).exists();
    assertThat(Files.readString(file)).contains("! Refused: ").contains("[exit 5]");

    Transcript transcript = Transcript.play(file, folder, givens, "--debug");

    String from = "at caseload.journey.Refusal." + factory.getName() + "(";
    List<Terminal.Typed> refused =
        transcript.typed().stream().filter(each -> each.err().contains(from)).toList();
    assertThat(refused).isNotEmpty().allMatch(each -> each.exit() == 5);
  }

  @TestFactory
  Stream<DynamicTest> every_warning_comes_up_in_its_transcript() {
    return factories(Warning.class).stream()
        .map(factory -> dynamicTest(factory.getName(), () -> warned(factory)));
  }

  private static void warned(Method factory) throws ReflectiveOperationException, IOException {
    Path file = Transcript.ALL.resolve("warnings").resolve(factory.getName() + ".txt");
    assertThat(file).exists();
    Pattern message = Pattern.compile("(?m)^! Warning: " + pattern(factory) + "$");

    assertThat(message.matcher(Files.readString(file)).find()).as("%s", message).isTrue();
  }

  @Test
  void no_transcript_is_left_over_from_a_rule_that_is_gone() throws IOException {
    assertThat(names("refusals"))
        .isSubsetOf(factories(Refusal.class).stream().map(Method::getName).toList());
    assertThat(names("warnings"))
        .isSubsetOf(factories(Warning.class).stream().map(Method::getName).toList());
  }

  private static List<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Transcript.ALL.resolve(folder))) {
      return files
          .map(file -> String.valueOf(file.getFileName()).replaceFirst("(-.*)?\\.txt$", ""))
          .toList();
    }
  }

  private static List<Method> factories(Class<?> of) {
    return Arrays.stream(of.getDeclaredMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType() == of && !method.isSynthetic())
        .toList();
  }

  /** The factory's message with a gap for everything that is put into it. */
  private static String pattern(Method factory) throws ReflectiveOperationException {
    Object[] values = Arrays.stream(factory.getParameterTypes()).map(RefusalTest::sample).toArray();
    factory.setAccessible(true);
    String says = ((Warning) factory.invoke(null, values)).says();
    return Arrays.stream(says.split("@@|Sat 1 Jan 3031|987654", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(".+"));
  }

  private static Object sample(Class<?> type) {
    if (type == String.class) return "@@";
    if (type == Optional.class) return Optional.of("@@");
    if (type == LocalDate.class) return LocalDate.of(3031, 1, 1);
    if (type == int.class) return 987_654;
    if (type == long.class) return 987_654L;
    if (type == Step.class) return Samples.session(LocalDate.of(3031, 1, 1));
    throw new IllegalArgumentException("no sample of a " + type.getSimpleName());
  }
}
