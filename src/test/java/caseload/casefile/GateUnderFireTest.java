package caseload.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(60)
class GateUnderFireTest {
  private static final String SIGNS = ":-?,[]{}#&*!|>'\"%@`\\\t\n .<=~";
  private static final byte[] RECORD =
      """
      date: 2026-10-09
      minutes: 30
      attended: yes
      place: "The Nest"
      mentor: "Jo Okafor"
      scores:
        - target: t1
          score: 7
        - target: t2
          score: 4
      what-happened: |-
        We read two pages – slowly.

        "I did it!" she said.
      next: "Bring the café menu: page 4"
      recorded:
        at: 2026-10-09T15:04:05+01:00
        by: "Jo Okafor"
      ...
      """
          .getBytes(UTF_8);

  @Test
  void a_record_that_is_cut_anywhere_is_noticed() {
    for (int length = 0; length < RECORD.length - 1; length++) {
      byte[] cut = Arrays.copyOf(RECORD, length);
      assertThatThrownBy(() -> Gate.read(cut, "a.yaml", true), "cut after %s bytes", length)
          .isInstanceOf(Unreadable.class);
    }
  }

  @Test
  void without_its_last_line_end_a_record_is_still_whole() {
    byte[] cut = Arrays.copyOf(RECORD, RECORD.length - 1);

    Tree.Fields whole = Gate.read(RECORD, "a.yaml", true);

    assertThat(Gate.read(cut, "a.yaml", true).says(whole)).isTrue();
  }

  @Test
  void no_invalid_input_of_the_yaml_test_suite_passes_for_a_record() throws IOException {
    List<String> passed = new ArrayList<>();
    int invalid = 0;
    for (JsonNode test : suite()) {
      boolean read = read(test.get("yaml").asString().getBytes(UTF_8), false).isPresent();
      if (test.get("fail").asBoolean()) invalid++;
      if (read && test.get("fail").asBoolean()) passed.add(test.get("id").asString());
    }

    assertThat(invalid).isEqualTo(94);
    assertThat(passed).isEmpty();
  }

  @Test
  void twenty_thousand_damaged_records_are_refused_or_read_and_nothing_else() {
    Random random = new Random(20261009);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      if (read(mutant(random), random.nextBoolean()).isEmpty()) refused++;
    }

    assertThat(refused).isBetween(5_000, 19_000);
  }

  @Test
  void bytes_that_are_no_text_at_all_are_refused() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] noise = new byte[1 + random.nextInt(400)];
      random.nextBytes(noise);
      assertThat(read(noise, true)).isEmpty();
    }
  }

  @Test
  void random_signs_of_yaml_are_refused_or_read_and_nothing_else() {
    String signs = "ab1 :-?,[]{}#&*!|>'\"%@`\\\t\n\n  .<=~é😀\u2028";
    int[] points = signs.codePoints().toArray();
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder yaml = new StringBuilder("a: ");
      int length = random.nextInt(30);
      for (int n = 0; n < length; n++) yaml.appendCodePoint(points[random.nextInt(points.length)]);
      read(yaml.toString().getBytes(UTF_8), false);
    }
  }

  @Test
  void the_longest_files_that_pass_the_first_look_are_read_or_refused() {
    String line = "x".repeat(16_000);
    String[] bodies = {
      "a: \"" + (line + "\n  ").repeat(15) + "\"\n",
      "a: " + (line + "\n  ").repeat(15) + "\n",
      "a: |\n" + ("  " + line + "\n").repeat(15),
      "a:\n" + ("  - " + "[".repeat(11) + "]".repeat(11) + "\n").repeat(1_500),
      ("# " + line + "\n").repeat(15) + "a: b\n",
      "a: b\n" + "\n".repeat(250_000),
      "a: {" + "b, ".repeat(5_000) + "}\n",
      "? ".repeat(8_000) + "\n",
      "- ".repeat(8_000) + "\n",
      "a: [" + "b: c, ".repeat(2_500) + "]\n",
    };
    for (String body : bodies) read(body.getBytes(UTF_8), false);
  }

  /** The tree, or nothing when it was refused at a place that the file has. */
  private static Optional<Tree.Fields> read(byte[] bytes, boolean needsEnd) {
    try {
      return Optional.of(Gate.read(bytes, "a.yaml", needsEnd));
    } catch (Unreadable refusal) {
      long lines = new String(bytes, UTF_8).lines().count();
      assertThat((long) refusal.place().line()).isBetween(0L, lines + 1);
      assertThat(refusal.says()).isNotBlank().doesNotContain("token", "Optional", "scanning");
      assertThat(refusal.instead()).isNotBlank();
      return Optional.empty();
    }
  }

  private static byte[] mutant(Random random) {
    byte[] bytes = RECORD.clone();
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) bytes = changed(bytes, random);
    return bytes;
  }

  private static byte[] changed(byte[] bytes, Random random) {
    String text = new String(bytes, UTF_8);
    if (text.isEmpty()) return bytes;
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(30));
    String piece = text.substring(from, to);
    int at = random.nextInt(text.length());
    return switch (random.nextInt(6)) {
      case 0 -> (text.substring(0, from) + text.substring(to)).getBytes(UTF_8);
      case 1 -> (text.substring(0, at) + piece + text.substring(at)).getBytes(UTF_8);
      case 2 -> text.substring(0, at).concat("\n...\n").getBytes(UTF_8);
      case 3 -> (text.substring(0, at) + sign(random) + text.substring(at)).getBytes(UTF_8);
      case 4 -> text.replace("\n", random.nextBoolean() ? "\r\n" : "\r").getBytes(UTF_8);
      default -> flipped(bytes, random);
    };
  }

  private static char sign(Random random) {
    return SIGNS.charAt(random.nextInt(SIGNS.length()));
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }

  private static JsonNode suite() throws IOException {
    return JsonMapper.builder()
        .build()
        .readTree(SharedData.read("yaml-test-suite/yaml-test-suite.json"));
  }
}
