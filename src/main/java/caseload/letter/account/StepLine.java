package caseload.letter.account;

import static caseload.letter.account.Plainly.words;

import caseload.journey.Comment;
import caseload.journey.Concern;
import caseload.journey.Consent;
import caseload.journey.Contact;
import caseload.journey.Countersignature;
import caseload.journey.Exit;
import caseload.journey.FollowUp;
import caseload.journey.Letter;
import caseload.journey.Measure;
import caseload.journey.Meeting;
import caseload.journey.Mentee;
import caseload.journey.Observation;
import caseload.journey.Plan;
import caseload.journey.Priority;
import caseload.journey.Referral;
import caseload.journey.Reopen;
import caseload.journey.Review;
import caseload.journey.Session;
import caseload.journey.Step;
import caseload.journey.TargetResult;
import caseload.policy.Scale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One step in one line: what happened, without what was written about it. */
record StepLine(Mentee mentee) {

  String of(Step step) {
    if (step instanceof Referral said) return "Referral, by " + words(said.referrer().role());
    if (step instanceof Countersignature said) {
      return "Referral countersigned by " + words(said.role());
    }
    if (step instanceof Priority said) return decided(said);
    if (step instanceof Consent said) return consent(said);
    if (step instanceof Measure said) return measure(said);
    if (step instanceof Observation said) return "Observation: " + words(said.place());
    if (step instanceof Meeting said) return meeting(said);
    return later(step);
  }

  private String later(Step step) {
    if (step instanceof Concern said) {
      return "Concern passed to %s, reference %s"
          .formatted(words(said.passedTo()), said.reference());
    }
    if (step instanceof Plan said) return plan(said);
    if (step instanceof Session said) return session(said);
    if (step instanceof Review said) {
      return "Review: " + words(said.decision().name()) + results(said.targets());
    }
    if (step instanceof Comment said) return "Comment, by " + said.by().words();
    if (step instanceof Exit said) return "End: " + words(said.type()) + results(said.targets());
    if (step instanceof Reopen) return "Opened again";
    if (step instanceof FollowUp said) return "Follow-up: " + words(said.outcome().name());
    return letter((Letter) step);
  }

  private static String decided(Priority said) {
    return "Decision: "
        + words(said.outcome().name())
        + said.priority().map(word -> ", " + words(word)).orElse("")
        + said.signpostedTo().map(to -> ", to " + words(to)).orElse("")
        + list(", by ", said.decidedBy());
  }

  private String consent(Consent said) {
    String scopes = said.scopes().isEmpty() ? "" : list(" for ", said.scopes());
    String child =
        said.byChild()
            ? ""
            : said.child().map(yes -> yes ? "; child: yes" : "; child: no").orElse("");
    return "Consent: %s%s (%s%s)"
        .formatted(words(said.answer().name()), scopes, who(said.contact()), child);
  }

  private String who(String contact) {
    if (contact.equals(Consent.CHILD)) return "the child";
    return mentee
        .withId(contact)
        .map(Contact::relationship)
        .map(Plainly::words)
        .orElse(words(contact));
  }

  /** Of one called after those who answer it, so that it does not read as a person. */
  private static String named(String of) {
    return words(of) + (List.of("pupil", "parent", "teacher").contains(of) ? " questionnaire" : "");
  }

  private static String measure(Measure said) {
    String scores =
        said.scores().entrySet().stream()
            .map(each -> words(each.getKey()) + " " + Scale.plain(each.getValue()))
            .collect(Collectors.joining(", "));
    return "%s at %s, by %s%s"
        .formatted(
            Plainly.sentence(named(said.questionnaire())).replaceFirst("\\.$", ""),
            words(said.point().name()),
            words(said.role()),
            scores.isEmpty() ? "" : ": " + scores);
  }

  private static String meeting(Meeting said) {
    String kind = said.kind() == Meeting.Kind.FIRST ? "First meeting" : "Meeting";
    return kind
        + (said.with().isEmpty() ? ", " + words(said.kind().name()) : list(" with ", said.with()));
  }

  private static String plan(Plan said) {
    return "Action plan: %s, review %s"
        .formatted(Plainly.many(said.targets().size(), "target"), Plainly.day(said.reviewOn()));
  }

  private static String session(Session said) {
    if (!said.held()) {
      String word = said.attended() == Session.Attended.CANCELLED ? "cancelled" : "missed";
      return "Session " + word + said.reason().map(why -> ": " + why).orElse("");
    }
    String numbers =
        said.scores().stream()
            .map(score -> ", " + score.target() + " at " + score.score())
            .collect(Collectors.joining());
    return "Session held, %s, %s minutes%s"
        .formatted(words(said.format()), said.minutes(), numbers);
  }

  private static String results(List<TargetResult> results) {
    return results.stream()
        .map(each -> ", " + each.id() + " " + Standings.words(Optional.of(each.status())))
        .collect(Collectors.joining());
  }

  private String letter(Letter said) {
    String to = said.contact().map(this::who).or(() -> said.to().map(Plainly::words)).orElse("");
    return "Letter: "
        + words(said.letter())
        + (to.isEmpty() ? "" : ", to " + to)
        + said.channel().map(how -> ", by " + words(how)).orElse("");
  }

  private static String list(String before, List<String> ids) {
    return ids.isEmpty()
        ? ""
        : before + ids.stream().map(Plainly::words).collect(Collectors.joining(", "));
  }
}
