package caseload.letter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Invented families and the letters they get. */
final class Families {

  private Families() {}

  /** The templates that ship, with no caseload's own in front of them. */
  static Templates shipped() {
    return new Templates(Path.of("no-such-folder"));
  }

  static ConsentRequestView consentRequest() {
    return consentRequest("Zoë", "Mrs Núñez-O’Brien");
  }

  static ConsentRequestView consentRequest(String knownAs, String salutation) {
    return new ConsentRequestView(
        new Letterhead(
            "Castilion Primary School",
            List.of("Mill Lane", "Castilion", "CT4 9ZZ"),
            Optional.of("01632 960 100"),
            Optional.of("office@castilion.example"),
            Colour.INK_BLUE),
        new ConsentRequestView.Words("a learning mentor", "pupils"),
        new Addressee(
            salutation, List.of("12 Elm Street", "Castilion", "Kent", "CT4 9ZY"), salutation),
        "21 September 2026",
        "I am Ms Ţăran, a learning mentor.",
        new ConsentRequestView.Mentee(knownAs, "m-7k3q9x"),
        new Signatory("Ms Ţăran", "Ms Ţăran, Learning Mentor", Optional.of("01632 960 123")),
        knownAs + " is kind to younger children, draws beautifully and never gives up on a puzzle.",
        "To feel settled in class, to enjoy break times with friends and to be proud of good work.",
        Optional.of("a lesson and a break time"),
        new ConsentRequestView.Meetings("once a week", 30, "6 to 12 weeks", "the Rainbow Room"),
        new ConsentRequestView.Privacy(
            "me, the class teacher and the head teacher",
            "until one year after " + knownAs + " leaves our school",
            "www.castilion.example/privacy, or ask at the office",
            "Mr Osei"),
        Optional.of("I am in school from Monday to Thursday."),
        List.of(
            "one-to-one meetings with the learning mentor", "a visit to a lesson and a break time"),
        "5 October 2026");
  }
}
