package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import caseload.casefile.KeptFile;
import caseload.casefile.record.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every definition that does not fit together is refused in its place, with what to write. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DefinitionRejectionsTest {
  private static final String RATING =
      """
      questionnaire: mood
      version: 2
      name: "Mood"
      entry-mode: items
      licence:
        holder: "this school"
        items-may-be-stored: yes
      who: [{id: teacher, name: "Teacher"}, "Pupil"]
      scale: {min: 0, max: 2, labels: {0: "no", 2: "yes"}}
      items:
        - {id: sleeps, tag: rest}
        - {id: eats, reverse: yes}
        - {id: laughs}
        - {id: honest, unscored: yes}
      scores:
        - id: total
          method: sum
          items: all
          round: {places: 0}
          range: [0, 6]
          direction: higher-is-better
        - {id: rest, method: mean, tag: rest, range: [0, 2], direction: neither}
      bands:
        - score: total
          norm: "ours"
          list:
            - {name: "low", from: 0, to: 2}
            - {name: "high", from: 3, to: 6}
      """;

  private static final String TOTALS =
      """
      questionnaire: totals
      version: 1
      name: "Totals"
      kind: scores-only
      entry-mode: scores
      licence:
        holder: "somebody"
      who: [teacher, parent]
      forms:
        - {id: begin, at: [entry]}
        - {id: end, at: [exit]}
      pairs:
        - [begin, end]
      scores:
        - {id: one, range: [0, 2], direction: lower-is-better}
        - {id: two, range: [0, 2], direction: lower-is-better}
        - {id: both, sum-of: [one, two], range: [0, 4], direction: lower-is-better}
        - id: turned
          method: lookup
          of: one
          table: {0: 5, 1: 7, 2: 9}
          range: [5, 9]
          direction: higher-is-better
          reliability: {kind: alpha, value: 0.8, sd: 2, source: "a paper"}
      """;

  /** What is changed, into what, the line and column it is found at, and what is said. */
  private record Bad(String base, String old, String bad, String place, String says) {}

  private static Bad rating(String old, String bad, String place, String says) {
    return new Bad(RATING, old, bad, place, says);
  }

  private static Bad totals(String old, String bad, String place, String says) {
    return new Bad(TOTALS, old, bad, place, says);
  }

  private static final List<Bad> SCORES =
      List.of(
          rating(", direction: neither", "", "22:5", "\"direction\" is missing"),
          rating("neither", "up", "22:67", "higher-is-better, lower-is-better, neither"),
          rating("tag: rest, range", "items: [sleep], range", "22:37", "perhaps sleeps"),
          rating("tag: rest, range", "items: [honest], range", "22:37", "marked unscored"),
          rating("tag: rest, range", "tag: food, range", "22:35", "No scored item"),
          rating("tag: rest, range", "tag: rest, items: [eats], range", "22:35", "not both"),
          rating("id: rest, method", "id: total, method", "22:10", "\"total\" is there twice"),
          rating("method: sum", "min-answered: 2", "16:5", "Sum, mean, lookup or formula"),
          rating("items: all", "min-answered: 4", "18:19", "Not more than 3"),
          rating("items: all", "min-answered: 0", "18:19", "1 or more"),
          rating(
              "items: all",
              "missing: {min-answered: 4, of: 4, fill: prorate}",
              "18:29",
              "Not more than 3"),
          rating("items: all", "missing: {min-answered: 2, of: 4}", "18:36", "There are 3 items"),
          rating("items: all", "missing: {min-share: 1.5}", "18:26", "not more than 1"),
          rating("items: all", "missing: {fill: prorate}", "18:14", "missing: complete"),
          rating("items: all", "missing: some", "18:14", "Complete, or a group"),
          rating(
              "items: all",
              "min-answered: 2\n    missing: complete",
              "18:19",
              "leave one of the two out"),
          rating(
              "tag: rest, range",
              "missing: {min-answered: 3, fill: none}, range",
              "22:63",
              "over what was answered"),
          rating("[0, 6]", "[1, 6]", "20:12", "range: [0, 6]"),
          rating("[0, 6]", "[6, 0]", "20:12", "Lowest and highest"),
          rating("[0, 6]", "[6]", "20:12", "Lowest and highest"),
          rating("items: all", "times: 0", "18:12", "Not 0"),
          rating("items: all", "same-within: -1", "18:18", "0 or more"),
          rating("items: all", "of: rest", "18:9", "lookup"),
          rating("items: all", "table: {0: 1}", "18:12", "lookup"),
          rating("items: all", "formula: goal-attainment", "18:14", "belong together"),
          rating("{places: 0}", "{places: 7}", "19:21", "0 to 4 digits"));

  private static final List<Bad> WORKED =
      List.of(
          totals("[one, two]", "[one, tow]", "17:24", "perhaps two"),
          totals("[one, two]", "[one, one]", "17:24", "only once"),
          totals("[one, two]", "[one, both]", "17:24", "\"both\" would be worked out of itself"),
          totals("[one, two], range", "[one, two], method: sum, range", "17:44", "not both"),
          totals(
              "[one, two], range", "[one, two], times: 2, range", "17:43", "method: sum or mean"),
          totals(
              "[one, two], range", "[one, two], min-answered: 1, range", "17:50", "write complete"),
          totals("[0, 4]", "[0, 3]", "17:43", "range: [0, 4]"),
          totals("{id: one, range", "{id: one, method: sum, range", "15:23", "no items to work"),
          totals("of: one", "of: on", "20:9", "perhaps one"),
          totals("    of: one\n", "", "18:5", "the score that the table converts"),
          totals("0: 5, ", "", "21:12", "Add a line for 0"),
          totals("2: 9}", "2: 9, 3: 10}", "21:12", "3 is no value of one"),
          totals("[5, 9]", "[5, 8]", "22:12", "range: [5, 9]"),
          totals("{id: one, range", "{id: one, round: {places: 1}, range", "20:9", "whole numbers"),
          totals("value: 0.8", "value: 1.2", "24:39", "from 0 to less than 1"),
          totals("value: 0.8", "value: 1", "24:39", "from 0 to less than 1"),
          totals("value: 0.8", "value: -0.2", "24:39", "from 0 to less than 1"),
          totals("sd: 2", "mean: 9.5, sd: 2", "24:50", "outside the range of turned"),
          totals(
              "kind: alpha, value: 0.8, sd: 2, source: \"a paper\"",
              "mean: 7",
              "24:18",
              "Add kind"),
          totals("sd: 2, ", "", "24:18", "Add sd"),
          totals("sd: 2", "sd: 0", "24:48", "More than 0"),
          totals(", source: \"a paper\"", "", "24:18", "Add source"),
          totals("source: \"a paper\"", "source: \" \"", "24:59", "may not be empty"),
          totals("kind: alpha, ", "", "24:18", "Add kind"),
          totals(
              "source: \"a",
              "where: {who: nurse}, source: \"a",
              "24:64",
              "no respondent \"nurse\""),
          totals(
              "{kind: alpha, value: 0.8, sd: 2, source: \"a paper\"}",
              "some",
              "24:18",
              "None, or a group"),
          totals(
              "{kind: alpha, value: 0.8, sd: 2, source: \"a paper\"}",
              "[none, {kind: alpha, value: 0.8, sd: 2, source: \"a paper\"}]",
              "24:19",
              "stands alone"),
          totals(
              "{kind: alpha, value: 0.8, sd: 2, source: \"a paper\"}",
              "[{kind: alpha, value: 0.8, sd: 2, source: \"a\"}, {kind: retest, value: 0.7, sd: 2, source: \"b\"}]",
              "24:66",
              "same sheets"));

  private static final String STEADY = "sd: 2, source: \"a paper\"}";

  private static Bad range(String good, String place, String says) {
    return totals(STEADY, STEADY + "\n    good-range: " + good, place, says);
  }

  private static final List<Bad> GOOD_RANGES =
      List.of(
          range("{source: \"a\"}", "25:17", "The published limit"),
          range("{beyond: 6}", "25:17", "\"source\" is missing"),
          range("{beyond: 6, source: \" \"}", "25:37", "may not be empty"),
          range("{beyond: 10, source: \"a\"}", "25:26", "outside the range of turned"),
          range(
              "{beyond: 6, well: {mean: 8, sd: 1}, source: \"a\"}",
              "25:26",
              "the samples it follows from, not both"),
          range("{well: {mean: 8, sd: 0}, source: \"a\"}", "25:38", "More than 0"),
          range(
              "{beyond: 6, where: {who: nurse}, source: \"a\"}",
              "25:42",
              "no respondent \"nurse\""),
          range(
              "[{beyond: 6, source: \"a\"}, {beyond: 7, where: {who: parent}, source: \"b\"}]",
              "25:44",
              "same sheets"),
          totals(
              "higher-is-better\n    reliability: {kind: alpha, value: 0.8, sd: 2, source: \"a paper\"}",
              "higher-is-better\n    good-range: {beyond: 6, source: \"a\"}",
              "24:17",
              "Add reliability for the same sheets"),
          totals(
              "{kind: alpha, value: 0.8, sd: 2, source: \"a paper\"}",
              "{kind: alpha, value: 0.8, sd: 2, where: {who: teacher}, source: \"a paper\"}\n"
                  + "    good-range: {beyond: 6, where: {who: parent}, source: \"a\"}",
              "25:17",
              "Add reliability for the same sheets"),
          totals(
              "higher-is-better\n    reliability",
              "neither\n    good-range: {beyond: 6, source: \"a\"}\n    reliability",
              "24:17",
              "Neither end is better"));

  private static final List<Bad> BANDS =
      List.of(
          rating("to: 2}", "to: 1}", "28:30", "No band holds 2"),
          rating("to: 2}", "to: 3}", "28:30", "overlaps the band before it; begin at 4"),
          rating("to: 6}\n", "to: 5}\n", "27:7", "No band holds 6"),
          rating("to: 6}\n", "to: 7}\n", "28:30", "outside the range of total"),
          rating("from: 0, to", "from: 1, to", "27:29", "No band holds 0"),
          rating("from: 3, to: 6", "from: 6, to: 3", "28:37", "Not less than from"),
          rating("score: total", "score: totl", "24:12", "perhaps total"),
          rating("    round: {places: 0}\n", "", "27:30", "round the score to whole numbers"),
          rating("norm: \"ours\"", "norm: \" \"", "25:11", "may not be empty"),
          rating("norm: \"ours\"", "norm: \"ours\"\n    where: {who: nurse}", "26:18", "nurse"),
          rating(
              "norm: \"ours\"", "norm: \"ours\"\n    where: {form: b}", "26:19", "no form \"b\""),
          rating(
              "norm: \"ours\"",
              "norm: \"ours\"\n    where: {ages: {from: 4, self-from: 5}}",
              "26:19",
              "questionnaire's own ages"),
          rating(
              "bands:\n",
              """
              bands:
                - score: total
                  norm: "ours"
                  where: {who: teacher}
                  list: [{name: "any", from: 0, to: 6}]
              """,
              "28:5",
              "hold for the same children"),
          rating(
              "    list:\n      - {name: \"low\", from: 0, to: 2}\n      - {name: \"high\", from: 3, to: 6}\n",
              "    list: []\n",
              "26:11",
              "At least one band"));

  private static final List<Bad> ITEMS =
      List.of(
          rating("items-may-be-stored: yes", "items-may-be-stored: no", "9:8", "leave labels out"),
          rating(
              "yes\nwho: [{id: teacher, name: \"Teacher\"}, \"Pupil\"]\nscale: {min: 0, max: 2, labels: {0: \"no\", 2: \"yes\"}}\nitems:\n  - {id: sleeps,",
              "no\nwho: [{id: teacher, name: \"Teacher\"}, \"Pupil\"]\nscale: {min: 0, max: 2}\nitems:\n  - {id: sleeps, text: \"Sleeps\",",
              "11:24",
              "keep ids only"),
          rating(
              "yes\nwho: [{id: teacher, name: \"Teacher\"}, \"Pupil\"]\nscale: {min: 0, max: 2, labels: {0: \"no\", 2: \"yes\"}}",
              "no\ninstructions: \"Tick\"\nwho: [teacher, Pupil]\nscale: {min: 0, max: 2}",
              "8:15",
              "leave instructions out"),
          rating("- {id: laughs}", "- {id: eats}", "13:10", "\"eats\" is there twice"),
          rating("- {id: laughs}", "- {id: all}", "13:10", "means every item"),
          rating("- {id: laughs}", "- {id: Laughs}", "13:10", "write laughs"),
          rating("- {id: laughs}", "- {id: laughs, repeat: 1, combine: mean}", "13:26", "2 to 9"),
          rating("- {id: laughs}", "- {id: laughs, repeat: 3}", "13:26", "combine: median"),
          rating("- {id: laughs}", "- {id: laughs, combine: mean}", "13:27", "belong together"),
          rating(
              "- {id: laughs}",
              "- {id: eats-2}\n  - {id: eats, repeat: 2, combine: mean}",
              "14:10",
              "twice"),
          rating("unscored: yes", "unscored: yes, reverse: yes", "14:42", "cannot be reversed"),
          rating(
              "scale: {min: 0, max: 2, labels: {0: \"no\", 2: \"yes\"}}\n",
              "",
              "10:5",
              "one for sleeps"),
          rating("2: \"yes\"", "3: \"yes\"", "9:33", "3 is not an answer from 0 to 2"),
          rating("max: 2,", "max: 0,", "9:22", "More than min"),
          rating("max: 2,", "max: 2, step: 0,", "9:31", "More than 0"),
          rating("max: 2,", "max: 2, step: 0.7,", "9:31", "Whole steps"),
          rating("max: 2,", "max: 2, type: yes-no,", "9:31", "0 (no) to 1 (yes)"),
          rating(
              "entry-mode: items",
              "entry-mode: items\nkind: scores-only",
              "4:13",
              "entry-mode: scores"),
          rating("entry-mode: items", "entry-mode: items\nkind: goal", "12:3", "leave items out"),
          rating("entry-mode: items", "entry-mode: scores", "11:3", "so leave items out"),
          totals("entry-mode: scores", "entry-mode: items", "5:13", "entry-mode: scores"),
          totals(
              "kind: scores-only\nentry-mode: scores",
              "entry-mode: items",
              "1:1",
              "List the items"),
          totals("kind: scores-only", "kind: goal", "5:13", "one by one"),
          totals(
              "who:",
              "validity: [{id: v, rule: straight-line}]\nwho:",
              "8:11",
              "answers are typed"),
          totals(
              "who:", "scale: {min: 0, max: 1, labels: {0: \"no\"}}\nwho:", "8:8", "have no use"));

  private static final List<Bad> WHOLE =
      List.of(
          rating("version: 2", "version: 0", "2:10", "1 or more"),
          rating("version: 2", "version: 2\nreplaces: 2", "3:11", "before 2"),
          rating("version: 2", "version: 2\ncomparable-with: [2]", "3:18", "versions before 2"),
          rating("\"Pupil\"]", "\"Buddy\"]", "8:39", "child: yes or child: no"),
          rating("\"Pupil\"]", "{id: pupil, name: \"Pupil\", child: no}]", "8:73", "is the child"),
          rating(
              "\"Pupil\"]",
              "{id: buddy, name: \"The young person\", child: no}]",
              "8:84",
              "\"The young person\" is the child"),
          totals(
              "kind: scores-only\nentry-mode: scores\nlicence:\n  holder: \"somebody\"\nwho: [teacher, parent]",
              "kind: self-report\nentry-mode: scores\nlicence:\n  holder: \"somebody\"\nwho: [{id: me, name: \"Me\", child: no}]",
              "8:35",
              "self-report is the child's own"),
          rating("\"Pupil\"]", "\"Teacher\"]", "8:39", "\"teacher\" is there twice"),
          rating(
              "[{id: teacher, name: \"Teacher\"}, \"Pupil\"]",
              "[]",
              "8:6",
              "at least one who answers"),
          rating("version: 2", "version: 2\nages: {from: 9, to: 4}", "3:21", "Not less than from"),
          rating(
              "version: 2",
              "version: 2\nages: {from: 9, self-from: 4}",
              "3:28",
              "between from and to"),
          rating("version: 2", "version: 2\nages: {to: 400}", "3:12", "0 to 25"),
          rating("version: 2", "version: 2\nages: {}", "3:7", "in years"),
          rating("version: 2", "version: 2\npairs: [[a, b]]", "3:8", "no forms to pair"),
          totals("[begin, end]", "[begin, last]", "13:5", "begin, end"),
          totals("[begin, end]", "[begin]", "13:5", "Two forms, entry first"),
          totals("id: end, at", "id: begin, at", "11:10", "\"begin\" is there twice"),
          totals("at: [exit]", "at: []", "11:19", "when it is used"),
          totals("at: [exit]", "at: [leaving]", "11:20", "entry, review, exit, follow-up"),
          totals("holder: \"somebody\"", "holder: \"\"", "7:11", "may not be empty"),
          totals("kind: scores-only", "kind: form", "4:7", "scores-only"));

  @TestFactory
  Stream<DynamicTest> each_is_refused_in_its_place_with_what_to_write() {
    return Stream.of(SCORES, WORKED, GOOD_RANGES, BANDS, ITEMS, WHOLE)
        .flatMap(List::stream)
        .map(bad -> dynamicTest(bad.bad() + ": " + bad.says(), () -> refused(bad)));
  }

  private static void refused(Bad bad) {
    assertThat(bad.base()).contains(bad.old());

    Unreadable no = read(bad.base().replace(bad.old(), bad.bad()));

    assertThat(no).as("it was accepted").isNotNull();
    assertThat(no.says() + " " + no.instead()).contains(bad.says());
    assertThat(no.place().line() + ":" + no.place().column())
        .as(no.instead())
        .isEqualTo(bad.place());
  }

  @Test
  void the_two_that_are_changed_are_in_order() {
    assertThat(read(RATING)).isNull();
    assertThat(read(TOTALS)).isNull();
  }

  private static Unreadable read(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return catchThrowableOfType(
        Unreadable.class, () -> KeptFile.read(bytes, "questionnaires/x.yaml", Questionnaire.class));
  }
}
