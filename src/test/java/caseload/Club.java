package caseload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A school with some children whose families have said yes to mentoring and to groups. */
final class Club {
  static final List<String> NAMES =
      List.of("Wren Ashdown", "Sol Pemberley", "Indigo Marsh", "Juniper Vale", "Bryony Holt");

  private final Path folder;
  private final Terminal terminal;
  private final List<String> codes = new ArrayList<>();

  private Club(Path folder, Terminal terminal) {
    this.folder = folder;
    this.terminal = terminal;
  }

  /** So many children, on 14 September 2026, under Castilion's policy. */
  static Club of(int children, Path folder) {
    Terminal terminal = Terminal.in(folder, "2026-09-14").as("j-porter");
    terminal.does("init", ".", "--policy", "castilion-primary");
    Club club = new Club(folder, terminal);
    NAMES.stream().limit(children).forEach(club::child);
    return club;
  }

  private void child(String name) {
    List<String> before = terminal.codes();
    terminal.does(
        "refer",
        "--name=" + name,
        "--date-of-birth=" + (NAMES.indexOf(name) + 1) + "/3/2017",
        "--class=5K",
        "--referrer=Mr Oakes",
        "--role=senco",
        "--criterion=bereavement=a loss",
        "--strengths=draws",
        "--hoped-for=a friend");
    String code =
        terminal.codes().stream().filter(each -> !before.contains(each)).findFirst().orElseThrow();
    codes.add(code);
    terminal.does("contact", code, "--name=Ms Parent", "--relationship=mother", "--letters=yes");
    terminal.does("consent", code, "--given", "--scope=mentoring,group", "--how=form");
  }

  /** Another answer of the school's in its policy. */
  Club deciding(String line, String instead) {
    try {
      Path file = folder.resolve("caseload.yaml");
      String before = Files.readString(file);
      if (!before.contains(line)) throw new IllegalArgumentException(line);
      Files.writeString(file, before.replace(line, instead));
      return this;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  Terminal terminal() {
    return terminal;
  }

  /** The codes, in the order in which the children came. */
  List<String> codes() {
    return List.copyOf(codes);
  }

  Path folderOf(String code) {
    return folder.resolve("mentees").resolve(code);
  }

  /** Takes a child's whole folder away, as disposal does. */
  void without(String code) {
    try (Stream<Path> all = Files.walk(folderOf(code))) {
      for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(each);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The child's files of sessions. */
  List<Path> sessions(String code) {
    try (Stream<Path> all = Files.walk(folderOf(code))) {
      return all.filter(file -> file.getFileName().toString().startsWith("7-session"))
          .sorted()
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
