package caseload.casefile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PatchTest {
  private static final String KEPT_BY_HAND =
      """
      # Ada - Year 4   (kept by hand)
      id: m-014          # never change this
      name:   "Ada Sample"
      known-as: 'Ads'
      upn:
      class: 4B # since May


      cohort:   # agreed with mum
          sen-support: yes
          eal: no   # ask again

      # newest at the bottom please
      contacts:
      - id: c1
        name: >
          Folded text that
          somebody wrapped.
        phone: "01632 960001"    # mornings
      - id: c2    # the other one
        name: "Ben

          Sample"
        note: |
          Line one

          Line three
      # end of contacts

      languages:
        - English
        - Polish # at home
      tags: [a,   b]
      none: []
      # the end
      ...
      """;

  @Test
  void a_text_is_replaced_where_it_stands() {
    assertChange(List.of("class"), Tree.Text.of("4C"), "class: 4B #", "class: \"4C\" #");
    assertChange(List.of("name"), Tree.Text.of("Zoë"), "\"Ada Sample\"", "\"Zoë\"");
    assertChange(List.of("upn"), Tree.Text.plain("A1"), "upn:\n", "upn: \"A1\"\n");
    assertChange(List.of("known-as"), Tree.Text.plain(""), "known-as: 'Ads'", "known-as:");
    assertChange(List.of("cohort", "eal"), Tree.Text.plain("yes"), "eal: no ", "eal: yes ");
    assertChange(List.of("contacts", "0", "id"), Tree.Text.of("c9"), "- id: c1", "- id: \"c9\"");
    assertChange(List.of("languages", "1"), Tree.Text.of("Urdu"), "Polish #", "\"Urdu\" #");
    assertChange(List.of("tags", "1"), Tree.Text.of("x"), "[a,   b]", "[a,   \"x\"]");
  }

  @Test
  void a_note_is_replaced_with_all_its_lines() {
    assertChange(
        List.of("contacts", "1", "note"),
        Tree.Text.of("One\nTwo"),
        "note: |\n    Line one\n\n    Line three\n",
        "note: |-\n    One\n    Two\n");
    assertChange(
        List.of("contacts", "0", "name"),
        Tree.Text.of("Ben"),
        "name: >\n    Folded text that\n    somebody wrapped.\n",
        "name: \"Ben\"\n");
    assertChange(
        List.of("contacts", "1", "name"), Tree.Text.of("Ben"), "\"Ben\n\n    Sample\"", "\"Ben\"");
    assertChange(
        List.of("class"), Tree.Text.of("a\nb"), "4B # since May", "|- # since May\n  a\n  b");
  }

  @Test
  void a_key_is_added_below_the_others() {
    assertChange(List.of("pupil"), Tree.Text.of("x"), "none: []\n", "none: []\npupil: \"x\"\n");
    assertChange(
        List.of("cohort", "ehcp"),
        Tree.Text.plain("no"),
        "eal: no   # ask again\n",
        "eal: no   # ask again\n    ehcp: no\n");
    assertChange(
        List.of("contacts", "1", "phone"),
        Tree.Text.of("1"),
        "    Line three\n",
        "    Line three\n  phone: \"1\"\n");
  }

  @Test
  void an_item_is_added_below_the_others() {
    Tree.Fields contact = fields("id", "c3", "name", "Cy");

    assertChange(
        List.of("contacts", "2"),
        contact,
        "    Line three\n",
        "    Line three\n- id: \"c3\"\n  name: \"Cy\"\n");
    assertChange(
        List.of("languages", "2"),
        Tree.Text.of("Urdu"),
        "  - Polish # at home\n",
        "  - Polish # at home\n  - \"Urdu\"\n");
  }

  @Test
  void a_list_that_is_missing_or_empty_is_begun() {
    Tree.Fields one = fields("id", "c1");

    assertChange(List.of("none", "0"), one, "none: []\n", "none:\n  - id: \"c1\"\n");
    assertChange(List.of("upn", "0"), one, "upn:\n", "upn:\n  - id: \"c1\"\n");
    assertChange(List.of("new", "0"), one, "none: []\n", "none: []\nnew:\n  - id: \"c1\"\n");
    assertChange(
        List.of("contacts", "0", "tried"),
        Tree.Items.of(List.of(Tree.Text.of("x"))),
        "# mornings\n",
        "# mornings\n  tried:\n    - \"x\"\n");
  }

  @Test
  void an_item_is_replaced_field_by_field() {
    Tree.Fields contact =
        fields(
            "phone", "2", "id", "c1", "name", "Folded text that somebody wrapped.\n", "new", "x");

    assertChange(
        List.of("contacts", "0"),
        contact,
        "phone: \"01632 960001\"    # mornings\n",
        "phone: \"2\"    # mornings\n  new: \"x\"\n");
  }

  @Test
  void a_field_that_is_no_longer_there_goes_with_its_lines() {
    assertChange(
        List.of("contacts", "1"),
        fields("id", "c2", "name", "Ben\nSample"),
        "  note: |\n    Line one\n\n    Line three\n",
        "");
  }

  @Test
  void a_list_that_becomes_shorter_or_a_text_leaves_no_line_behind() {
    String list = "a: 1\nb: # ours\n  - x\n  - y\n\n# c\nd: 2\n";

    assertThat(set(list, List.of("b"), Tree.Text.of("z")))
        .isEqualTo("a: 1\nb: \"z\" # ours\n\n# c\nd: 2\n");
    assertThat(set(list, List.of("b"), Tree.Items.of(List.of(Tree.Text.of("y")))))
        .isEqualTo("a: 1\nb: # ours\n  - \"y\"\n\n# c\nd: 2\n");
    assertThat(set(list, List.of("b"), Tree.Items.of(List.of())))
        .isEqualTo("a: 1\nb: [] # ours\n\n# c\nd: 2\n");
  }

  @Test
  void a_comment_inside_what_is_replaced_is_not_lost() {
    Unreadable refusal =
        catchThrowableOfType(
            Unreadable.class, () -> set(KEPT_BY_HAND, List.of("languages"), Tree.Text.of("x")));

    String flow = "a: [b, # c\n  d]\n";
    assertThatThrownBy(() -> set(flow, List.of("a"), Tree.Text.of("x")))
        .isInstanceOf(Unreadable.class);
    assertThat(refusal.place()).isEqualTo(new Place(31, 3));
    assertThat(refusal.instead()).isEqualTo("Open the file and write there:\nlanguages: \"x\"");
  }

  @Test
  void windows_line_ends_and_a_byte_order_mark_stay() {
    byte[] original = ("\uFEFF" + KEPT_BY_HAND.replace("\n", "\r\n")).getBytes(UTF_8);

    byte[] patched = Patch.set(original, "a.yaml", List.of("contacts", "2"), fields("id", "c3"));

    String expected = KEPT_BY_HAND.replace("# end of", "- id: \"c3\"\n# end of");
    assertThat(new String(patched, UTF_8)).isEqualTo("\uFEFF" + expected.replace("\n", "\r\n"));
  }

  @Test
  void a_file_without_a_last_line_end_gets_one_where_a_line_follows() {
    byte[] patched = Patch.set("a: 1".getBytes(UTF_8), "a.yaml", List.of("b"), Tree.Text.of("2"));

    assertThat(new String(patched, UTF_8)).isEqualTo("a: 1\nb: \"2\"\n");
  }

  @Test
  void what_the_file_says_already_is_not_written_again() {
    byte[] original = KEPT_BY_HAND.getBytes(UTF_8);

    assertThat(Patch.set(original, "a.yaml", List.of("class"), Tree.Text.of("4B")))
        .isEqualTo(original);
  }

  @Test
  void a_file_that_the_gate_refuses_is_not_touched() {
    for (String bad : List.of("a: 1\na: 2\n", "a: \u0007\n", "- a\n")) {
      assertThatThrownBy(() -> set(bad, List.of("a"), Tree.Text.of("x")))
          .isInstanceOf(Unreadable.class);
    }
    byte[] windows = "a: Zo\u00EB\n".getBytes(ISO_8859_1);
    assertThatThrownBy(() -> Patch.set(windows, "a.yaml", List.of("b"), Tree.Text.of("x")))
        .hasMessageContaining("Windows text");
  }

  @Test
  void where_the_layout_stands_in_the_way_the_lines_to_write_are_shown() {
    byte[] flow = "a: 1\nb: {c: 1}\n".getBytes(UTF_8);

    for (List<String> path : List.of(List.of("b", "d"), List.of("b", "c", "e"))) {
      Unreadable refusal =
          catchThrowableOfType(
              Unreadable.class, () -> Patch.set(flow, "a.yaml", path, fields("x", "y")));
      assertThat(refusal.place().line()).isEqualTo(2);
      assertThat(refusal.instead()).contains("Open the file").contains(":\n  x: \"y\"");
    }
    byte[] list = "a: [b]\n".getBytes(UTF_8);
    assertThatThrownBy(
            () -> Patch.set(list, "a.yaml", List.of("a", "1"), fields("x", "y", "z", "")))
        .isInstanceOfSatisfying(
            Unreadable.class,
            refusal -> assertThat(refusal.instead()).endsWith("there:\n- x: \"y\"\n  z: \"\""));
  }

  @Test
  void random_edits_leave_every_other_line_as_it_is() {
    Random random = new Random(20261122);
    int done = 0;
    for (int i = 0; i < 2_000; i++) {
      String text = KEPT_BY_HAND;
      for (int edit = 0; edit < 3; edit++) {
        List<String> path = PatchPaths.any(text, random);
        Tree value = random.nextInt(3) == 0 ? RandomTrees.tree(random, 2) : PatchPaths.word(random);
        try {
          String patched = set(text, path, value);
          PatchPaths.assertOthersStand(text, patched, path);
          text = patched;
          done++;
        } catch (Unreadable byHand) {
          assertThat(byHand.instead()).contains("Open the file");
        }
      }
    }

    assertThat(done).isGreaterThan(4_500);
  }

  private static void assertChange(List<String> path, Tree value, String old, String replaced) {
    assertThat(KEPT_BY_HAND).containsOnlyOnce(old);
    assertThat(set(KEPT_BY_HAND, path, value)).isEqualTo(KEPT_BY_HAND.replace(old, replaced));
  }

  private static String set(String text, List<String> path, Tree value) {
    return new String(Patch.set(text.getBytes(UTF_8), "a.yaml", path, value), UTF_8);
  }

  private static Tree.Fields fields(String... words) {
    List<Tree.Field> fields = new ArrayList<>();
    for (int i = 0; i < words.length; i += 2) {
      fields.add(new Tree.Field(words[i], Place.TYPED, Tree.Text.of(words[i + 1])));
    }
    return Tree.Fields.of(fields);
  }
}
