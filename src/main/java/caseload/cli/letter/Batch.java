package caseload.cli.letter;

import caseload.casefile.CaseFile;
import caseload.casefile.record.Unreadable;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Keyboard;
import caseload.cli.desk.Machine;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.PartDone;
import caseload.journey.Refusal;
import caseload.journey.Warning;
import caseload.letter.kind.LetterKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Letters of one kind about many mentees: made together, put into one file to print, and, after one
 * question, recorded as sent. Who cannot be written to is named and left out.
 */
record Batch(Desk desk, LetterKind kind, Letters writing, Sending sending) {

  /** Makes the letters about the mentees with these codes. */
  void about(List<String> codes) {
    List<String> leftOut = new ArrayList<>();
    List<LetterCommand.Written> letters = new ArrayList<>();
    for (String code : codes) letters.addAll(about(code, leftOut));
    if (letters.isEmpty()) none();
    else send(letters);
    if (!leftOut.isEmpty()) throw partDone(leftOut);
  }

  private void none() {
    if (desk.json()) desk.print(Machine.json(Map.of("letters", List.of())));
    else desk.say("No letter " + kind.word() + " is made.");
  }

  private List<LetterCommand.Written> about(String code, List<String> leftOut) {
    CaseFile file = desk.caseload().file(code).orElseThrow();
    try {
      List<LetterCommand.Written> letters = writing.about(file);
      Optional<Warning> doubt =
          letters.stream()
              .flatMap(each -> Stream.concat(each.doubts().stream(), each.leaks().stream()))
              .findFirst();
      if (doubt.isEmpty() || desk.yes()) return letters;
      desk.warn("Left out  " + doubt.get().about(code).says());
    } catch (Refusal no) {
      desk.warn("Left out  " + no.says());
    } catch (Mistyped no) {
      desk.warn("Left out  " + code + ": " + no.getMessage());
    } catch (Unreadable no) {
      desk.warn("Left out  " + code + ": " + no.says());
    }
    leftOut.add(code);
    return List.of();
  }

  private void send(List<LetterCommand.Written> letters) {
    boolean screen = desk.toScreen();
    Optional<Path> file = screen ? Optional.empty() : desk.output().or(this::here);
    if (screen) sending.screen(letters);
    file.ifPresent(each -> sending.bundle(each, letters));
    if (sending.isSent() || gone(letters.size())) sending.record(letters);
    else if (file.isEmpty() && !screen) sending.print(letters);
    if (file.isEmpty() && !screen) desk.note("To have them in one file to print:  -o FILE");
  }

  /**
   * Where the command was typed, unless that is inside: names belong in a mentee's folder alone.
   */
  private Optional<Path> here() {
    Path here = desk.around().here().toAbsolutePath().normalize();
    if (here.startsWith(desk.caseload().root().toAbsolutePath().normalize()))
      return Optional.empty();
    return Optional.of(
        here.resolve(kind.word() + "-letters-" + desk.today() + sending.as().ending()));
  }

  private boolean gone(int count) {
    if (!desk.mayAsk() || desk.dryRun()) {
      desk.note("When they have gone out, type it again with  --sent today");
      return false;
    }
    String question =
        count == 1 ? "Has it been sent? [y/N]:" : "Have all %d been sent? [y/N]:".formatted(count);
    return new Keyboard(desk).answer(question).filter("y"::equalsIgnoreCase).isPresent();
  }

  private PartDone partDone(List<String> leftOut) {
    String who = leftOut.size() == 1 ? "1 mentee was" : leftOut.size() + " mentees were";
    return new PartDone(
        who + " left out, as said above; the others are done.",
        "To see what is missing:  caseload letter %s %s".formatted(kind.word(), leftOut.get(0)));
  }
}
