package caseload.letter;

import java.util.List;
import java.util.Optional;

/**
 * All that the letter asking for consent may know. It holds no reason for the referral, only
 * strengths and hopes, and on the slip that travels back the child is a code.
 *
 * @param date the day of the letter in words, such as "21 September 2026"
 * @param introduction who writes, in a sentence: "I am Ms Ali, a learning mentor."
 * @param strengths what goes well, in the referrer's words
 * @param hopes the hoped-for change, in neutral words
 * @param observation what the mentor would visit before starting, such as "a lesson and a break
 *     time"; empty when nothing is observed
 * @param meetingTimes one sentence about when the mentor can be met
 * @param scopes what is asked for, each completing "I agree to …"
 * @param replyBy the day in words
 */
public record ConsentRequestView(
    Letterhead school,
    Words words,
    Addressee to,
    String date,
    String introduction,
    Mentee mentee,
    Signatory mentor,
    String strengths,
    String hopes,
    Optional<String> observation,
    Meetings meetings,
    Privacy privacy,
    Optional<String> meetingTimes,
    List<String> scopes,
    String replyBy) {

  public ConsentRequestView {
    scopes = List.copyOf(scopes);
  }

  /**
   * The school's own words.
   *
   * @param aMentor with its article: "a learning mentor", "an ELSA"
   * @param mentees several of them: "pupils", "students"
   */
  public record Words(String aMentor, String mentees) {}

  /** The child: the name that is used, and the code that the slip carries. */
  public record Mentee(String knownAs, String code) {}

  /**
   * How the mentoring is meant to go.
   *
   * @param howOften such as "once a week"
   * @param weeks how long it lasts, such as "6 to 12 weeks"
   * @param place after "in", such as "the Rainbow Room"
   */
  public record Meetings(String howOften, int minutes, String weeks, String place) {}

  /**
   * What becomes of the notes.
   *
   * @param readers completes "read only by"
   * @param kept completes "We keep them"
   * @param notice where the school's privacy notice is found
   * @param safeguardingLead the name or role of who is told when somebody may come to harm
   */
  public record Privacy(String readers, String kept, String notice, String safeguardingLead) {}
}
