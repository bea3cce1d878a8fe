package caseload.casefile;

import caseload.casefile.disk.Disk;
import caseload.casefile.record.Change;
import caseload.casefile.record.Patch;
import caseload.policy.SchoolFile;
import caseload.policy.Term;
import caseload.policy.TypicalTerms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A policy that ships with the tool, to start a caseload from.
 *
 * @param changes what the school has answered already
 */
public record Starter(String name, List<Change> changes) {
  /** The policies there are. */
  public static final List<String> NAMES =
      List.of("castilion-primary", "st-marys-and-st-saviours", "blank");

  private static final List<String> QUESTIONNAIRES =
      List.of(
          "staff-rating",
          "pupil",
          "parent",
          "teacher",
          "goals",
          "goal-attainment",
          "sdq",
          "wemwbs",
          "swemwbs");
  private static final String SCHEMAS = ".caseload/schema";
  private static final String TERMS = "  # TERMS";

  public Starter {
    changes = List.copyOf(changes);
  }

  /** The starter with this name. */
  public static Optional<Starter> named(String name) {
    return NAMES.contains(name) ? Optional.of(new Starter(name, List.of())) : Optional.empty();
  }

  /** The same policy with these values in place of its own. */
  public Starter with(List<Change> more) {
    return new Starter(name, more);
  }

  /**
   * Makes the caseload's folder and its first files.
   *
   * @throws Disk.Failure when a caseload is there already; nothing was changed
   */
  public void lay(Path root, Disk disk, LocalDate today) {
    disk.makeRoot();
    disk.add(root.resolve(Caseload.SCHOOL), school(TypicalTerms.around(today)));
    for (String folder : List.of("mentees", "questionnaires", ".caseload")) {
      if (!Files.isDirectory(root.resolve(folder))) disk.makeFolder(root.resolve(folder));
    }
    disk.makeFolder(root.resolve(SCHEMAS));
    for (String schema : List.of("caseload.schema.json", "questionnaire.schema.json")) {
      disk.add(root.resolve(SCHEMAS).resolve(schema), shipped("/schema/" + schema));
    }
    for (String id : QUESTIONNAIRES) {
      byte[] definition = shipped("/templates/questionnaires/" + id + ".yaml");
      disk.add(root.resolve("questionnaires").resolve(id + ".yaml"), definition);
    }
  }

  /** {@code caseload.yaml} with these terms. */
  byte[] school(List<Term> terms) {
    String text =
        new String(shipped("/templates/policies/" + name + ".yaml"), StandardCharsets.UTF_8);
    StringBuilder lines = new StringBuilder();
    for (Term term : terms) {
      lines.append("    - id: ").append(term.id()).append('\n');
      lines.append("      from: ").append(term.from()).append('\n');
      lines.append("      to: ").append(term.to()).append('\n');
      term.halfTerm()
          .ifPresent(
              half ->
                  lines.append(
                      "      half-term: {from: %s, to: %s}\n".formatted(half.from(), half.to())));
    }
    byte[] school = text.replace(TERMS + "\n", lines).getBytes(StandardCharsets.UTF_8);
    for (Change change : changes) {
      school = Patch.set(school, Caseload.SCHOOL, change.path(), change.value());
    }
    KeptFile.read(school, Caseload.SCHOOL, SchoolFile.class);
    return school;
  }

  private static byte[] shipped(String resource) {
    try (InputStream in = Starter.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException("not shipped: " + resource);
      return in.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
