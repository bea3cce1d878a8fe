package caseload.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people type when they mean a command of ours: the words of other programs and of the job.
 * They are only ever suggested, never carried out.
 */
final class OtherWords {
  private static final String[] LINES = {
    "due: todo agenda overdue reminders now next",
    "session: note notes visit meet record",
    "list: ls dir mentees pupils children everyone who",
    "show: view open status find search card details",
    "refer: referral add new create",
    "prioritise: prioritize priority priorities triage panel accept decline wait",
    "contact: contacts parent parents carer phone address",
    "consent: permission chase remind",
    "measure: baseline score questionnaires sdq rate survey assess",
    "observe: observation observations watch",
    "file: filing folder complete",
    "plan: target targets goal goals smart",
    "review: progress",
    "exit: close end finish discharge leave",
    "follow-up: after",
    "reopen: restart again",
    "concern: safeguarding dsl worry",
    "letter: print mail post invite",
    "form: blank sheet",
    "report: stats statistics summary governors",
    "explain: why",
    "edit: change amend update correct rename set modify",
    "undo: revert oops back",
    "history: changes audit who-changed",
    "mentor: supervision training cpd",
    "check: validate verify repair fix",
    "resolve: merge conflict conflicts",
    "backup: save archive restore",
    "import: load upload",
    "export: download",
    "policy: rules criteria",
    "subject-access: sar dsar gdpr",
    "transfer: move handover",
    "retention: expire keep",
    "dispose: delete remove erase rm purge shred",
    "init: setup start install",
    "demo: example practice try",
    "config: settings preferences options",
    "help: man usage ?"
  };

  private OtherWords() {}

  /** Each other word with the command that it stands for. */
  static Map<String, String> forCommands() {
    return Stream.of(LINES)
        .map(line -> line.split(": ", 2))
        .flatMap(
            line -> Arrays.stream(line[1].split(" ", -1)).map(word -> Map.entry(word, line[0])))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
