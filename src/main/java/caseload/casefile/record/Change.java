package caseload.casefile.record;

import java.util.List;

/**
 * One value to be set in a file that people keep by hand.
 *
 * @param path keys, and numbers from 0 for the items of a list
 */
public record Change(List<String> path, Tree value) {
  public Change {
    path = List.copyOf(path);
  }

  /** A value under keys that are joined by dots, such as {@code school.name}. */
  public static Change of(String path, Tree value) {
    return new Change(List.of(path.split("\\.", -1)), value);
  }
}
