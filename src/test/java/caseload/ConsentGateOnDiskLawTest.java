package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Whatever is typed: no file of something done with a child lies on the disk without consent in
 * force on its day, as the answers stood when it was written. The files are read here by a parser
 * of its own.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentGateOnDiskLawTest {
  private static final int CASELOADS = Boolean.getBoolean("caseload.long") ? 400 : 12;
  private static final int COMMANDS = 35;

  @Test
  void no_command_leaves_a_file_that_the_reference_keeps_out(@TempDir Path folder)
      throws IOException {
    Map<String, Integer> seen = new TreeMap<>();
    for (int seed = 0; seed < CASELOADS; seed++) {
      Path caseload = Files.createDirectory(folder.resolve("caseload-" + seed));
      new Typist(caseload, new Random(seed), seen).type();
      check(caseload, seed, seen);
    }

    assertThat(seen)
        .containsKeys("exit 0", "exit 5", "session", "observation", "meeting")
        .containsKey("a no under another referral");
    assertThat(seen.values()).allMatch(times -> times >= 2);
    assertThat(seen.keySet())
        .isSubsetOf(
            "a no under another referral",
            "exit 0",
            "exit 2",
            "exit 5",
            "session",
            "observation",
            "meeting",
            "measure",
            "review");
  }

  /** Types commands at random, as of days that jump back and forth. */
  private record Typist(Terminal terminal, Random random, Map<String, Integer> seen) {
    Typist(Path folder, Random random, Map<String, Integer> seen) {
      this(Terminal.in(folder, "2026-09-14").as("j-porter"), random, seen);
    }

    void type() {
      terminal.does("init", ".", "--policy", "castilion-primary");
      refer(true, "2026-09-14");
      contact("Ms Hazel Ashdown", "mother", "yes");
      contact("Mr Rowan Ashdown", "father", "unknown");
      contact("Mr Ash Grove", "partner", "no");
      LocalDate today = LocalDate.of(2026, 9, 14);
      for (int i = 0; i < COMMANDS; i++) {
        today = today.plusDays(random.nextInt(6));
        terminal.on(today.toString());
        LocalDate day = today.minusDays(random.nextInt(3) == 0 ? random.nextInt(20) : 0);
        count(any(day.toString()));
      }
    }

    private Terminal.Typed any(String day) {
      String code = terminal.codes().get(0);
      return switch (random.nextInt(14)) {
        case 0, 1, 2, 3 -> typed(yes(code, day));
        case 4 -> typed("consent", code, "--withdrawn", "--by", who(), "--date", day);
        case 5, 6 -> typed("session", code, "--date", day);
        case 7 -> typed("session", code, "--format", "group", "--date", day);
        case 8 -> typed("observe", code, "--place", "class", "--note", "seen", "--date", day);
        case 9 -> typed("meeting", code, "--kind", "first", "--covered", "all", "--date", day);
        case 10 ->
            typed(
                "measure",
                "pupil",
                code,
                "--point",
                "entry",
                "--role",
                "pupil",
                "--answer",
                "friends=2",
                "--date",
                day);
        case 11 ->
            typed(
                "meeting", code, "--kind", "other", "--with", "pupil", "--note", "n", "--date",
                day);
        case 12 -> exit(code, day);
        default -> again(code, day);
      };
    }

    /** Referred again as of a day before the no that ended it, now and then. */
    private Terminal.Typed again(String code, String day) {
      if (random.nextBoolean()) {
        count(typed("consent", code, "--refused", "--by", "mother", "--date", day));
        count(exit(code, day));
        return refer(false, LocalDate.parse(day).minusDays(1).toString());
      }
      return refer(false, day);
    }

    private Terminal.Typed exit(String code, String day) {
      return typed(
          "exit",
          code,
          "--type",
          "other",
          "--reason",
          "so",
          "--referral-reason",
          "met",
          "--date",
          day);
    }

    private Terminal.Typed refer(boolean first, String received) {
      List<String> words = new ArrayList<>(List.of("refer"));
      if (first) words.addAll(List.of("--name", "Wren Ashdown", "--date-of-birth", "12/3/2017"));
      else words.add(terminal.codes().get(0));
      words.addAll(
          List.of(
              "--referrer",
              "Mr Oakes",
              "--role",
              "senco",
              "--criterion",
              "friendship-issues=alone",
              "--set",
              "received=" + received,
              "--strengths",
              "Draws",
              "--hoped-for",
              "A friend"));
      return typed(words.toArray(String[]::new));
    }

    private void contact(String name, String relationship, String responsibility) {
      terminal.does(
          "contact",
          terminal.codes().get(0),
          "--name",
          name,
          "--relationship",
          relationship,
          "--parental-responsibility",
          responsibility,
          "--letters",
          "yes");
    }

    private Terminal.Typed typed(String... words) {
      String[] all = Stream.concat(Stream.of(words), Stream.of("--yes")).toArray(String[]::new);
      return terminal.type(all);
    }

    /** A yes, now and then beside the child's own no; and now and then the child's yes after it. */
    private String[] yes(String code, String day) {
      String by = random.nextInt(8) == 0 ? "child" : who();
      List<String> words =
          new ArrayList<>(
              List.of("consent", code, "--given", "--by", by, "--scope", scope(), "--date", day));
      if (!by.equals("child") && random.nextInt(8) == 0) words.addAll(List.of("--child", "no"));
      return words.toArray(String[]::new);
    }

    private String who() {
      return List.of("mother", "mother", "father", "partner").get(random.nextInt(4));
    }

    private String scope() {
      return List.of("mentoring", "mentoring,group", "group,observation").get(random.nextInt(3));
    }

    private void count(Terminal.Typed typed) {
      assertThat(typed.exit()).as("%s", typed).isIn(0, 2, 5);
      seen.merge("exit " + typed.exit(), 1, Integer::sum);
    }
  }

  private static void check(Path caseload, int seed, Map<String, Integer> seen) throws IOException {
    Reference reference = new Reference(Set.of("mother", "father"), Set.of(), Optional.empty());
    List<List<Map<String, Object>>> episodes = new ArrayList<>();
    for (Path episode : list(list(caseload.resolve("mentees")).get(0))) {
      // Beside the referrals, each named by its day, lie the earlier versions of files.
      if (!episode.getFileName().toString().startsWith("20")) continue;
      List<Map<String, Object>> steps = new ArrayList<>();
      for (Path file : list(episode)) steps.add(read(file));
      episodes.add(steps);
    }
    for (List<Map<String, Object>> steps : episodes) {
      for (Map<String, Object> step : steps) {
        List<Reference.Said> answers = answers(steps, written(step));
        List<Reference.Said> noes = noes(episodes, steps, written(step));
        if (!noes.isEmpty()) seen.merge("a no under another referral", 1, Integer::sum);
        answers.addAll(noes);
        for (String scope : Reference.scopes(step, false)) {
          assertThat(reference.inForce(answers, scope, day(step)))
              .as("seed %d: %s has no consent to %s", seed, step, scope)
              .isTrue();
          seen.merge(String.valueOf(step.get("step")), 1, Integer::sum);
        }
      }
    }
  }

  /** Each no under another referral since the day on which this one was received. */
  private static List<Reference.Said> noes(
      List<List<Map<String, Object>>> episodes,
      List<Map<String, Object>> here,
      OffsetDateTime moment) {
    LocalDate received =
        here.stream()
            .filter(step -> step.containsKey("received"))
            .map(step -> LocalDate.parse(String.valueOf(step.get("received"))))
            .findFirst()
            .orElseThrow();
    return episodes.stream()
        .filter(steps -> steps != here)
        .flatMap(steps -> answers(steps, moment).stream())
        .filter(said -> !said.yes() && !said.day().isBefore(received))
        .toList();
  }

  /** What had been answered, and written down, by a moment. */
  private static List<Reference.Said> answers(
      List<Map<String, Object>> steps, OffsetDateTime moment) {
    List<Reference.Said> answers = new ArrayList<>();
    for (Map<String, Object> step : steps) {
      String answer = String.valueOf(step.get("answer"));
      boolean said = Set.of("given", "withdrawn", "refused").contains(answer);
      if (!said || !written(step).isBefore(moment)) continue;
      if (Set.of("no", "false").contains(String.valueOf(step.get("child")))) {
        answers.add(
            new Reference.Said(
                day(step),
                written(step).toEpochSecond(),
                "child",
                false,
                scopes(step),
                Optional.empty()));
      }
      answers.add(
          new Reference.Said(
              day(step),
              written(step).toEpochSecond(),
              String.valueOf(step.get("contact")),
              answer.equals("given"),
              scopes(step),
              Optional.empty()));
    }
    return answers;
  }

  private static Set<String> scopes(Map<String, Object> consent) {
    return consent.get("scopes") instanceof List<?> list
        ? Set.copyOf(list.stream().map(String::valueOf).toList())
        : Set.of();
  }

  private static LocalDate day(Map<String, Object> step) {
    return LocalDate.parse(String.valueOf(step.get("date")));
  }

  private static OffsetDateTime written(Map<String, Object> step) {
    Map<?, ?> recorded = (Map<?, ?>) step.get("recorded");
    return OffsetDateTime.parse(String.valueOf(recorded == null ? "" : recorded.get("at")));
  }

  private static Map<String, Object> read(Path file) throws IOException {
    LoadSettings asText = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
    Object read = new Load(asText).loadFromString(Files.readString(file));
    Map<String, Object> step = new TreeMap<>();
    ((Map<?, ?>) read).forEach((key, value) -> step.put(String.valueOf(key), value));
    return step;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.sorted().toList();
    }
  }
}
