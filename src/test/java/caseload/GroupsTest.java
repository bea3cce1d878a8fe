package caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseload.casefile.CaseFile;
import caseload.casefile.Caseload;
import caseload.casefile.Ids;
import caseload.casefile.disk.Disk;
import caseload.journey.Entry;
import caseload.journey.Refusal;
import caseload.journey.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Children who meet together, and whose folders know nothing of each other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupsTest {
  @TempDir private Path folder;

  @RepeatedTest(8)
  void whatever_a_group_does_no_childs_folder_names_another(RepetitionInfo seed) {
    Random random = new Random(seed.getCurrentRepetition());
    Club club = Club.of(4, folder);
    club.terminal().does("group", "Lego club", "--add=" + club.codes().get(0));

    for (int week = 1; week <= 8; week++) {
      club.terminal().on(LocalDate.of(2026, 9, 14).plusWeeks(week).toString());
      club.terminal().type(something(club, random));
    }

    assertThat(club.terminal().type("check").exits(0).out()).doesNotContain("PROBLEM");
    Map<String, String> files = club.terminal().files();
    for (int i = 0; i < 4; i++) {
      String own = "mentees/" + club.codes().get(i) + "/";
      List<String> foreign = foreign(club, i);
      assertThat(files.entrySet())
          .filteredOn(file -> file.getKey().startsWith(own))
          .hasSizeGreaterThan(3)
          .allSatisfy(
              file ->
                  assertThat(file.getKey() + "\n" + file.getValue())
                      .doesNotContain(foreign.toArray(String[]::new)));
    }
    assertThat(files.get("groups/lego-club.yaml")).doesNotContain(parts());
  }

  /** The codes and every part of the names of the others. */
  private static List<String> foreign(Club club, int own) {
    List<String> foreign = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      if (i == own) continue;
      foreign.add(club.codes().get(i));
      foreign.addAll(List.of(Club.NAMES.get(i).split(" ", -1)));
    }
    return foreign;
  }

  private static String[] parts() {
    return Club.NAMES.stream()
        .flatMap(name -> List.of(name.split(" ", -1)).stream())
        .toArray(String[]::new);
  }

  private static String[] something(Club club, Random random) {
    String child = club.codes().get(random.nextInt(4));
    // Whoever is or was in the group is known by the first name, everybody by the whole one.
    String other = random.nextBoolean() ? Club.NAMES.get(random.nextInt(4)) : "Wren";
    return switch (random.nextInt(8)) {
      case 0 -> new String[] {"group", "lego-club", "--add=" + child};
      case 1 -> new String[] {"group", "lego-club", "--remove=" + child};
      case 2 -> new String[] {"session", "--group=lego-club", "--yes", "--note=" + other + " sang"};
      case 3 -> new String[] {"session", "--group=lego-club", "--yes", "--without=" + child};
      case 4 ->
          new String[] {
            "session", "--group=lego-club", "--yes", "--for=" + child + ":note=" + other + " ran"
          };
      case 5 -> new String[] {"group", other + "'s friends", "--add=" + child};
      case 6 -> {
        List<String> all = new ArrayList<>(List.of("session", "--yes", "--note=played"));
        all.addAll(club.codes());
        yield all.toArray(String[]::new);
      }
      default ->
          new String[] {"session", "--group=lego-club", "--yes", "--for=" + child + ":attended=no"};
    };
  }

  @Test
  void one_who_is_disposed_of_leaves_the_others_whole() {
    Club club = Club.of(3, folder);
    String gone = club.codes().get(1);
    club.terminal().does("group", "Lego club", "--add=" + String.join(",", club.codes()));
    club.terminal().on("2026-09-21").does("session", "--group=lego-club");

    club.without(gone);

    Terminal terminal = club.terminal().on("2026-09-28");
    terminal.does("list", "--state=all");
    terminal.does("due", "--all");
    terminal.does("show", club.codes().get(0));
    assertThat(terminal.does("report", "term", "--audience=mentor", "-f=txt").out())
        .contains("Open at the start + started + reopened - ended = open at the end.");
    assertThat(terminal.does("group", "lego-club").out()).contains(gone + "  no longer here");
    assertThat(terminal.does("check", "--json").out())
        .contains("\"N60\"", "\"N61\"")
        .doesNotContain("\"W6", "\"E");
    terminal.does("session", "--group=lego-club", "--yes");
    assertThat(club.sessions(club.codes().get(2))).hasSize(2);
  }

  @Test
  void one_who_was_disposed_of_by_the_book_is_no_finding_in_the_group() throws IOException {
    Club club = Club.of(2, folder);
    club.terminal().does("group", "Lego club", "--add=" + String.join(",", club.codes()));
    Path disposed = Files.createDirectories(folder.resolve(".caseload/disposed"));
    Files.writeString(disposed.resolve(club.codes().get(0) + ".yaml"), "disposed: 2026-09-14\n");

    club.without(club.codes().get(0));

    assertThat(club.terminal().does("check").out()).contains("All fine");
  }

  @Test
  void a_writing_that_is_broken_off_is_found_with_what_to_type() throws IOException {
    Club club = Club.of(3, folder);
    String missed = club.codes().get(2);
    club.terminal().does("group", "Lego club", "--add=" + String.join(",", club.codes()));
    club.terminal().on("2026-09-21").does("session", "--group=lego-club");

    Files.delete(club.sessions(missed).get(0));

    String found = club.terminal().does("check", "--json").out();
    assertThat(found).contains("\"W60\"", missed + " was in the group that day");
    assertThat(club.terminal().does("check", club.codes().get(0)).out()).containsOnlyOnce("W60");
    String command = found.split("caseload session ", -1)[1].split("\"", -1)[0];
    club.terminal().does(("session " + command).split(" ", -1));
    assertThat(club.terminal().does("check").out()).contains("All fine");
  }

  @Test
  void a_session_of_several_without_a_group_says_how_many_files_are_missing() throws IOException {
    Club club = Club.of(3, folder);
    List<String> words = new ArrayList<>(List.of("session"));
    words.addAll(club.codes());
    club.terminal().does(words.toArray(String[]::new));

    Files.delete(club.sessions(club.codes().get(1)).get(0));

    assertThat(club.terminal().does("check").out())
        .contains("N60")
        .contains("2 of the 3 files of this group session are here.");
  }

  @Test
  void a_child_who_says_no_in_the_very_moment_takes_the_others_sessions_back() {
    Club club = Club.of(2, folder);
    Disk disk = new Disk(folder, Clock.systemUTC(), new Random(1));
    Caseload caseload = Caseload.open(folder, disk, new Ids(new Random(2)));
    List<CaseFile> files = caseload.files();
    List<Entry> entries =
        files.stream()
            .map(
                file ->
                    file.read()
                        .admit(
                            Samples.session(LocalDate.parse("2026-09-14")),
                            caseload.school().policy()))
            .toList();
    club.terminal().does("consent", files.get(1).code(), "--withdrawn", "--date=14/9/2026");

    assertThatThrownBy(
            () ->
                caseload.allOrNone(
                    List.of(
                        () -> files.get(0).add(entries.get(0)),
                        () -> files.get(1).add(entries.get(1)))))
        .isInstanceOf(Refusal.class);

    assertThat(club.codes()).allSatisfy(code -> assertThat(club.sessions(code)).isEmpty());
  }

  @Test
  void who_leaves_and_comes_back_is_there_on_the_days_in_between_no_more() {
    Club club = Club.of(2, folder);
    String child = club.codes().get(1);
    Terminal terminal = club.terminal();
    terminal.does("group", "Lego club", "--add=" + String.join(",", club.codes()));
    terminal.on("2026-09-21").does("group", "lego-club", "--remove=" + child);
    terminal.on("2026-10-05").does("group", "lego-club", "--add=" + child);

    terminal.does("session", "--group=lego-club", "--date=28/9/2026");
    terminal.does("session", "--group=lego-club", "--date=5/10/2026", "--yes");

    assertThat(club.sessions(child)).hasSize(1);
    assertThat(club.sessions(club.codes().get(0))).hasSize(2);
  }

  @Test
  void what_was_written_into_a_groups_file_by_hand_stays() throws IOException {
    Club club = Club.of(2, folder);
    club.terminal().does("group", "Lego club", "--add=" + club.codes().get(0));
    Path file = folder.resolve("groups/lego-club.yaml");
    Files.writeString(
        file, Files.readString(file).replace("members:", "# in the library\nmembers:"));

    club.terminal().does("group", "lego-club", "--add=" + club.codes().get(1));

    assertThat(file).content().contains("# in the library\nmembers:").endsWith("...\n");
    assertThat(folder.resolve("groups/.history")).isNotEmptyDirectory();
  }

  @Test
  void a_groups_file_that_cannot_be_read_hides_no_mentee() throws IOException {
    Club club = Club.of(2, folder);
    club.terminal().does("group", "Lego club", "--add=" + club.codes().get(0));
    Files.writeString(folder.resolve("groups/lego-club.yaml"), "group: [");

    assertThat(club.terminal().does("list").out()).contains("2 mentees.");
    assertThat(club.terminal().does("list").err()).contains("groups/lego-club.yaml cannot be read");
    club.terminal().type("check").exits(4);
    club.terminal().type("session", "--group=lego-club").exits(4);
  }

  @Test
  void check_says_who_should_not_be_in_a_group() throws IOException {
    Club club = Club.of(3, folder);
    Terminal terminal = club.terminal();
    terminal.does("group", "Lego club", "--add=" + String.join(",", club.codes()));
    terminal.does("consent", club.codes().get(0), "--withdrawn", "--scope=group");
    terminal.does(
        "prioritise",
        club.codes().get(1),
        "--decline",
        "--decided-by=senco",
        "--reason=no-place",
        "--yes");
    Path file = folder.resolve("groups/lego-club.yaml");
    String before = Files.readString(file);
    Files.writeString(
        file,
        before
            .replace("\"group\"", "\"huddle\"")
            .replace("\"Lego club\"", "\"Wren club\"")
            .replace(club.codes().get(2), "m-000001"));
    Files.writeString(folder.resolve("groups/other.yaml"), before);

    assertThat(terminal.type("check", "--json").out())
        .contains("\"W61\"", "\"W62\"", "\"W63\"", "\"W40\"", "\"E16\"", "\"E10\"");
  }

  @Test
  void what_is_typed_wrongly_about_a_group_is_said() {
    Club club = Club.of(2, folder);
    Terminal terminal = club.terminal();
    terminal.does("group", "Lego club", "--add=" + club.codes().get(0));

    assertThat(terminal.type("session", "--group=lgeo").exits(3).err()).contains("lego-club");
    terminal.type("session", "--group=lego-club", club.codes().get(1)).exits(2);
    terminal.type("session", "--group=lego-club", "--for=sol:attended=no").exits(2);
    terminal.type("session", "--group=lego-club", "--for=wren").exits(2);
    terminal.type("session", "--group=lego-club", "--for=wren:date=1/9/2026").exits(2);
    terminal.type("session", "--group=lego-club", "--for=wren:minuts=9").exits(2);
    terminal.type("session", "--group=lego-club", "--without=wren").exits(2);
    terminal.type("group", "--add=wren").exits(2);
    terminal.type("group", "lego-club", "--date=today").exits(2);
    terminal.type("group", "lego-club", "--add=sol", "--format=pair").exits(2);
    terminal.type("group", "Chess", "--add=sol", "--format=one-to-one").exits(2);
    terminal.type("group", "Chess", "--add=sol", "--at-most=7").exits(2);
    terminal.type("group", "chess").exits(3);
    assertThat(club.sessions(club.codes().get(0))).isEmpty();
    assertThat(folder.resolve("groups/chess.yaml")).doesNotExist();
    terminal.does("group", "Chess", "--add=sol", "--dry-run");
    assertThat(folder.resolve("groups/chess.yaml")).doesNotExist();
  }
}
