package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that went out is printed again to the byte, whatever became of the records since. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IssuedPageTest {
  private static final String DEMO = "caseload-demo";
  private static final String WENT_OUT =
      "This report was issued on Mon 23 Nov 2026; this is what went out.";

  @TempDir private static Path shared;
  @TempDir private Path here;

  private static final Map<String, String> OUT = new LinkedHashMap<>();

  private Terminal terminal;

  @BeforeAll
  static void the_summer_term_goes_out() throws IOException {
    Terminal terminal = Practice.in(shared);
    Files.writeString(shared.resolve("words.txt"), "I ask for a quiet room on Tuesdays.\n");
    Stream.of("json", "html")
        .forEach(as -> OUT.put(as, print(terminal, as, "--words-file", "words.txt")));
    OUT.put("txt", print(terminal, "txt", "--words-file", "words.txt", "--issue"));
  }

  private static String print(Terminal terminal, String as, String... more) {
    Stream<String> words = Stream.of("report", "term", "--term", "summer-2026", "-f", as);
    return terminal.does(Stream.concat(words, Stream.of(more)).toArray(String[]::new)).out();
  }

  @BeforeEach
  void a_day_later() {
    Practice.copy(shared.resolve(DEMO), here.resolve(DEMO));
    terminal = Terminal.in(here, "2026-11-24").with("CASELOAD_FOLDER", DEMO);
  }

  private void commentsAreWithdrawn() throws IOException {
    for (Path file : records()) {
      if (file.toString().contains("comment")) Files.delete(file);
    }
  }

  private List<Path> records() throws IOException {
    try (Stream<Path> all = Files.walk(here.resolve(DEMO).resolve("mentees"))) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The first of those whose work began in the spring. */
  private Path oneChild() throws IOException {
    try (Stream<Path> all = Files.walk(here.resolve(DEMO).resolve("mentees"), 2)) {
      Path episode =
          all.filter(each -> each.getFileName().toString().startsWith("2026-03"))
              .sorted()
              .findFirst()
              .orElseThrow();
      return episode.resolveSibling(".").normalize();
    }
  }

  private void muchIsChanged() throws IOException {
    commentsAreWithdrawn();
    int sessions = 0;
    for (Path file : records()) {
      boolean third = file.toString().contains("session") && sessions++ % 3 == 0;
      if (third || file.startsWith(oneChild())) Files.delete(file);
    }
    FileUtils.deleteDirectory(oneChild().toFile());
  }

  @Test
  void corrected_withdrawn_or_erased_it_is_printed_as_it_went_out() throws IOException {
    muchIsChanged();

    OUT.forEach((as, page) -> assertThat(print(terminal, as)).as(as).isEqualTo(page));
    assertThat(oneLine(String.valueOf(OUT.get("txt"))))
        .contains(
            "I put my hand up more", "quiet room on Tuesdays", "on average ratings rose by 0.3");
    Terminal.Typed again = terminal.does("report", "term", "--term", "summer-2026");
    assertThat(again.err())
        .contains(WENT_OUT)
        .containsPattern("Counted today, \\d+ figures of it would be another number.* --anew");
  }

  private static String oneLine(String page) {
    return page.replaceAll("\\s+", " ");
  }

  @Test
  void a_file_that_cannot_be_read_does_not_keep_it_from_being_printed() throws IOException {
    Files.writeString(oneChild().resolve("mentee.yaml"), "name: [");

    assertThat(print(terminal, "txt")).isEqualTo(OUT.get("txt"));
    assertThat(terminal.type("report", "term", "--term", "summer-2026", "--anew").exit())
        .isEqualTo(4);
  }

  @Test
  void what_the_policy_hides_by_now_does_not_change_it() throws IOException {
    edit("caseload.yaml", "\"Governors\", show-from: 5", "\"Governors\", show-from: 9");
    edit("caseload.yaml", "name: \"Castilion Primary School\"", "name: \"Another School\"");

    OUT.forEach((as, page) -> assertThat(print(terminal, as)).as(as).isEqualTo(page));
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = here.resolve(DEMO).resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  @Test
  void explain_tells_of_what_went_out() throws IOException {
    muchIsChanged();

    Terminal.Typed told = explained("sessions.offered", "--audience", "governors");
    assertThat(told.err()).contains("This is the report that went out on Mon 23 Nov 2026.");
    assertThat(told.out())
        .startsWith("sessions.offered: Offered: " + figure("sessions.offered"))
        .contains("sessions.missed (11) = sessions.offered (" + figure("sessions.offered") + ")");
    assertThat(explained("sessions.offered").out())
        .doesNotStartWith("sessions.offered: Offered: " + figure("sessions.offered"));
    assertThat(explained("mean.change", "--audience", "governors").out()).contains(": 0.3\n");
  }

  private Terminal.Typed explained(String figure, String... more) {
    Stream<String> words = Stream.of("explain", figure, "--term", "summer-2026");
    return terminal.does(Stream.concat(words, Stream.of(more)).toArray(String[]::new));
  }

  private static String figure(String id) {
    String page = String.valueOf(OUT.get("json"));
    String after = page.substring(page.indexOf("\"" + id + "\""));
    return after.replaceFirst("(?s).*?\"shown\": (\\d+).*", "$1");
  }

  @Test
  void issued_twice_it_is_kept_once() throws IOException {
    Terminal.Typed again =
        terminal.does(
            "report", "term", "--term", "summer-2026", "--issue", "--words-file", words());

    assertThat(again.out()).isEqualTo(OUT.get("txt"));
    assertThat(again.err())
        .contains("Already issued as report 1 on Mon 23 Nov 2026; nothing new was written.");
    assertThat(kept()).hasSize(1);
  }

  private static String words() {
    return shared.resolve("words.txt").toString();
  }

  @Test
  void with_other_words_or_other_numbers_it_goes_out_once_more() throws IOException {
    assertThat(terminal.does("report", "term", "--term", "summer-2026", "--issue").err())
        .contains("Kept as issued: ");
    assertThat(print(terminal, "txt")).doesNotContain("quiet room");
    commentsAreWithdrawn();
    String now = print(terminal, "txt", "--issue", "--yes");

    assertThat(kept()).hasSize(3);
    assertThat(print(terminal, "txt")).isEqualTo(now);
    assertThat(oneLine(now)).doesNotContain("I put my hand up more");
  }

  private List<String> kept() throws IOException {
    try (Stream<Path> all = Files.list(here.resolve(DEMO).resolve(".caseload/published"))) {
      return all.filter(Files::isRegularFile).map(Path::toString).toList();
    }
  }

  @Test
  void anew_it_is_counted_from_the_records_of_now() throws IOException {
    muchIsChanged();

    Terminal.Typed anew = terminal.does("report", "term", "--term", "summer-2026", "--anew");

    assertThat(anew.out()).doesNotContain("I put my hand up more", "quiet room");
    assertThat(anew.err())
        .containsPattern(
            "This report was issued on .*; \\d+ figures are shown or hidden otherwise");
  }

  @Test
  void where_the_wording_is_another_one_by_now_the_page_says_so() throws IOException {
    Path own = Files.createDirectories(here.resolve(DEMO).resolve("templates"));
    String template = Files.readString(Path.of("templates/report-term.txt.mustache"));
    Files.writeString(
        own.resolve("report-term.txt.mustache"), template.replace("1. IN ONE", "1. ALL IN ONE"));

    assertThat(oneLine(print(terminal, "txt")))
        .contains("1. ALL IN ONE PARAGRAPH", "I put my hand up more")
        .containsPattern(
            "This report went out on Mon 23 Nov 2026, made with Caseload .* and template"
                + " [0-9a-f]{8}\\. Its numbers are as they were; its wording and look may not be\\.");
    assertThat(print(terminal, "json")).isEqualTo(OUT.get("json"));
    assertThat(print(terminal, "html")).isEqualTo(OUT.get("html"));
  }

  @Test
  void one_of_which_no_page_was_kept_is_worked_out_anew_and_says_so() throws IOException {
    try (Stream<Path> pages = Files.list(here.resolve(DEMO).resolve(".caseload/published/pages"))) {
      for (Path page : pages.toList()) Files.delete(page);
    }

    Terminal.Typed again = terminal.does("report", "term", "--term", "summer-2026");

    assertThat(oneLine(again.out()))
        .contains("on average ratings rose by 0.3")
        .doesNotContain("quiet room");
    assertThat(again.err())
        .contains("its figures are what went out, and what rests on them is worked out anew.");
    assertThat(terminal.does("report", "term", "--term", "summer-2026", "--issue").err())
        .contains("Already issued as report 1");
  }

  @Test
  void what_is_kept_of_the_page_names_nobody() throws IOException {
    Path pages = here.resolve(DEMO).resolve(".caseload/published/pages");
    String codes = terminal.does("list", "--state", "all").out();
    try (Stream<Path> all = Files.list(pages)) {
      String page = Files.readString(all.findFirst().orElseThrow());

      assertThat(page).doesNotContainPattern("\\bm-[0-9a-z]{6}\\b");
      codes
          .lines()
          .filter(line -> line.startsWith("m-"))
          .map(line -> line.substring(10, 28).strip().replaceFirst(" .*", ""))
          .forEach(name -> assertThat(page).doesNotContainPattern("\\b" + name + "\\b"));
    }
  }
}
