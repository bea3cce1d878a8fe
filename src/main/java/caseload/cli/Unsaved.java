package caseload.cli;

import caseload.casefile.CaseFile;
import caseload.casefile.Caseload;
import caseload.casefile.Drafts;
import caseload.casefile.Reading;
import caseload.journey.Due;
import caseload.journey.Journey;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The texts of commands that failed, as something to be done: nobody else remembers them. */
record Unsaved(Desk desk) {
  private static final String NOBODY = "-";

  /** Those of the mentees that are asked for, and those that are about nobody in particular. */
  Stream<Due> all(List<Reading> readings, Predicate<Journey> whose) {
    Stream<Due> ofOne =
        readings.stream()
            .filter(each -> each.journey().map(whose::test).orElse(true))
            .flatMap(each -> desk.caseload().file(each.code()).stream())
            .flatMap(this::of);
    Path root = desk.caseload().root();
    Drafts beside = Caseload.drafts(root, desk.disk(root));
    return Stream.concat(
        ofOne, beside.given().stream().map(each -> due(NOBODY, each, "caseload check")));
  }

  private Stream<Due> of(CaseFile file) {
    String command = "caseload check " + file.code();
    return file.drafts().given().stream().map(each -> due(file.code(), each, command));
  }

  private static Due due(String code, Path draft, String command) {
    return new Due(code, "unsaved", Drafts.day(draft), "a text that was not saved", command);
  }
}
