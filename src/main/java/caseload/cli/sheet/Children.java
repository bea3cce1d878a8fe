package caseload.cli.sheet;

import caseload.casefile.CaseFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Who;
import caseload.journey.Days;
import caseload.journey.Group;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The children a session is for: those who were named, or those of a group, but for some. */
public record Children(Desk desk, List<String> named, List<String> without) {

  /** Their folders; one who was named twice counts once. */
  public List<CaseFile> files(Optional<Group> group, LocalDate day) {
    if (group.isPresent() && !named.isEmpty()) {
      throw new Mistyped(
          "name the children or the group, not both",
          "A child who joins it:  caseload group " + group.get().group() + " --add MENTEE");
    }
    if (group.isEmpty() && named.isEmpty()) {
      throw new Mistyped(
          "session needs MENTEE", Mistyped.hint("All options:", "caseload help session"));
    }
    Map<String, CaseFile> files = group.map(each -> of(each, day)).orElseGet(this::typed);
    for (String typed : without) {
      String code = new Who(desk).find(typed).code();
      if (files.remove(code) == null) {
        throw new Mistyped(
            code + " is not one of these children",
            "They are: " + String.join(", ", files.keySet()));
      }
    }
    if (!files.isEmpty()) return List.copyOf(files.values());
    throw new Mistyped("nobody is left", "Leave out fewer with --without.");
  }

  private Map<String, CaseFile> typed() {
    Map<String, CaseFile> files = new LinkedHashMap<>();
    for (String typed : named) put(new Who(desk).find(typed), files);
    return files;
  }

  private Map<String, CaseFile> of(Group group, LocalDate day) {
    Map<String, CaseFile> files = new LinkedHashMap<>();
    for (String code : group.on(day)) {
      Optional<CaseFile> file = desk.caseload().file(code);
      file.ifPresent(each -> put(each, files));
      if (file.isEmpty()) desk.note("Note    " + code + " has no folder here any more.");
    }
    if (!files.isEmpty()) return files;
    throw new Mistyped(
        "nobody is in the group " + group.name() + " on " + Days.say(day),
        "To add a child:  caseload group " + group.group() + " --add MENTEE");
  }

  private static void put(CaseFile file, Map<String, CaseFile> files) {
    files.putIfAbsent(file.code(), file);
  }
}
