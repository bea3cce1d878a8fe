package caseload.casefile.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast reader gives what the engine gives, or nothing: it is never believed on its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnHandTest {
  private static final int MUTANTS = Integer.getInteger("caseload.mutants", 60_000);

  @Test
  void what_the_examples_hold_is_read_without_the_engine() throws IOException {
    for (byte[] file : written("examples")) {
      assertThat(OwnHand.read(file, false)).contains(Gate.closely(file, "a.yaml", false));
    }
  }

  @Test
  void a_damaged_file_is_declined_or_read_as_the_engine_reads_it() throws IOException {
    List<byte[]> files = written("examples");
    files.addAll(written("templates"));
    files.add(Mutants.RECORD);
    Random random = new Random(20261121);
    int read = 0;
    for (int i = 0; i < MUTANTS; i++) {
      byte[] mutant = Mutants.of(files.get(random.nextInt(files.size())), random);
      if (agrees(mutant, random.nextBoolean())) read++;
    }

    assertThat(read).isGreaterThan(MUTANTS / 50);
  }

  @Test
  void whatever_the_pen_writes_is_declined_or_read_as_the_engine_reads_it() {
    Random random = new Random(5);
    int read = 0;
    for (int i = 0; i < 3_000; i++) {
      Tree.Field field = new Tree.Field("a", Place.TYPED, RandomTrees.tree(random, 4));
      if (agrees(Pen.write(Tree.Fields.of(List.of(field)), true), true)) read++;
    }

    assertThat(read).isGreaterThan(500);
  }

  @Test
  void random_signs_are_declined_or_read_as_the_engine_reads_them() {
    int[] signs = "ab1Z :-?,[]{}#&|>'\"\\\t\n\n  .é\u00A0\u2028\u0085".codePoints().toArray();
    Random random = new Random(13);
    for (int i = 0; i < 30_000; i++) {
      StringBuilder yaml = new StringBuilder(random.nextBoolean() ? "a: " : "a:\n  - ");
      int length = random.nextInt(24);
      for (int n = 0; n < length; n++) yaml.appendCodePoint(signs[random.nextInt(signs.length)]);
      agrees(yaml.append('\n').toString().getBytes(UTF_8), false);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b\n  c\n",
        "a: b # c\n",
        "a: 'b'\n",
        "a: b\na: c\n",
        "a:\nb: c\n",
        "a: b: c\n",
        "a: \"b\"c\n",
        "a: \"b\n  c\"\n",
        "a:\n- b\n",
        "a: |2\n   b\n",
        "a: |\n\n b\n",
        "a: |+\n b\n",
        "a: [b,\n c]\n",
        "a: [b: c]\n",
        "a: {b: }\n",
        "a: {}\n",
        "a: []\n",
        "- a\n",
        "a: &b c\n",
        "a: *b\n",
        "a: !!str b\n",
        "---\na: b\n",
        "a: b\n...\nc: d\n",
        "a: b\r\n",
        "a:\tb\n",
        "\uFEFFa: b\n",
        "a: \u2028b\n",
        "a: \u0085\n",
        "# \u0080\na: b\n",
        "a: \uFFFE\n",
        "a: \u007F\n",
        "a: |-\n  b\n  \n",
        "a: 😀\n",
        "=======\n",
        "a: \"\\x41\"\n",
        " a: b\n",
        ""
      })
  void what_is_unusual_is_left_to_the_engine(String yaml) {
    assertThat(OwnHand.read(yaml.getBytes(UTF_8), false)).isEmpty();
  }

  @Test
  void a_file_without_its_end_mark_is_left_to_the_engine() {
    assertThat(OwnHand.read("a: b\n".getBytes(UTF_8), true)).isEmpty();
    assertThat(OwnHand.read("a: b\n...\n".getBytes(UTF_8), true)).isPresent();
  }

  private static boolean agrees(byte[] bytes, boolean needsEnd) {
    Optional<Tree.Fields> own = OwnHand.read(bytes, needsEnd);
    own.ifPresent(
        tree ->
            assertThat(tree)
                .as(new String(bytes, UTF_8))
                .isEqualTo(Gate.closely(bytes, "a.yaml", needsEnd)));
    return own.isPresent();
  }

  private static List<byte[]> written(String root) throws IOException {
    List<byte[]> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(Path.of(root))) {
      for (Path file : all.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        files.add(Files.readAllBytes(file));
      }
    }
    return files;
  }
}
