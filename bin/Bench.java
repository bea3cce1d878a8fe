import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Measures whole commands, from start to exit, one after the other in every round, against a Java
 * program that prints one line. Only ratios within one table mean anything.
 */
class Bench {
  private static final String HELP =
      """
      bin/bench [--java HOME]... [--folder CASELOAD --mentee CODE] [--row NAME=ARGUMENTS]... [--runs N] [--json FILE]

        --java    a Java to measure with; again for more. Otherwise the one that runs this
        --folder  a caseload to run commands in: a copy of it, so that it stays as it is
        --mentee  adds the rows show, list, due and session
        --row     one more command, its words parted by single spaces
        --json    the figures, for a machine
      """;

  private static final String HELLO =
      "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }";

  /** As in bin/caseload, so that hello differs from it in nothing but what it does. */
  private static final List<String> FLAGS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms24m", "-Xmn16m", "-Xshare:auto");

  private static final long TICK = 10; // milliseconds; what Linux counts processor time in

  record Row(String name, List<String> command, Map<String, String> environment) {}

  record Result(Row row, double[] ms, double cpu, double mib) {}

  private final Path work = Files.createTempDirectory("caseload-bench");
  private final List<String> javas = new ArrayList<>();
  private final List<String> more = new ArrayList<>();
  private final List<String> json = new ArrayList<>();
  private final String launcher;
  private Path folder = work;
  private String mentee = "";
  private String file = "";
  private int runs = 15;

