package caseload.casefile.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PatchTest {

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
    Tree.Fields contact = KeptByHand.fields("id", "c3", "name", "Cy");

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
    Tree.Fields one = KeptByHand.fields("id", "c1");

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
        KeptByHand.fields(
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
        KeptByHand.fields("id", "c2", "name", "Ben\nSample"),
        "  note: |\n    Line one\n\n    Line three\n",
        "");
  }

  @Test
  void a_list_that_becomes_shorter_or_a_text_leaves_no_line_behind() {
    String list = "a: 1\nb: # ours\n  - x\n  - y\n\n# c\nd: 2\n";

    assertThat(KeptByHand.set(list, List.of("b"), Tree.Text.of("z")))
        .isEqualTo("a: 1\nb: \"z\" # ours\n\n# c\nd: 2\n");
    assertThat(KeptByHand.set(list, List.of("b"), Tree.Items.of(List.of(Tree.Text.of("y")))))
        .isEqualTo("a: 1\nb: # ours\n  - \"y\"\n\n# c\nd: 2\n");
    assertThat(KeptByHand.set(list, List.of("b"), Tree.Items.of(List.of())))
        .isEqualTo("a: 1\nb: [] # ours\n\n# c\nd: 2\n");
  }

  private static void assertChange(List<String> path, Tree value, String old, String replaced) {
    assertThat(KeptByHand.SAMPLE).containsOnlyOnce(old);
    assertThat(KeptByHand.set(KeptByHand.SAMPLE, path, value))
        .isEqualTo(KeptByHand.SAMPLE.replace(old, replaced));
  }
}
