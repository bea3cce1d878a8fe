package caseload;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands on the screen after a command: both streams, line by line, in the order printed. */
final class Screen {
  private final List<String> lines = new ArrayList<>();
  private final Stream out = new Stream("");
  private final Stream err = new Stream("! ");

  PrintStream out() {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  PrintStream err() {
    return new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /** All lines, those of the error stream marked. */
  List<String> lines() {
    out.endLine();
    err.endLine();
    return List.copyOf(lines);
  }

  /** What was printed to standard output. */
  String outText() {
    return text(false);
  }

  /** What was printed to the error stream. */
  String errText() {
    return text(true);
  }

  private String text(boolean errors) {
    return lines().stream()
        .filter(line -> line.startsWith(err.mark) == errors)
        .map(line -> (errors ? line.substring(err.mark.length()) : line) + "\n")
        .collect(Collectors.joining());
  }

  private final class Stream extends OutputStream {
    private final String mark;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Stream(String mark) {
      this.mark = mark;
    }

    @Override
    public void write(int one) {
      if (one == '\n') {
        lines.add(taken());
      } else if (one != '\r') {
        line.write(one);
      }
    }

    /** Ends a line that the command left open. */
    void endLine() {
      if (line.size() > 0) lines.add(taken());
    }

    private String taken() {
      String text = (mark + line.toString(StandardCharsets.UTF_8)).stripTrailing();
      line.reset();
      return text;
    }
  }
}
