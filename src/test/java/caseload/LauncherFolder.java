package caseload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder with the launcher in it and everything that it needs around it, all of it pretended: the
 * jar is empty, each Java prints what it was called with, Maven makes an empty jar.
 */
final class LauncherFolder {
  private static final String JAVA =
      """
      #!/bin/sh
      for word; do case $word in -XX:ArchiveClassesAtExit=*) echo archive >"${word#*=}" ;; esac; done
      printf '%s\\0' "$0" "LC_ALL=$LC_ALL" "JAVA_TOOL_OPTIONS=$JAVA_TOOL_OPTIONS" "$@"
      exit 5
      """;

  /** What a command said and how it ended. */
  record Outcome(int exit, String out, String err) {

    /** The Java that was started, as the folder it is in. */
    String java() {
      return out.substring(0, Math.max(0, out.indexOf("/bin/java\0")));
    }

    /** Everything that Java was called with, and two settings of its surroundings. */
    List<String> words() {
      return Arrays.asList(out.substring(0, Math.max(0, out.lastIndexOf('\0'))).split("\0", -1));
    }

    /** What follows the jar's name: the words meant for Caseload. */
    List<String> arguments() {
      return words().subList(words().indexOf("-jar") + 2, words().size());
    }
  }

  /** A command that has been started. */
  record Started(Process process, Path err) {

    Outcome outcome() throws IOException, InterruptedException {
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), out, Files.readString(err));
    }
  }

  private final Path home;
  private final Path root;
  private final Map<String, String> environment = new HashMap<>();

  private LauncherFolder(Path home, Path root) {
    this.home = home;
    this.root = root;
    with("HOME", home).with("PATH", home.resolve("tools")).with("CASELOAD_CACHE", "none");
  }

  /** A built Caseload in the folder {@code name} of {@code home}, and a Java 17 in JAVA_HOME. */
  static LauncherFolder in(Path home, String name) throws IOException {
    LauncherFolder folder = new LauncherFolder(home.toRealPath(), home.toRealPath().resolve(name));
    Files.createDirectories(folder.root.resolve("bin"));
    String launcher = Files.readString(Path.of("bin", "caseload"));
    // So that no Java of this machine is found.
    program(folder.launcher(), launcher.replaceAll("(?<= )/(?=(usr|opt|Library)/)", home + "/"));
    folder.tools("cat", "find", "ln", "mkdir", "mv", "nice", "readlink", "rm", "sleep", "touch");
    Files.createDirectories(folder.root.resolve("target/lib"));
    old(Files.createFile(folder.jar()));
    return folder.with("JAVA_HOME", folder.java("java-home", "17.0.15"));
  }

  Path launcher() {
    return root.resolve("bin/caseload");
  }

  Path jar() {
    return root.resolve("target/caseload.jar");
  }

  LauncherFolder with(String name, Object value) {
    environment.put(name, value.toString());
    return this;
  }

  /** A Java whose release file says {@code version}. */
  Path java(String folder, String version) throws IOException {
    Path java = home.resolve(folder);
    program(java.resolve("bin/java"), JAVA);
    program(java.resolve("bin/javac"), "#!/bin/sh");
    String release = "IMPLEMENTOR=\"Any\"\nJAVA_VERSION=\"%s\"\nOS_NAME=\"Linux\"\n";
    old(Files.writeString(java.resolve("release"), release.formatted(version)));
    return java;
  }

  /** A Maven that does what {@code script} says. */
  void maven(String script) throws IOException {
    program(home.resolve("tools/mvn"), "#!/bin/sh\n" + script);
  }

  /** Runs the launcher by its full name. */
  Outcome run(String... arguments) throws IOException, InterruptedException {
    return start(arguments).outcome();
  }

  /** Starts the launcher by its full name. */
  Started start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher().toString()));
    command.addAll(Arrays.asList(arguments));
    return start(command);
  }

  /** Runs a line of sh in the folder that everything is in, to the end of all that it started. */
  Outcome sh(String line) throws IOException, InterruptedException {
    return start(List.of("/bin/sh", "-c", line)).outcome();
  }

  private Started start(List<String> command) throws IOException {
    Path err = Files.createTempFile(home, "said", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return new Started(builder.redirectError(err.toFile()).start(), err);
  }

  private void tools(String... names) throws IOException {
    for (String name : names) {
      Path tool = Files.exists(Path.of("/bin", name)) ? Path.of("/bin") : Path.of("/usr/bin");
      program(
          home.resolve("tools").resolve(name),
          "#!/bin/sh\nexec %s \"$@\"\n".formatted(tool.resolve(name)));
    }
  }

  /** File systems count time in steps, so what is made in the same moment would not be newer. */
  private static void old(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
  }

  private static void program(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
