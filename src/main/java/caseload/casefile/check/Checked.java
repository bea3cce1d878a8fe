package caseload.casefile.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The findings of one check, in the order of the folders, how much was looked at, and the names of
 * those mentees whose file can be read, by code.
 */
public record Checked(List<Finding> findings, int mentees, int files, Map<String, String> names) {
  public Checked {
    findings = List.copyOf(findings);
    names = Map.copyOf(names);
  }

  /** How many findings are of this severity. */
  public long count(Severity severity) {
    return findings.stream().filter(each -> each.severity() == severity).count();
  }

  /** What can be done about them without losing anything. */
  public List<Fix> fixes() {
    return findings.stream().flatMap(each -> each.fix().stream()).toList();
  }

  /** The same with what else was found, in so many more files. */
  public Checked with(List<? extends Finding> more, int moreFiles) {
    List<Finding> all = Stream.<Finding>concat(findings.stream(), more.stream()).toList();
    return new Checked(all, mentees, files + moreFiles, names);
  }
}
