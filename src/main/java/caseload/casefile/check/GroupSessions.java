package caseload.casefile.check;

import caseload.casefile.GroupFile;
import caseload.journey.Group;
import caseload.journey.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sessions for several children: each says for how many it was, so that one whose writing was
 * broken off is noticed. Who is missing no child's file may say; the group's file may know.
 */
final class GroupSessions {
  private record Held(String code, Path file, Session session) {}

  private final Map<String, List<Held>> byId = new LinkedHashMap<>();

  void add(String code, Path file, Session session) {
    session
        .groupSession()
        .ifPresent(
            id ->
                byId.computeIfAbsent(id, none -> new ArrayList<>())
                    .add(new Held(code, file, session)));
  }

  void look(Round round, List<Group> groups) {
    for (List<Held> together : byId.values()) {
      Held first = together.get(0);
      int size = first.session().groupSize().orElse(0);
      if (together.size() < size) part(round, together, groups, size);
      first
          .session()
          .group()
          .filter(id -> !Files.exists(file(round, id)))
          .ifPresent(id -> round.found(new NoSuchGroup(round.spot(first.file(), "group"), id)));
    }
  }

  private static Path file(Round round, String group) {
    return round.root().resolve(GroupFile.FOLDER).resolve(group + ".yaml");
  }

  private static void part(Round round, List<Held> together, List<Group> groups, int size) {
    Held first = together.get(0);
    Spot spot = round.spot(first.file(), "group-size");
    List<String> missed =
        group(groups, first.session()).stream()
            .flatMap(group -> group.on(first.session().date()).stream())
            .filter(code -> together.stream().noneMatch(held -> held.code().equals(code)))
            .filter(code -> Files.exists(round.root().resolve("mentees").resolve(code)))
            .toList();
    if (missed.isEmpty()) round.found(new PartOfAGroupSession(spot, together.size(), size));
    for (String code : missed) {
      round.found(new MemberMissedOut(spot, code, command(code, first.session())));
    }
  }

  private static Optional<Group> group(List<Group> groups, Session session) {
    return session
        .group()
        .flatMap(id -> groups.stream().filter(each -> each.group().equals(id)).findFirst());
  }

  private static String command(String code, Session session) {
    return "caseload session %s --date %s --format %s --set group=%s --set group-session=%s --set group-size=%d"
        .formatted(
            code,
            session.date(),
            session.format(),
            session.group().orElse(""),
            session.groupSession().orElse(""),
            session.groupSize().orElse(1));
  }
}
