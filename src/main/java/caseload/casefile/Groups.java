package caseload.casefile;

import caseload.casefile.disk.Disk;
import caseload.casefile.record.Patch;
import caseload.casefile.record.Pen;
import caseload.casefile.record.Trees;
import caseload.casefile.record.Unreadable;
import caseload.journey.Group;
import caseload.policy.Choice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The groups of a caseload, in its folder {@code groups}. */
public record Groups(Path root, Disk disk) {
  private static final String YAML = ".yaml";

  /** The ids of all groups, readable or not, in order. */
  public List<String> ids() {
    return Listing.of(folder(), GroupFile.FOLDER).stream()
        .filter(name -> name.endsWith(YAML) && !name.startsWith("."))
        .map(name -> name.substring(0, name.length() - YAML.length()))
        .filter(id -> Choice.idOf(id).equals(id))
        .toList();
  }

  /** All groups that can be read; {@code check} names the others. */
  public List<Group> readable() {
    return ids().stream().flatMap(id -> readable(id).stream()).toList();
  }

  private Optional<Group> readable(String id) {
    try {
      return Optional.of(read(id));
    } catch (Unreadable problem) {
      return Optional.empty();
    }
  }

  /** The group that was meant, by id or by name. */
  public Optional<Group> find(String typed) {
    String id = Choice.idOf(typed);
    if (ids().contains(id)) return Optional.of(read(id));
    return readable().stream().filter(each -> Choice.idOf(each.name()).equals(id)).findFirst();
  }

  /**
   * The group with this id.
   *
   * @throws Unreadable when its file cannot be used as it stands
   */
  public Group read(String id) {
    return GroupFile.read(disk.read(file(id)), shown(id), id);
  }

  /** Makes the file of a new group. */
  public void add(Group group) {
    if (!Files.isDirectory(folder())) disk.makeFolder(folder());
    disk.add(file(group.group()), Pen.write(Trees.of(group), true));
  }

  /** Changes who is in a group, in the very bytes that lie there; all other lines stay. */
  public Group change(String id, UnaryOperator<Group> change) {
    byte[] before = disk.read(file(id));
    Group now = GroupFile.read(before, shown(id), id);
    Group then = change.apply(now);
    byte[] after = before;
    for (int i = 0; i < then.members().size(); i++) {
      boolean same = i < now.members().size() && then.members().get(i).equals(now.members().get(i));
      if (!same) after = set(after, id, i, then);
    }
    disk.replace(file(id), before, after, folder().resolve(".history"));
    return then;
  }

  private byte[] set(byte[] bytes, String id, int member, Group then) {
    List<String> path = new ArrayList<>(List.of("members", String.valueOf(member)));
    return Patch.set(bytes, shown(id), path, Trees.of(then.members().get(member)));
  }

  private Path folder() {
    return root.resolve(GroupFile.FOLDER);
  }

  private Path file(String id) {
    return folder().resolve(id + YAML);
  }

  private static String shown(String id) {
    return GroupFile.FOLDER + "/" + id + YAML;
  }
}
