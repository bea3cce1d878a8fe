package caseload.cli.desk;

import java.util.List;

/** What was needed and not given. */
public final class Missing {
  private Missing() {}

  /** Names every missing option at once. */
  public static Mistyped options(List<String> options) {
    return new Mistyped(
        "this needs " + String.join(", ", options),
        "Add " + (options.size() == 1 ? "it" : "them") + " and run it again; nothing was saved.");
  }
}
