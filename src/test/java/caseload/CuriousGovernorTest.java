package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A governor has all that went out of the practice caseload, three terms and the school year, the
 * draft of the term that runs, and a pencil. Only what stands on the pages is used, and what the
 * pages say of themselves.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CuriousGovernorTest {
  private static final List<String> TERMS = List.of("autumn-2025", "spring-2026", "summer-2026");
  static final String YEAR = "the year";
  static final String DRAFT = "autumn-2026";
  private static final Governor GOVERNOR =
      new Governor(TERMS, Optional.of(YEAR), Optional.of(DRAFT), List.of());

  @TempDir private static Path shared;

  private static Terminal terminal;
  private static final Map<String, Map<String, String>> PAGES = new LinkedHashMap<>();

  @BeforeAll
  static void what_went_out() {
    terminal = Practice.in(shared);
    TERMS.forEach(
        term -> PAGES.put(term, page(terminal, "term", "--term", term, "--issue", "--yes")));
    PAGES.put(YEAR, page(terminal, "annual", "--year", "2026", "--issue", "--yes"));
    PAGES.put(DRAFT, page(terminal, "term", "--term", DRAFT));
  }

  static Map<String, String> page(Terminal terminal, String... words) {
    List<String> line = new ArrayList<>(List.of("report"));
    line.addAll(List.of(words));
    line.addAll(List.of("-f", "json"));
    Map<String, String> page = new TreeMap<>();
    for (JsonNode each : json(terminal.does(line.toArray(String[]::new)).out()).get("figures")) {
      String said = each.has("shown") ? each.get("shown").asText() : "?";
      if (each.has("fewer-than")) said = "<" + each.get("fewer-than").asText();
      page.put(each.get("id").asText(), said);
    }
    return page;
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  @Test
  void the_pages_say_something() {
    PAGES.forEach(
        (report, page) -> assertThat(hidden(page)).as(report).hasSizeLessThan(page.size() / 2));
  }

  static Set<String> hidden(Map<String, String> page) {
    Set<String> hidden = new TreeSet<>(page.keySet());
    hidden.removeIf(id -> Character.isDigit(said(page, id).charAt(0)));
    return hidden;
  }

  private static String said(Map<String, String> page, String id) {
    return Objects.requireNonNull(page.get(id), id);
  }

  @Test
  void a_governor_with_a_pencil_finds_nothing() {
    assertThat(found(PAGES)).isEmpty();
  }

  @Test
  void the_programs_own_attack_looks_at_all_of_them_and_finds_nothing() {
    assertThat(terminal.does("report", "term", "--term", DRAFT, "--attack").out())
        .startsWith("Nothing can be worked out: ")
        .containsPattern(
            "Read beside it: .*the report of Summer term 2026, the annual report of .*\\.");
  }

  @Test
  void were_it_printed_the_attack_would_name_the_page_and_the_row() throws IOException {
    Path copy = Files.createDirectory(shared.resolve("copy"));
    Practice.copy(shared.resolve("caseload-demo"), copy.resolve("caseload-demo"));
    Terminal there = Terminal.in(copy, "2026-11-23").with("CASELOAD_FOLDER", "caseload-demo");
    Path published = copy.resolve("caseload-demo/.caseload/published");
    onlyAutumnWentOut(published);
    printStarted(published);

    assertThat(there.type("report", "term", "--term", "spring-2026", "--attack").exits(5).out())
        .contains(
            "From \"Mentees worked with\" 12 in the report of Autumn term 2025, \"Started\" 12 in"
                + " the report of Autumn term 2025, \"Ended and not taken up again\" 10 in the"
                + " report of Autumn term 2025 a reader can work out: \"Open at the end\" in the"
                + " report of Autumn term 2025 is 2")
        .contains("Read beside it: the report of Autumn term 2025.");
  }

  private static void onlyAutumnWentOut(Path published) throws IOException {
    try (Stream<Path> files = Files.list(published).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        if (!file.toString().contains("term-autumn-2025")) Files.delete(file);
      }
    }
  }

  private static void printStarted(Path published) throws IOException {
    try (Stream<Path> files = Files.list(published).filter(Files::isRegularFile)) {
      Path file = files.findFirst().orElseThrow();
      String text = Files.readString(file);
      String told =
          text.replaceFirst("(id: \"flow.started\"\\R)    withheld: yes", "$1    shown: 12");
      Files.writeString(
          file,
          told.replaceFirst(
              "(id: \"flow.started\"\\R)    least: 0\\R    guarded: yes",
              "$1    least: 12\n    most: 12"));
    }
  }

  @Test
  void one_number_more_and_the_governor_finds_who_was_left() {
    Map<String, Map<String, String>> pages = new LinkedHashMap<>(PAGES);
    Map<String, String> autumn = new TreeMap<>(PAGES.get("autumn-2025"));
    assertThat(autumn.put("flow.started", "12")).isEqualTo("?");
    pages.put("autumn-2025", autumn);

    assertThat(found(pages)).contains("autumn-2025/flow.open-at-end is 2");
  }

  @Test
  void a_lone_hidden_part_is_the_rest() {
    Pencil pencil = new Pencil().reads("all", 9).reads("a", 5).between("b", 0, 50);
    pencil.adds("all", "a", "b");

    assertThat(pencil.possible("b", 3)).containsExactly(4L);
  }

  @Test
  void two_hidden_parts_are_anything_up_to_their_sum() {
    Pencil pencil = new Pencil().reads("all", 9).between("a", 0, 50).between("b", 1, 4);
    pencil.adds("all", "a", "b");

    assertThat(pencil.possible("a", 9)).containsExactly(5L, 6L, 7L, 8L);
  }

  @Test
  void what_no_single_line_tells_is_found_by_trying() {
    Pencil pencil = new Pencil().between("a", 0, 9).between("b", 0, 9).between("c", 0, 9);
    pencil.reads("seven", 7).reads("one", 1);
    pencil.adds("seven", "a", "b", "c").adds("b", "c", "one");
    pencil.equal(List.of("a", "one"), List.of("b"));

    assertThat(pencil.possible("a", 3)).containsExactly(2L);
  }

  /** What a governor finds who has all these pages. */
  static List<String> found(Map<String, Map<String, String>> pages) {
    return Governor.found(GOVERNOR.read(pages));
  }
}
