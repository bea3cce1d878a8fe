package caseload.cli.step;

import caseload.casefile.record.Tree;
import caseload.casefile.record.Tree.Items;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Mistyped;
import caseload.policy.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What was passed on at a meeting and on what basis, and what goes to the next school. */
@Command(addMethodSubcommands = false)
final class SharingOptions {
  @Option(
      names = "--shared",
      paramLabel = "WITH=WHAT",
      description = "What was passed on, with whom: ews=\"attendance since May\".")
  private List<String> shared = new ArrayList<>();

  @Option(
      names = "--basis",
      paramLabel = "WORD",
      description =
          "On what basis: consent, public-task, legal-duty, vital-interest, safeguarding.")
  private Optional<String> basis = Optional.empty();

  @Option(names = "--receiving-school", paramLabel = "NAME", description = "The next school.")
  private Optional<String> school = Optional.empty();

  @Option(
      names = "--receiving-contact",
      paramLabel = "ROLE",
      description = "Whom to ring there: a role, or the id of a contact.")
  private Optional<String> contact = Optional.empty();

  @Option(
      names = "--support",
      paramLabel = "TEXT",
      description = "The support that goes on there; transfer tells it.")
  private Optional<String> support = Optional.empty();

  @Option(
      names = "--what-works",
      paramLabel = "TEXT",
      description = "What has helped; the letter transfer tells it.")
  private Optional<String> whatWorks = Optional.empty();

  @Option(
      names = "--child-voice",
      paramLabel = "TEXT",
      description = "How the child sees it; no letter tells it.")
  private Optional<String> childVoice = Optional.empty();

  /** Puts what was typed, and names what it needs beside. */
  List<String> fill(Draft draft) {
    List<String> missing = new ArrayList<>();
    if (!shared.isEmpty() && basis.isEmpty()) missing.add("--basis");
    if (shared.isEmpty() && basis.isPresent()) missing.add("--shared");
    if (!shared.isEmpty() && basis.isPresent()) {
      draft.put("shared", Items.of(shared.stream().map(this::passed).toList()));
    }
    List<Tree.Field> move =
        Stream.of(
                field("receiving-school", school),
                field("contact", contact.map(Choice::idOf)),
                field("support", support),
                field("what-works", whatWorks),
                field("child-voice", childVoice))
            .flatMap(Optional::stream)
            .toList();
    if (!move.isEmpty() && school.isEmpty()) missing.add("--receiving-school");
    for (Tree.Field each : move) {
      draft.put("transition", draft.nested("transition", each.key(), each.value()));
    }
    return missing;
  }

  private static Optional<Tree.Field> field(String key, Optional<String> value) {
    return value.map(text -> Trees.field(key, Text.of(text)));
  }

  private Tree passed(String typed) {
    int equals = typed.indexOf('=');
    if (equals < 1) {
      throw new Mistyped(
          "--shared " + typed + " does not say with whom", "Write  --shared WITH=\"what\"");
    }
    return Tree.Fields.of(
        List.of(
            Trees.field("with", Text.of(Choice.idOf(typed.substring(0, equals)))),
            Trees.field("what", Text.of(typed.substring(equals + 1).strip())),
            Trees.field("basis", Text.of(Choice.idOf(basis.orElseThrow())))));
  }
}
