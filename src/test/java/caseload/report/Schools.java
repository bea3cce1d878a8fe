package caseload.report;

import caseload.casefile.Caseload;
import caseload.casefile.Ids;
import caseload.casefile.KeptFile;
import caseload.casefile.Starter;
import caseload.casefile.disk.Disk;
import caseload.policy.Questionnaire;
import caseload.policy.SchoolFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Real schools: the starters that ship, with the terms of 2026. */
public final class Schools {
  public static final LocalDate TODAY = LocalDate.of(2026, 12, 18);

  private Schools() {}

  public static Caseload laid(Path root, String policy) {
    Disk disk = new Disk(root, () -> Instant.EPOCH, new Random(1));
    Starter.named(policy).orElseThrow().lay(root, disk, TODAY);
    return Caseload.open(root, disk, new Ids(new Random(2)));
  }

  /** A caseload that is there already, as it is read now. */
  public static Caseload opened(Path root) {
    return Caseload.open(
        root, new Disk(root, () -> Instant.EPOCH, new Random(4)), new Ids(new Random(2)));
  }

  public static SchoolFile file(String policy) {
    return temporary(policy).school();
  }

  /** A school that has changed a line of the policy it began with. */
  public static SchoolFile file(String policy, String line, String instead) {
    return file(policy, Map.of(line, instead));
  }

  /** A school that has changed several lines. */
  public static SchoolFile file(String policy, Map<String, String> changes) {
    Caseload caseload = temporary(policy);
    Path file = caseload.root().resolve(Caseload.SCHOOL);
    Disk disk = new Disk(caseload.root(), () -> Instant.EPOCH, new Random(3));
    try {
      String before = Files.readString(file);
      Files.writeString(file, changed(before, changes));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return Caseload.open(caseload.root(), disk, new Ids(new Random(2))).school();
  }

  /** Each line, which must be there, in its new form. */
  public static String changed(String before, Map<String, String> changes) {
    String text = before;
    for (Map.Entry<String, String> each : changes.entrySet()) {
      if (!text.contains(each.getKey())) throw new IllegalArgumentException(each.getKey());
      text = text.replace(each.getKey(), each.getValue());
    }
    return text;
  }

  public static Map<String, Questionnaire> questionnaires() {
    Caseload caseload = temporary("castilion-primary");
    Map<String, Questionnaire> all = new TreeMap<>();
    for (String id : caseload.questionnaires()) {
      all.put(id, caseload.questionnaire(id).orElseThrow());
    }
    return all;
  }

  /** A questionnaire that ships, with one line changed. */
  static Questionnaire questionnaire(String id, String line, String instead) {
    try {
      String text = Files.readString(Path.of("templates", "questionnaires", id + ".yaml"));
      byte[] changed = text.replace(line, instead).getBytes(StandardCharsets.UTF_8);
      return KeptFile.read(changed, id + ".yaml", Questionnaire.class);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Caseload temporary(String policy) {
    try {
      return laid(
          Files.createTempDirectory(Path.of("target").toAbsolutePath(), "school")
              .resolve("caseload"),
          policy);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
