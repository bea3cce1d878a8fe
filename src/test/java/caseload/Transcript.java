package caseload;

import caseload.casefile.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A conversation with the command line in a text file, as a mentor sees it on the screen.
 *
 * <pre>
 * # What this is about.
 * today: 2026-10-02                 the day, from here on
 * user: j-porter                    who types
 * policy: castilion-primary         begins with  caseload init
 * service: elsa-primary             begins with the caseload.yaml of a school in services/
 * given: consented                  begins with what given/consented.txt does
 * edit FILE: OLD =&gt; NEW             somebody changes a file by hand
 * write FILE: TEXT                  somebody puts a file there
 * delete PATH                       somebody deletes a file or a folder
 * set NAME=VALUE                    an environment variable
 *
 * $ caseload session m-AAAAAA       what is typed; "$ cat FILE" and "$ ls FOLDER" look at the disk
 * &lt; a line in the pipe
 * &gt; an answer that a person types
 * what is printed
 * ! what is printed to the error stream
 * [exit 5]
 * </pre>
 *
 * The first mentee's code is written m-AAAAAA, the second's m-BBBBBB, and so on.
 */
final class Transcript {
  static final Path ALL = Path.of("src", "test", "resources", "transcripts");
  static final Path SERVICES = ALL.resolveSibling("services");

  private static final Pattern SUFFIX =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-[0-9a-z]{4}\\.(yaml|txt)");
  private static final Pattern CODE = Pattern.compile("\\bm-[0-9a-z]{6}\\b");
  private static final Pattern GROUP = Pattern.compile("\\bg-[0-9a-z]{8}\\b");

  private final Path file;
  private final List<String> source;
  private final Path folder;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<String> rewritten = new ArrayList<>();
  private final List<Terminal.Typed> typed = new ArrayList<>();
  private final Givens givens;
  private final List<String> also;
  private Terminal terminal;

  private Transcript(Path file, Path folder, Givens givens, List<String> also) throws IOException {
    this.file = file;
    this.source = Files.readAllLines(file);
    this.folder = folder;
    this.givens = givens;
    this.also = also;
    this.terminal = Terminal.in(folder, "2026-09-14");
  }

  /** All transcripts, in order of their names. */
  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(ALL)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** Plays a transcript in an empty folder; each command is given these further words. */
  static Transcript play(Path file, Path folder, Givens givens, String... also) throws IOException {
    Transcript transcript = new Transcript(file, folder, givens, List.of(also));
    transcript.play();
    return transcript;
  }

