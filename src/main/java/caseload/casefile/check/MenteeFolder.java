package caseload.casefile.check;

import caseload.casefile.CaseFile;
import caseload.casefile.MenteeFile;
import caseload.casefile.disk.LeftOvers;
import caseload.journey.Mentee;
import caseload.policy.SchoolFile;
import caseload.policy.ServedSchool;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One mentee's folder, every file of it: what cannot be read, and what the rules say to the rest.
 */
record MenteeFolder(Round round, String code, Optional<SchoolFile> school) {
  private static final List<String> OURS = List.of(".history", "drafts");
  private static final String DRAFT = "draft-.*\\.yaml";

  /** Looks through it; gives back who the mentee is, when that can be read. */
  Optional<Mentee> look() {
    Path folder = round.root().resolve("mentees").resolve(code);
    List<Lying> lying = Lying.in(folder, round);
    if (isEmpty(folder)) {
      if (Files.exists(folder.resolve(".history"))) return Optional.empty();
      lying.forEach(new Strangers(round)::meet);
      round.unfinished(folder);
      return Optional.empty();
    }
    round.mentee();
    broughtBack(folder);
    Optional<Mentee> who = who(folder);
    List<EpisodeFolder> episodes = new ArrayList<>();
    for (Lying each : lying) {
      if (each.folder() && CaseFile.EPISODE.matcher(each.name()).matches()) {
        episodes.add(new EpisodeFolder(round, code, each.path()));
      } else {
        other(each);
      }
    }
    episodes.forEach(EpisodeFolder::look);
    who.ifPresent(round::named);
    who.ifPresent(
        mentee ->
            school.ifPresent(
                known ->
                    new CareWords(round, known.policy())
                        .look(mentee, folder.resolve(CaseFile.MENTEE))));
    who.ifPresent(mentee -> placed(mentee, folder.resolve(CaseFile.MENTEE)));
    who.ifPresent(mentee -> new Steps(round, mentee, episodes, school).look(folder));
    return who;
  }

  /** Where a service has several schools, each child is at one of them. */
  private void placed(Mentee mentee, Path file) {
    List<String> schools =
        school
            .map(known -> known.schools().stream().map(ServedSchool::id).toList())
            .orElse(List.of());
    if (mentee.school().filter(schools::contains).isPresent()) return;
    if (schools.isEmpty() && mentee.school().isEmpty()) return;
    round.found(new AtNoSchool(round.spot(file, "school"), mentee.school(), schools));
  }

  private static boolean isEmpty(Path folder) {
    String[] names = folder.toFile().list();
    return names != null
        && Arrays.stream(names).allMatch(name -> LeftOvers.fits(name) || name.equals(".history"));
  }

  private void broughtBack(Path folder) {
    Path stub = round.root().resolve(".caseload").resolve("disposed").resolve(code + ".yaml");
    if (Files.exists(stub)) round.found(new BroughtBack(round.spot(folder)));
  }

  private Optional<Mentee> who(Path folder) {
    Path file = folder.resolve(CaseFile.MENTEE);
    boolean reported = Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isPlain(file);
    return reported
        ? Optional.empty()
        : round.read(file, (bytes, shown) -> MenteeFile.read(bytes, shown, code));
  }

  private static boolean isPlain(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private void other(Lying each) {
    if (each.folder() && OURS.contains(each.name())) {
      round.keptAside(each.path());
    } else if (!each.name().equals(CaseFile.MENTEE) && !each.name().matches(DRAFT)) {
      new Strangers(round).meet(each);
    }
  }
}
