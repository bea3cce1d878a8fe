package caseload.letter;

import caseload.report.Days;
import caseload.report.Period;
import caseload.report.ReportKind;
import caseload.report.TermReport;
import caseload.report.TermText;
import caseload.report.Voices;
import java.util.List;
import java.util.Optional;

/** Sets a term report on paper or as plain text. */
public record TermPaper(
    Letterhead head,
    String mentor,
    Period period,
    TermReport report,
    Voices voices,
    Story story,
    TermReportView.Made made) {
  /** The template's name. */
  public static final String NAME = "report-term";

  /** The name of the template of a kind of report. */
  public static String named(ReportKind kind) {
    return "report-" + kind.word();
  }

  private static final List<String> NUMBERS =
      List.of("three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** The view for paper. */
  public TermReportView html(List<String> mentorWords) {
    return view(mentorWords, new PlainLines(Integer.MAX_VALUE));
  }

  /** The view for plain text, its lines no longer than a terminal's. */
  public TermReportView text(List<String> mentorWords) {
    return view(mentorWords, new PlainLines(PlainLines.WIDTH));
  }

  private TermReportView view(List<String> mentorWords, PlainLines lines) {
    return new TermReportView(
        head,
        period.title(),
        Days.say(report.days()),
        report.audience().name(),
        Days.say(report.asOf()),
        report.soFar(),
        leftOut().map(lines::wrapped),
        Days.say(report.year().to()),
        smallest(),
        sentences(lines),
        tables(lines),
        new TermPictures(report).all(),
        voices.lines().stream().map(lines::wrapped).toList(),
        mentorWords.stream().map(lines::wrapped).toList(),
        story.wrapped(lines),
        made(lines));
  }

  private TermReportView.Made made(PlainLines lines) {
    return new TermReportView.Made(
        made.tool(),
        made.template(),
        made.policy(),
        made.inputs(),
        made.again().map(lines::wrapped));
  }

  private Optional<String> leftOut() {
    int files = report.leftOut();
    if (files == 0) return Optional.empty();
    String them = files == 1 ? "The file of 1 " + report.mentees().one() : "The files of " + files;
    String noun = files == 1 ? "" : " " + report.mentees().many();
    return Optional.of(
        them
            + noun
            + " could not be read and "
            + (files == 1 ? "is" : "are")
            + " left out of every number below.");
  }

  private Optional<String> smallest() {
    int smallest = report.smallest();
    if (smallest == 1) return Optional.empty();
    return Optional.of(
        smallest - 3 < NUMBERS.size() ? NUMBERS.get(smallest - 3) : Integer.toString(smallest));
  }

  private TermReportView.Sentences sentences(PlainLines lines) {
    TermText text = new TermText(report, period, mentor);
    return new TermReportView.Sentences(
        lines.wrapped(text.summary()),
        lines.wrapped(text.waiting()),
        lines.wrapped(text.consent()),
        lines.wrapped(text.hours()),
        wrapped(text.value(), lines),
        wrapped(text.funding(), lines),
        text.better().map(lines::wrapped),
        text.unrated().map(lines::wrapped),
        text.counts().map(lines::wrapped),
        wrapped(text.average(), lines),
        wrapped(new TermPictures(report).sentences(), lines),
        text.middleChange().map(lines::wrapped),
        text.targets().map(lines::wrapped),
        text.levels().map(lines::wrapped),
        text.attendance().map(lines::wrapped),
        wrapped(text.happened(), lines),
        lines.wrapped(text.regression()),
        text.lost().map(lines::wrapped),
        wrapped(text.unmet(), lines),
        wrapped(text.method(), lines),
        lines.wrapped(text.next()));
  }

  private static List<String> wrapped(List<String> sentences, PlainLines lines) {
    return sentences.stream().map(lines::wrapped).toList();
  }

  private TermReportView.Tables tables(PlainLines lines) {
    TermRows rows = new TermRows(report, lines);
    return new TermReportView.Tables(
        rows.of("flow"),
        rows.of("referrals"),
        rows.of("reasons"),
        rows.of("consent"),
        rows.of("sessions"),
        rows.of("change"),
        rows.of("targets"),
        rows.of("levels"),
        rows.of("ended"),
        rows.of("returned"),
        rows.of("missing"),
        rows.of("reach"),
        rows.inPairs("by-reason"),
        rows.inPairs("equity"));
  }
}
