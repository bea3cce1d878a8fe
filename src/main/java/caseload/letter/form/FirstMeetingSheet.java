package caseload.letter.form;

import caseload.journey.Episode;
import caseload.journey.Meeting;
import caseload.policy.Choice;
import caseload.policy.FirstMeeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The policy's list for the first meeting; what comes before all else stands first.
 *
 * @param agreement the policy's own words that child and mentor sign
 */
record FirstMeetingSheet(
    Optional<Tick> before, List<Tick> items, Optional<String> hopes, Optional<String> agreement) {

  static FirstMeetingSheet of(Filling filling) {
    FirstMeeting policy = filling.policy().firstMeeting();
    Optional<Meeting> held = filling.episode().flatMap(FirstMeetingSheet::held);
    List<String> covered = held.map(Meeting::covered).orElse(List.of());
    List<Choice> others = new ArrayList<>(policy.items());
    policy.before().ifPresent(others::remove);
    return new FirstMeetingSheet(
        policy.before().map(each -> new Tick(each.name(), covered.contains(each.id()))),
        Tick.of(others, covered::contains),
        held.flatMap(Meeting::childHopes),
        policy.agreement());
  }

  /** The first meeting, once it is in the file. */
  static Optional<Meeting> held(Episode episode) {
    return episode.all(Meeting.class).stream()
        .filter(meeting -> meeting.kind() == Meeting.Kind.FIRST)
        .findFirst();
  }
}
