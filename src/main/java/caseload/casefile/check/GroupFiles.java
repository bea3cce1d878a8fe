package caseload.casefile.check;

import caseload.casefile.GroupFile;
import caseload.casefile.Ids;
import caseload.journey.Group;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Mention;
import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import caseload.policy.Policy;
import caseload.policy.Programme;
import caseload.policy.SchoolFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of the groups, held against the mentees that could be read. */
record GroupFiles(Round round, Optional<SchoolFile> school, Map<String, Journey> journeys) {
  private static final String YAML = ".yaml";

  /** Looks through them; gives back those that can be read. */
  List<Group> look() {
    Path folder = round.root().resolve(GroupFile.FOLDER);
    return Lying.in(folder, round).stream().flatMap(each -> look(each).stream()).toList();
  }

  private Optional<Group> look(Lying each) {
    if (each.folder() && each.name().equals(".history")) {
      round.keptAside(each.path());
      return Optional.empty();
    }
    if (each.folder()
        || !each.name().endsWith(YAML)
        || SecondVersion.ofFile(each.name()).isPresent()) {
      new Strangers(round).meet(each);
      return Optional.empty();
    }
    String id = each.name().substring(0, each.name().length() - YAML.length());
    Optional<Group> group =
        round.read(each.path(), (bytes, shown) -> GroupFile.read(bytes, shown, id));
    group.ifPresent(known -> look(known, each.path()));
    return group;
  }

  private void look(Group group, Path file) {
    List<Mentee> children = journeys.values().stream().map(Journey::mentee).toList();
    Mention.in(group.name() + " " + group.group().replace('-', ' '), children)
        .ifPresent(
            child ->
                round.found(new GroupNamedForAChild(round.spot(file, "name"), child.mentee())));
    school.ifPresent(each -> format(group, each.policy().programme(), file));
    group.members().stream()
        .map(Group.Member::mentee)
        .distinct()
        .filter(code -> !Files.exists(round.root().resolve("mentees").resolve(code)))
        .forEach(code -> nobody(code, round.spot(file, "members")));
    group.on(round.today()).stream()
        .flatMap(code -> Optional.ofNullable(journeys.get(code)).stream())
        .forEach(journey -> member(group, journey, round.spot(file, "members")));
  }

  private void format(Group group, Programme programme, Path file) {
    if (programme.format(group.format()).isPresent()) return;
    List<String> known = programme.choices().stream().map(Choice::id).toList();
    round.found(new UnknownWord(round.spot(file, "format"), group.format(), "a format", known));
  }

  /** Of one who was disposed of, the code may stay: it says nothing any more. */
  private void nobody(String code, Spot spot) {
    Path stub = round.root().resolve(".caseload").resolve("disposed").resolve(code + YAML);
    if (!Ids.fits(code)) {
      round.found(
          new ReferenceToNothing(
              spot,
              "\"" + code + "\" is not a right code, so it is no child's.",
              "Write the code that  caseload list  says."));
    } else if (!Files.exists(stub)) {
      round.found(new MemberNotHere(spot, code));
    }
  }

  private void member(Group group, Journey journey, Spot spot) {
    if (school.isEmpty()) return;
    Policy policy = school.get().policy();
    String code = journey.mentee().mentee();
    if (journey.state(policy, round.today()).ended()) {
      round.found(new MemberWhoEnded(spot, group.group(), code));
    } else if (!journey.consent(ConsentRule.GROUP, policy, round.today()).inForce()) {
      round.found(new MemberWithoutConsent(spot, group.group(), code));
    }
  }
}