  /** The transcript as it is written. */
  String expected() {
    return source.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** The transcript as it is now. */
  String actual() {
    return rewritten.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** All commands that were typed here, not before. */
  List<Terminal.Typed> typed() {
    return List.copyOf(typed);
  }

  private void play() throws IOException {
    for (int i = 0; i < source.size(); ) {
      String line = source.get(i);
      if (line.startsWith("$ ")) {
        i = command(i);
      } else {
        rewritten.add(line);
        if (!line.startsWith("#") && !line.isBlank()) direct(line);
        i++;
      }
    }
  }

  /** Plays the command in this line, leaves out what is expected of it, and says where it ends. */
  private int command(int first) throws IOException {
    int end = first + 1;
    StringBuilder line = new StringBuilder(source.get(first).substring(2));
    while (line.length() > 0 && line.charAt(line.length() - 1) == '\\') {
      line.setLength(line.length() - 1);
      line.append(source.get(end++).strip());
    }
    List<String> piped = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    for (; end < source.size() && source.get(end).matches("[<>]( .*)?"); end++) {
      String text = source.get(end).substring(Math.min(2, source.get(end).length()));
      (source.get(end).startsWith("<") ? piped : answers).add(text);
    }
    rewritten.addAll(source.subList(first, end));
    rewritten.addAll(printed(real(line.toString()), piped, answers));
    rewritten.add("");
    return afterExpectations(end);
  }

  private int afterExpectations(int from) {
    int end = from;
    while (end < source.size()
        && !source.get(end).matches("[$#] .*|today: .*|(set|edit|write|delete) .*")) {
      end++;
    }
    if (end == source.size()) rewritten.remove(rewritten.size() - 1);
    return end;
  }

  private List<String> printed(String line, List<String> piped, List<String> answers)
      throws IOException {
    List<String> words = new ArrayList<>(Shell.words(line));
    List<String> printed = new ArrayList<>();
    String program = words.remove(0);
    if (program.equals("caseload")) {
      words.addAll(also);
      if (!piped.isEmpty()) terminal.piping(String.join("\n", piped) + "\n");
      if (!answers.isEmpty()) terminal.answering(answers.toArray(String[]::new));
      Terminal.Typed result = terminal.type(words.toArray(String[]::new));
      typed.add(result);
      printed.addAll(result.screen().lines());
      if (result.exit() != 0) printed.add("[exit " + result.exit() + "]");
    } else {
      Path path = matching(words.get(0), "");
      printed.addAll(program.equals("cat") ? Files.readAllLines(path) : listing(path));
    }
    while (!printed.isEmpty() && printed.get(printed.size() - 1).isBlank()) {
      printed.remove(printed.size() - 1);
    }
    return printed.stream().map(this::readable).toList();
  }

  private static List<String> listing(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private void direct(String line) throws IOException {
    String[] said = line.split(":? ", 2);
    String rest = real(said[1]);
    switch (said[0]) {
      case "today" -> terminal.on(rest);
      case "user" -> terminal.as(rest);
      case "set" -> terminal.with(rest.split("=", 2)[0], rest.split("=", 2)[1]);
      case "policy" -> terminal.does("init", ".", "--policy", rest);
      case "service" -> service(SERVICES.resolve(rest));
      case "given" -> given(rest);
      case "edit" -> edit(rest);
      case "write" ->
          Files.writeString(
              folder.resolve(rest.split(": ", 2)[0]), rest.split(": ", 2)[1].replace("\\n", "\n"));
      case "delete" -> delete(folder.resolve(rest));
      default -> throw new IllegalArgumentException(file + ": " + line);
    }
  }

  /** A terminal in a copy of what this left behind. */
  Terminal at(Path copy) throws IOException {
    Givens.copy(folder, copy);
    return terminal.movedTo(copy);
  }

  /** A school that has written its own caseload.yaml, and questionnaires beside those that ship. */
  private void service(Path own) throws IOException {
    terminal.does("init", ".", "--policy", "blank");
    try (Stream<Path> files = Files.walk(own)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        Path there = folder.resolve(own.relativize(each).toString());
        Files.copy(each, there, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private void given(String name) throws IOException {
    Transcript before = givens.of(name);
    terminal = before.at(folder);
    names.putAll(before.names);
  }

  private void edit(String rest) throws IOException {
    String[] said = rest.split(": ", 2);
    String[] change = said[1].split(" => ", 2);
    Path path = matching(said[0], change[0]);
    String before = Files.readString(path);
    if (!before.contains(change[0])) throw new IllegalArgumentException(file + ": " + rest);
    Files.writeString(path, before.replace(change[0], change[1].replace("\\n", "\n")));
  }

  /** A file of which the last characters may be left out: they are random. */
  private Path matching(String name, String holds) throws IOException {
    Path path = folder.resolve(name);
    if (Files.exists(path)) return path;
    try (Stream<Path> beside = Files.list(Objects.requireNonNull(path.getParent()))) {
      return beside
          .filter(each -> each.toString().startsWith(path.toString()))
          .filter(each -> text(each).contains(holds))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(file + ": no file " + name));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void delete(Path path) throws IOException {
    try (Stream<Path> inside = Files.walk(path)) {
      for (Path each : inside.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(each);
    }
  }

  private String real(String line) {
    String real = line;
    for (Map.Entry<String, String> name : names.entrySet()) {
      real = real.replace(name.getValue(), name.getKey());
    }
    return real;
  }

  /** What is random gets a name, and the temporary folder is the mentor's own. */
  private String readable(String line) {
    for (String code : terminal.codes()) {
      if (!names.containsKey(code)) names.put(code, "m-" + letter(names.size()).repeat(6));
    }
    String text = line.replace(folder.toString(), "/home/mentor");
    for (Map.Entry<String, String> name : names.entrySet()) {
      text = text.replace(name.getKey(), name.getValue());
    }
    text = SUFFIX.matcher(text).replaceAll("$1-xxxx.$2");
    text = GROUP.matcher(text).replaceAll("g-xxxxxxxx");
    return CODE.matcher(text)
        .replaceAll(code -> Ids.fits(code.group()) ? "m-xxxxxx" : code.group());
  }

  private static String letter(int number) {
    return String.valueOf((char) ('A' + number));
  }
}
