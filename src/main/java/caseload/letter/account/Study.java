package caseload.letter.account;

import caseload.journey.Exit;
import caseload.journey.Meeting;
import caseload.journey.Referral;
import caseload.journey.Review;
import caseload.journey.Session;
import caseload.journey.Standing;
import caseload.journey.StoryGate;
import caseload.journey.Views;
import caseload.policy.Criterion;
import caseload.report.pairs.NoPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Fills the case study that stays with those who keep the records. */
public record Study(Telling telling) {

  /** The page. */
  public StudyPage page() {
    Optional<Referral> referral = telling.episode().referral();
    return new StudyPage(
        Plainly.day(telling.episode().opened()),
        year(telling.mentee().yearOn(telling.episode().opened())),
        reasons(),
        unnamed(referral.map(Referral::strengths)).orElse(""),
        unnamed(referral.map(Referral::hopedFor)).orElse(""),
        new StudyAims(telling).all(),
        done(),
        said(Views::pupil, Source.CHILD),
        said(Views::parent, Source.HOME),
        Stream.concat(said(Views::teacher, Source.SCHOOL).stream(), sheets(Source.MENTOR).stream())
            .toList(),
        new Figures(telling).lines(),
        new AlsoChanged(telling).lines(),
        notCompared(),
        telling.episode().exit().map(this::ended),
        unnamed(telling.episode().exit().flatMap(Exit::recommendations)),
        telling.words().stream().map(new Unmarked(telling)::of).toList(),
        agreed());
  }

  private static String year(int year) {
    return year <= 0 ? "Reception" : String.format(Locale.ROOT, "Year %d", year);
  }

  /** Sensitive reasons are never told apart. */
  List<String> reasons() {
    return telling.episode().referral().stream()
        .flatMap(referral -> referral.criteria().stream())
        .map(reason -> telling.policy().referral().criterion(reason.id()))
        .map(known -> known.filter(each -> !each.sensitive()).map(Criterion::name))
        .map(name -> name.orElse("another reason"))
        .distinct()
        .toList();
  }

  private Optional<String> unnamed(Optional<String> text) {
    return text.map(new Unmarked(telling)::of);
  }

  private List<String> done() {
    List<Session> held = telling.episode().held();
    List<String> done = new ArrayList<>();
    int offered = telling.episode().all(Session.class).size();
    done.add(
        "%s held of %s offered, with the %s"
            .formatted(
                Plainly.many(held.size(), "session"), offered, telling.policy().say().mentor()));
    if (!held.isEmpty()) {
      done.add(
          "From %s to %s, %s minutes in all"
              .formatted(
                  Plainly.day(held.get(0).date()),
                  Plainly.day(held.get(held.size() - 1).date()),
                  held.stream().mapToInt(Session::minutes).sum()));
    }
    for (Meeting meeting : telling.episode().all(Meeting.class)) done.add(met(meeting));
    return done;
  }

  private static String met(Meeting meeting) {
    String kind = Plainly.words(meeting.kind().name());
    String with = String.join(", ", meeting.with().stream().map(Plainly::words).toList());
    return "Meeting on %s: %s"
        .formatted(Plainly.day(meeting.date()), with.isEmpty() ? kind : "with " + with);
  }

  private List<String> said(Function<Views, Optional<String>> of, Source source) {
    Stream<String> words =
        telling.episode().all(Review.class).stream()
            .flatMap(review -> unnamed(review.views().flatMap(of)).stream())
            .map(view -> "\"" + view + "\"");
    return Stream.concat(words, sheets(source).stream()).toList();
  }

  private List<String> sheets(Source source) {
    return new Sheets(telling).from(source).stream().map(Sheets::inFull).toList();
  }

  private List<String> notCompared() {
    return telling.pairings().stream()
        .filter(NoPair.class::isInstance)
        .map(NoPair.class::cast)
        .map(
            no ->
                "%s by %s: %s"
                    .formatted(
                        Plainly.words(no.questionnaire()),
                        Plainly.words(no.role()),
                        no.why().words()))
        .distinct()
        .toList();
  }

  private String ended(Exit exit) {
    String how = exit.type().equals("other") ? "in another way" : Plainly.words(exit.type());
    return "%s, %s".formatted(Plainly.day(exit.date()), how);
  }

  private String agreed() {
    String scope = StoryGate.scope(telling.policy());
    Standing how = telling.journey().consent(scope, telling.policy(), telling.day());
    return "Consent to be quoted, as it stands on %s: %s%s."
        .formatted(
            Plainly.day(telling.day()),
            how.words(),
            how.since().map(day -> ", " + Plainly.day(day)).orElse(""));
  }
}
