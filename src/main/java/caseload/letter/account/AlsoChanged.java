package caseload.letter.account;

import caseload.journey.Meeting;
import caseload.journey.Mentee;
import caseload.journey.Session;
import caseload.journey.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the file knows to have changed while the work went on, beside the work. */
record AlsoChanged(Telling telling) {

  List<String> lines() {
    List<String> also = new ArrayList<>();
    Mentee mentee = telling.mentee();
    mentee.inClass().stream()
        .filter(group -> within(group.from()))
        .forEach(group -> also.add("A new class, from " + Plainly.day(group.from())));
    agencies(also);
    long mentors = telling.episode().held().stream().map(Session::mentor).distinct().count();
    if (mentors > 1) also.add("The sessions were held by " + mentors + " people");
    pauses(also);
    return also;
  }

  private void agencies(List<String> also) {
    telling.episode().all(Meeting.class).stream()
        .filter(meeting -> meeting.kind() == Meeting.Kind.AGENCY)
        .map(Step::date)
        .findFirst()
        .ifPresent(day -> also.add("Another service took part, from " + Plainly.day(day)));
  }

  private void pauses(List<String> also) {
    telling.episode().all(Meeting.class).stream()
        .flatMap(meeting -> meeting.pauseUntil().stream())
        .forEach(day -> also.add("The sessions were paused until " + Plainly.day(day)));
  }

  private boolean within(LocalDate day) {
    List<LocalDate> days =
        Stream.concat(Stream.of(telling.episode().opened()), steps()).sorted().toList();
    return day.isAfter(days.get(0)) && !day.isAfter(days.get(days.size() - 1));
  }

  private Stream<LocalDate> steps() {
    return telling.episode().steps().stream().map(Step::date);
  }
}