  Bench(String launcher) throws IOException {
    this.launcher = Path.of(launcher).toAbsolutePath().toString();
  }

  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    Bench bench = new Bench(args[0]);
    if (!bench.understands(Arrays.asList(args).subList(1, args.length))) {
      System.out.print(HELP);
      System.exit(2);
    }
    bench.measureAll();
  }

  private boolean understands(List<String> args) {
    for (int i = 0; i + 1 < args.size(); i += 2) {
      String value = args.get(i + 1);
      switch (args.get(i)) {
        case "--java" -> javas.add(value);
        case "--folder" -> folder = Path.of(value);
        case "--mentee" -> mentee = value;
        case "--row" -> more.add(value);
        case "--runs" -> runs = Integer.parseInt(value);
        case "--json" -> file = value;
        default -> {
          return false;
        }
      }
    }
    return args.size() % 2 == 0;
  }

  private void measureAll() throws Exception {
    Path hello = Files.writeString(work.resolve("Hello.java"), HELLO);
    ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", "" + hello);
    if (!folder.equals(work)) {
      run(List.of("cp", "-R", "" + folder, "" + work.resolve("caseload")), Map.of());
      folder = work.resolve("caseload");
    }
    for (String java : javas.isEmpty() ? List.of(System.getProperty("java.home")) : javas) {
      measure(java);
    }
    if (!file.isEmpty()) {
      Files.writeString(Path.of(file), "[\n" + String.join(",\n", json) + "\n]\n");
    }
    run(List.of("rm", "-rf", "" + work), Map.of());
  }

  private void measure(String java) throws Exception {
    List<Row> rows = new ArrayList<>();
    for (Row row : rows(java)) {
      if (run(row.command, row.environment) == 0) {
        rows.add(row);
      } else {
        System.out.println("left out, for it does not run here: " + row.name);
      }
    }
    awaitArchive(java);
    long before = busy();
    long own = own();
    long start = System.nanoTime();
    List<Result> results = results(rows);
    double wall = (System.nanoTime() - start) / 1e6 * Runtime.getRuntime().availableProcessors();
    double others = Math.max(0, (busy() - before - (own() - own)) * TICK / wall);
    print(java, results, others);
  }

  private List<Row> rows(String java) {
    String tool = java + "/bin/java";
    String at = "" + work;
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("hello", join(List.of(tool), FLAGS, List.of("-cp", at, "Hello")), Map.of()));
    rows.add(new Row("hello, no flags", List.of(tool, "-cp", at, "Hello"), Map.of()));
    rows.add(caseload(java, "--version=--version"));
    Map<String, String> none = Map.of("JAVA_HOME", java, "CASELOAD_CACHE", "none");
    rows.add(new Row("--version, no archive", List.of(launcher, "--version"), none));
    if (!mentee.isEmpty()) {
      rows.add(
          new Row(
              "read every file",
              List.of("find", "" + folder, "-type", "f", "-exec", "cat", "{}", "+"),
              Map.of()));
      rows.add(caseload(java, "show=show " + mentee));
      rows.add(caseload(java, "list=list"));
      rows.add(caseload(java, "due=due"));
      String yes = " --attended yes --minutes 30 --no-input --yes";
      rows.add(caseload(java, "session=session " + mentee + yes));
    }
    more.forEach(row -> rows.add(caseload(java, row)));
    return rows;
  }

  private Row caseload(String java, String row) {
    String[] words = row.split("=", 2);
    Map<String, String> environment =
        Map.of(
            "JAVA_HOME", java, "CASELOAD_CACHE", work + "/cache", "CASELOAD_FOLDER", "" + folder);
    return new Row(words[0], join(List.of(launcher), List.of(words[1].split(" "))), environment);
  }

  /** The launcher learns its archive in the background after the first command. */
  private void awaitArchive(String java) throws Exception {
    for (int tries = 0; tries < 100; tries++) {
      try (Stream<Path> files = Files.walk(work)) {
        if (files.anyMatch(path -> path.toString().matches(".*" + java + "/[^/]*\\.jsa"))) {
          return;
        }
      }
      Thread.sleep(200);
    }
    System.out.println("no class archive was made");
  }

  private List<Result> results(List<Row> rows) throws Exception {
    double[][] ms = new double[rows.size()][runs];
    double[] cpu = new double[rows.size()];
    for (int run = 0; run < runs; run++) {
      for (int row = 0; row < rows.size(); row++) {
        long ticks = children();
        long start = System.nanoTime();
        run(rows.get(row).command, rows.get(row).environment);
        ms[row][run] = (System.nanoTime() - start) / 1e6;
        cpu[row] += (double) (children() - ticks) * TICK / runs;
      }
    }
    List<Result> results = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      Arrays.sort(ms[row]);
      results.add(new Result(rows.get(row), ms[row], cpu[row], peak(rows.get(row))));
    }
    return results;
  }

  private static int run(List<String> command, Map<String, String> environment) throws Exception {
    return start(command, environment).waitFor();
  }

  private static Process start(List<String> command, Map<String, String> environment)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectInput(Redirect.from(new File("/dev/null")));
    return builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
  }

  /**
   * Peak memory in MiB: the highest mark seen before the end, in a run of its own; 0 if unknown.
   */
  private static double peak(Row row) throws Exception {
    Process process = start(row.command, row.environment);
    Path status = Path.of("/proc", "" + process.pid(), "status");
    long highest = 0;
    while (process.isAlive() && Files.exists(status)) {
      highest = Math.max(highest, highMark(status));
    }
    return highest / 1024.0;
  }

  private static long highMark(Path status) {
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findAny()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0; // it has just ended
    }
  }

  /** Processor time of every process that we waited for, in ticks; 0 where there is no /proc. */
  private static long children() throws IOException {
    return stat("/proc/self/stat", 13, 14);
  }

  private static long own() throws IOException {
    return stat("/proc/self/stat", 11, 12) + children();
  }

  /** Processor time of the whole machine: user, nice and system. */
  private static long busy() throws IOException {
    return stat("/proc/stat", 1, 2, 3);
  }

  private static long stat(String file, int... fields) throws IOException {
    if (!Files.exists(Path.of(file))) {
      return 0;
    }
    String line = Files.readString(Path.of(file)).split("\n")[0];
    String[] words = line.substring(line.indexOf(')') + 1).trim().split(" +");
    return Arrays.stream(fields).mapToLong(field -> Long.parseLong(words[field])).sum();
  }

  private void print(String java, List<Result> results, double others) {
    double hello = at(results.get(0).ms, 0.5);
    System.out.printf("%n%s%n", java);
    System.out.println("command                  median   middle half     cpu    peak  x hello");
    for (Result r : results) {
      String name = r.row.name;
      double median = at(r.ms, 0.5);
      double low = at(r.ms, 0.25);
      double high = at(r.ms, 0.75);
      double ratio = median / hello;
      System.out.printf(
          "%-22s %6.0f ms  %5.0f - %-5.0f %4.0f ms %3.0f MiB %6.2f%n",
          name, median, low, high, r.cpu, r.mib, ratio);
      json.add(
          String.format(
              """
              {"java": "%s", "row": "%s", "runs": %d, "median-ms": %.1f, "low-ms": %.1f, "high-ms": %.1f, \
              "cpu-ms": %.1f, "peak-mib": %.1f, "ratio": %.3f, "others": %.2f}""",
              java, name, runs, median, low, high, r.cpu, r.mib, ratio, others));
    }
    String warning = others > 0.2 ? ": too much, measure again when it is quiet" : "";
    System.out.printf("%.0f%% of the machine was at other work%s%n", others * 100, warning);
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.round((sorted.length - 1) * share)];
  }

  @SafeVarargs
  private static List<String> join(List<String>... parts) {
    return Arrays.stream(parts).flatMap(List::stream).toList();
  }
}
