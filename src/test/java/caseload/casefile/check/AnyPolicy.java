package caseload.casefile.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import caseload.casefile.KeptFile;
import caseload.casefile.record.Patch;
import caseload.casefile.record.Tree;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Items;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import caseload.casefile.record.Unreadable;
import caseload.policy.SchoolFile;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A caseload.yaml as some school may write it: a starter with a few of its answers changed. */
final class AnyPolicy {
  private final byte[] starter;
  private final Random random;

  AnyPolicy(byte[] starter, Random random) {
    this.starter = starter.clone();
    this.random = random;
  }

  /** The school, or nothing when its answers contradict one another. */
  Optional<SchoolFile> next() {
    byte[] file = starter;
    int changes = 2 + random.nextInt(8);
    try {
      for (int i = 0; i < changes; i++) file = changed(file);
      return Optional.of(KeptFile.read(file, "caseload.yaml", SchoolFile.class));
    } catch (Unreadable contradiction) {
      return Optional.empty();
    }
  }

  private byte[] changed(byte[] file) {
    return switch (random.nextInt(18)) {
      case 0 -> word(file, "consent.from", "one-parent", "every-parent", "every-parent-consulted");
      case 1 -> word(file, "consent.observation-separate", "yes", "no");
      case 2 -> word(file, "consent.lasts-months", "1", "2", "12");
      case 3 -> word(file, "consent.lasts-until", "school-year", "exit");
      case 4 -> word(file, "consent.before-referral", "yes", "no");
      case 5 -> set(file, "consent.child", fields("from-age", some("4", "9", "12")));
      case 6 -> set(file, "consent.opt-out", optOut());
      case 7 -> word(file, "referral.at-least", "0", "1", "2");
      case 8 -> set(file, "referral.open-to", fields("year-from", some("0", "4", "6")));
      case 9 -> set(file, "priority.panel", panel());
      case 10 -> word(file, "pathway." + random.nextInt(9) + ".otherwise", "refuse", "warn");
      case 11 -> word(file, "programme.weeks-most", "8", "10", "40");
      case 12 -> word(file, "programme.sessions-most", "1", "6", "30");
      case 13 -> word(file, "programme.times-a-week", "1", "2", "5");
      case 14 -> word(file, "exit.re-referral", "at-once", "new-evidence", "never");
      case 15 -> word(file, "exit.re-referral-after-weeks", "1", "6");
      case 16 -> word(file, "exit.reopen-within-days", "1", "30");
      default -> word(file, "priority.decide-within-days", "1", "30");
    };
  }

  private Tree optOut() {
    return Fields.of(
        List.of(
            Trees.field("scopes", Items.of(List.of(Text.plain(some("mentoring", "group"))))),
            Trees.field("after-days", Text.plain(some("1", "5", "10")))));
  }

  private Tree panel() {
    return Fields.of(
        List.of(
            Trees.field("at-least", Text.plain(some("1", "2", "3"))),
            Trees.field("otherwise", Text.plain(some("warn", "refuse")))));
  }

  private byte[] word(byte[] file, String path, String... words) {
    return set(file, path, Text.plain(some(words)));
  }

  private static Tree fields(String key, String value) {
    return Fields.of(List.of(Trees.field(key, Text.plain(value))));
  }

  private static byte[] set(byte[] file, String path, Tree value) {
    return Patch.set(file, "caseload.yaml", List.of(("policy." + path).split("\\.", -1)), value);
  }

  private String some(String... words) {
    return words[random.nextInt(words.length)];
  }

  /** What it was made from, for a message. */
  String text() {
    return new String(starter, UTF_8);
  }
}
