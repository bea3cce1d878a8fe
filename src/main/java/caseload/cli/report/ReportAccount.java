package caseload.cli.report;

import caseload.cli.desk.AccountDays;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Missing;
import caseload.cli.desk.Mistyped;
import caseload.letter.account.AccountKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The reports about one child and about one mentor's caseload: what is typed for them beside what
 * every report takes. An option that does nothing for a report is refused, never passed over.
 */
@Command(addMethodSubcommands = false)
final class ReportAccount {
  private static final List<String> ALWAYS = List.of("--as-of", "--as-known-on", "--format");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--reader",
      paramLabel = "CONTACT",
      description = "mentee: for this parent or carer.")
  private Optional<String> reader = Optional.empty();

  @Option(names = "--mentor", paramLabel = "ID", description = "caseload: only this mentor's.")
  private Optional<String> mentor = Optional.empty();

  @Option(names = "--all-pages", description = "chronology: all of it, not the last page alone.")
  private boolean allPages;

  @Option(names = "--history", description = "chronology: earlier referrals too.")
  private boolean history;

  /** The words of all of these. */
  static String words() {
    return AccountKind.typed().stream().map(AccountKind::word).collect(Collectors.joining(", "));
  }

  /** The report, made and put where it was asked for. */
  int print(
      Desk desk, AccountKind kind, Optional<String> mentee, ReportFormat format, AccountDays days) {
    if (given("--issue")) {
      throw new Mistyped(
          "report " + kind.word() + " is never issued: nothing of it is kept or compared",
          "Leave --issue out. To keep a copy:  -o FILE");
    }
    refuseIdle(kind);
    new AccountPaper(desk, made(desk, kind, mentee, days)).print(format);
    return 0;
  }

  private Account made(Desk desk, AccountKind kind, Optional<String> mentee, AccountDays days) {
    if (kind == AccountKind.CASELOAD) {
      if (mentee.isPresent()) {
        throw new Mistyped(
            "report caseload is of no one mentee", "Leave \"" + mentee.get() + "\" out.");
      }
      return new CaseloadAccount(desk, days, mentor).account();
    }
    String who =
        mentee.orElseThrow(
            () -> Missing.options(List.of("MENTEE, whom report " + kind.word() + " is about")));
    return switch (kind) {
      case MENTEE -> new HomeAccount(desk, days, reader).account(who);
      case CHRONOLOGY -> new ChronologyAccount(desk, days, allPages, history).account(who);
      default -> new StudyAccount(desk, days).account(who);
    };
  }

  private static List<String> acting(AccountKind kind) {
    return switch (kind) {
      case MENTEE -> List.of("--reader", "--words-file");
      case CHRONOLOGY -> List.of("--all-pages", "--history");
      case CASELOAD -> List.of("--mentor", "--school", "--term", "--without", "--audience");
      default -> List.of("--audience", "--words-file", "--without");
    };
  }

  private void refuseIdle(AccountKind kind) {
    List<String> idle = typed();
    idle.removeAll(ALWAYS);
    idle.removeAll(acting(kind));
    if (idle.isEmpty()) return;
    throw new Mistyped(
        idle.get(0) + " does nothing for report " + kind.word(),
        "Leave it out. Those that do:  " + String.join(", ", acting(kind)) + ", --as-of");
  }

  /** What is typed for these reports goes with no other. */
  void mustBeAlone(String type, Optional<String> mentee) {
    List<String> own = List.of("--reader", "--mentor", "--all-pages", "--history");
    mentee.ifPresent(
        who -> {
          throw new Mistyped(
              "report " + type + " is of no one mentee", "Leave \"" + who + "\" out.");
        });
    typed().stream()
        .filter(own::contains)
        .findFirst()
        .ifPresent(
            option -> {
              throw new Mistyped(option + " does nothing for report " + type, "Leave it out.");
            });
  }

  private boolean given(String option) {
    return typed().contains(option);
  }

  private List<String> typed() {
    return new ArrayList<>(
        spec.commandLine().getParseResult().matchedOptions().stream()
            .filter(option -> !option.inherited())
            .map(option -> option.longestName())
            .toList());
  }
}
