package caseload.cli.desk;

import caseload.casefile.NotFound;
import caseload.casefile.disk.Busy;
import caseload.casefile.disk.Disk;
import caseload.casefile.record.Unreadable;
import caseload.journey.Refusal;
import caseload.letter.TemplateFault;
import caseload.letter.Unprintable;
import caseload.policy.Unfit;
import caseload.report.Unbalanced;
import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place where a fault becomes words and an exit code; commands never catch. */
public final class Errors implements IExecutionExceptionHandler {
  private final Desk desk;

  public Errors(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    return handle(fault);
  }

  /** Prints what is wrong and what to do, and gives the exit code. */
  public int handle(Exception fault) {
    if (desk.debug()) fault.printStackTrace(desk.around().err());
    if (fault instanceof Mistyped typed) return mistyped(typed);
    if (fault instanceof Unfit unfit) {
      return mistyped(new Mistyped("\"" + unfit.field() + "\" does not fit: " + unfit.says(), ""));
    }
    if (fault instanceof Refusal no) return said("Refused: ", no.says(), no.next(), 5);
    if (fault instanceof NotFound none) return said("Error: ", none.says(), none.next(), 3);
    if (fault instanceof Unreadable file) return unreadable(file);
    if (fault instanceof Incomplete part) return said("Error: ", part.says(), part.next(), 4);
    if (fault instanceof PartDone part) return said("Done in part: ", part.says(), part.next(), 7);
    if (fault instanceof Unbalanced flow) return unbalanced(flow);
    if (fault instanceof TemplateFault template) return template(template);
    if (fault instanceof Unprintable paper)
      return said("Error: ", paper.says(), paper.instead(), 4);
    if (fault instanceof Busy busy) return said("Error: ", busy.says(), busy.next(), 6);
    if (fault instanceof Disk.Failure disk) return said("Error: ", disk.says(), "", 1);
    return said(
        "Error: ",
        "Something went wrong that should not (" + fault.getClass().getSimpleName() + ").",
        "Please report it, with what you typed.  --debug shows where; it may print names.",
        1);
  }

  private int mistyped(Mistyped typed) {
    desk.tell(new Fault(Mistyped.EXIT, typed.says() + ".", typed.next()));
    return typed.printTo(desk.around().errWriter());
  }

  private int said(String kind, String says, String next, int exit) {
    desk.tell(new Fault(exit, says, next));
    PrintStream err = desk.around().err();
    says.lines().map(SafeText::of).findFirst().ifPresent(line -> err.println(kind + line));
    says.lines().skip(1).map(SafeText::of).forEach(err::println);
    next.lines().map(SafeText::of).forEach(err::println);
    return exit;
  }

  private int unbalanced(Unbalanced flow) {
    return said(
        "Error: ",
        flow.says(),
        "Look at the dates of start and end of:  " + String.join(", ", flow.codes()),
        4);
  }

  private int template(TemplateFault fault) {
    String where = fault.template() + (fault.line() > 0 ? ", line " + fault.line() : "");
    String field = fault.field().isEmpty() ? "" : "{{" + fault.field() + "}}: ";
    return said("Error: ", where + "\n  " + field + fault.says(), fault.instead(), 4);
  }

  private int unreadable(Unreadable file) {
    desk.tell(new Fault(4, file.says() + " (" + Listed.where(file) + ")", file.instead()));
    PrintStream err = desk.around().err();
    err.println("Error: " + SafeText.of(file.says()));
    err.println("  " + SafeText.of(Listed.where(file)));
    Excerpt.lines(file).stream().map(SafeText::of).forEach(err::println);
    file.instead().lines().map(SafeText::of).forEach(err::println);
    return 4;
  }
}
