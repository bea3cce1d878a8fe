package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the family: no letter tells one home about another, or goes where none may go. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoHouseholdsTest {
  private static final int FAMILIES = 12;
  private static final List<String> PEOPLE = List.of("Amber", "Basalt", "Cobalt", "Damson");

  @Test
  void one_parents_address_is_never_on_anothers_letter(@TempDir Path folder) throws IOException {
    int letters = 0;
    int barred = 0;
    for (int seed = 0; seed < FAMILIES; seed++) {
      Path caseload = Files.createDirectory(folder.resolve("family-" + seed));
      Family family = new Family(Terminal.in(caseload, "2026-09-21").as("j-porter"), seed);
      family.grow();
      for (String kind : family.kinds()) {
        family.writeTo(kind, "");
        for (String name : PEOPLE) family.writeTo(kind, name);
      }
      for (Path letter : written(caseload)) {
        String text = Files.readString(letter);
        List<String> told = PEOPLE.stream().filter(name -> Family.tells(text, name)).toList();
        assertThat(told).as("seed %d, %s", seed, letter).hasSizeLessThanOrEqualTo(1);
        assertThat(told).as("seed %d, %s", seed, letter).noneMatch(family.barred::contains);
        letters += told.size();
      }
      barred += family.barred.size();
    }
    assertThat(letters).isGreaterThan(FAMILIES);
    assertThat(barred).isGreaterThan(FAMILIES / 2);
  }

  private static List<Path> written(Path caseload) throws IOException {
    try (Stream<Path> all = Files.walk(caseload)) {
      return all.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  /** A child with up to four contacts, each with a home, a telephone and an email of their own. */
  private static final class Family {
    private final Terminal terminal;
    private final Random random;
    private final List<String> barred = new ArrayList<>();

    Family(Terminal terminal, int seed) {
      this.terminal = terminal;
      this.random = new Random(seed);
    }

    static boolean tells(String text, String name) {
      return Stream.of(name + " Street", name + "@example", "Mx " + name, "01632 " + name)
          .anyMatch(text::contains);
    }

    void grow() {
      terminal.does("init", ".", "--policy", "castilion-primary");
      terminal.does(
          "refer",
          "--name",
          "Wren Ashdown",
          "--date-of-birth",
          "12/3/2017",
          "--referrer",
          "Mr Oakes",
          "--role",
          "senco",
          "--criterion",
          "friendship-issues=alone",
          "--strengths",
          "Draws",
          "--hoped-for",
          "A friend");
      for (String name : PEOPLE) contact(name);
    }

    private void contact(String name) {
      boolean letters = random.nextInt(3) > 0;
      boolean restricted = random.nextInt(4) == 0;
      if (!letters || restricted) barred.add(name);
      List<String> words =
          new ArrayList<>(
              List.of(
                  "contact",
                  terminal.codes().get(0),
                  "--name",
                  "Mx " + name,
                  "--relationship",
                  name + " parent",
                  "--parental-responsibility",
                  List.of("yes", "no", "unknown", "local-authority").get(random.nextInt(4)),
                  "--letters",
                  letters ? "yes" : "no",
                  "--consult",
                  random.nextBoolean() ? "yes" : "no",
                  "--address",
                  "1 " + name + " Street, Castilion",
                  "--email",
                  name + "@example.org",
                  "--phone",
                  "01632 " + name));
      if (random.nextBoolean()) words.add("--lives-with");
      if (restricted) words.addAll(List.of("--restriction", "no-letters"));
      terminal.does(words.toArray(String[]::new));
    }

    /** Every letter there is. */
    List<String> kinds() {
      return terminal.does("letter", "--list").out().lines().map(l -> l.split(" ", 2)[0]).toList();
    }

    void writeTo(String kind, String name) {
      List<String> words = new ArrayList<>(List.of("letter", kind, terminal.codes().get(0)));
      words.addAll(List.of("-f", "html"));
      if (!name.isEmpty()) words.addAll(List.of("--to", "Mx " + name));
      terminal.type(words.toArray(String[]::new));
    }
  }
}
