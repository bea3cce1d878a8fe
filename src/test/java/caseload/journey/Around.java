package caseload.journey;

import caseload.policy.Calendar;
import caseload.policy.FileItem;
import caseload.policy.Policy;
import caseload.policy.School;
import caseload.policy.SchoolFile;
import caseload.policy.Staff;
import caseload.policy.Term;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records that differ from the samples in one component. */
final class Around {
  private Around() {}

  static Policy policy(List<FileItem> file) {
    return with(Samples.policy(Samples.rule()), "file", file);
  }

  /** A school with two terms and one mentor. */
  static SchoolFile school(Policy policy) {
    Term autumn =
        new Term(
            "autumn-2026", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18), Optional.empty());
    Term summer =
        new Term(
            "summer-2027", LocalDate.of(2027, 4, 12), LocalDate.of(2027, 7, 21), Optional.empty());
    School school =
        new School(
            "School",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty());
    Staff mentor =
        new Staff(
            "jo",
            "Jo",
            Staff.MENTOR,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty());
    Calendar calendar =
        new Calendar(
            List.of(autumn, summer),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new SchoolFile(
        SchoolFile.FORMAT, school, List.of(mentor), calendar, policy, List.of(), Optional.empty());
  }

  /** The same record with one component changed. */
  @SuppressWarnings("unchecked")
  static <R extends Record> R with(R record, String name, Object value) {
    RecordComponent[] parts = record.getClass().getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(parts)
            .map(part -> part.getName().equals(name) ? value : read(part, record))
            .toArray();
    try {
      return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException wrong) {
      throw new LinkageError(name, wrong);
    }
  }

  private static Object read(RecordComponent part, Record record) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException wrong) {
      throw new LinkageError(part.getName(), wrong);
    }
  }
}
