package caseload.cli.letter;

import caseload.cli.desk.Desk;
import caseload.journey.Contact;
import caseload.journey.Episode;
import caseload.journey.Mentee;
import caseload.letter.kind.Household;
import caseload.letter.kind.LetterKind;
import caseload.letter.kind.OfConsent;
import caseload.policy.Tongue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which parents get one letter to both, unless the school wants one each. Whoever lives elsewhere,
 * may not be written to, reads another language or is spoken to differently has a letter of their
 * own.
 */
record SharedHome(Desk desk, LetterKind kind, Mentee mentee, Episode episode) {

  /** The readers, each letter's together; whatever the file does not say keeps them apart. */
  List<Household> letters(List<Contact> readers) {
    List<List<Contact>> homes = new ArrayList<>();
    for (Contact reader : readers) {
      homes.stream()
          .filter(home -> home.stream().allMatch(other -> together(other, reader)))
          .findFirst()
          .ifPresentOrElse(
              home -> home.add(reader), () -> homes.add(new ArrayList<>(List.of(reader))));
    }
    return homes.stream().map(Household::new).toList();
  }

  private boolean together(Contact one, Contact other) {
    return desk.policy().writing().oneToAHome()
        && saysTheSame(one, other)
        && one.mayBeWrittenTo()
        && other.mayBeWrittenTo()
        && oneHome(one, other)
        && tongue(one).equals(tongue(other))
        && Household.alike(one, other);
  }

  private boolean saysTheSame(Contact one, Contact other) {
    return kind.to().sameForAHome()
        || (kind == LetterKind.CONSENT_REMINDER && OfConsent.askedTogether(episode, one, other));
  }

  /** One address that both have, or both without one and living with the child. */
  private static boolean oneHome(Contact one, Contact other) {
    boolean atOdds =
        one.livesWith().isPresent()
            && other.livesWith().isPresent()
            && !one.livesWith().equals(other.livesWith());
    boolean unknown = one.address().isEmpty() && !one.livesWith().orElse(false);
    return !atOdds && !unknown && Homes.together(one, other);
  }

  private Optional<Tongue> tongue(Contact reader) {
    return FamilyTongue.of(mentee, reader)
        .map(said -> Tongue.of(said).orElse(Tongue.ENGLISH))
        .or(() -> Optional.of(Tongue.ENGLISH));
  }
}
