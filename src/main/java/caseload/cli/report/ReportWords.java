package caseload.cli.report;

import caseload.cli.desk.ClaimCheck;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Input;
import caseload.cli.desk.Mistyped;
import caseload.journey.CommonWord;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What the mentor adds to a report in their own words; it should name nobody. */
final class ReportWords {
  @Option(
      names = "--words-file",
      paramLabel = "FILE",
      description = "Your own paragraphs for section 7; - reads what is piped in.")
  private Optional<String> file = Optional.empty();

  /** True when nothing is added. */
  boolean none() {
    return file.isEmpty();
  }

  /**
   * A paragraph each; a blank line parts them.
   *
   * @param outside true where the readers are not shown everything
   */
  List<String> paragraphs(Desk desk, List<Journey> journeys, boolean outside) {
    String text = Input.note(desk, Optional.empty(), file).orElse("");
    List<Mentee> mentees = journeys.stream().map(Journey::mentee).toList();
    new ClaimCheck(desk, "report", outside).of(text, mentees);
    journeys.forEach(journey -> mustNotName(desk, journey.mentee(), text));
    return Arrays.stream(text.split("\\R\\s*\\R", -1))
        .map(paragraph -> paragraph.strip().replaceAll("\\s*\\R\\s*", " "))
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  private static void mustNotName(Desk desk, Mentee mentee, String text) {
    Stream.of(mentee.name(), mentee.called(), mentee.mentee())
        .filter(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).find())
        .findFirst()
        .ifPresent(
            name -> {
              boolean word = CommonWord.is(name.toLowerCase(Locale.ROOT));
              if (desk.yes() && word) {
                desk.warn("Warning: your words name " + name + ", and a report names nobody.");
                return;
              }
              throw new Mistyped(
                  "your words name " + name + ", and a report names nobody",
                  word ? "Take it out. If it is another word there, add  --yes" : "Take it out.");
            });
  }
}
