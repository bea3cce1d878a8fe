package caseload.policy;

import java.util.List;
import java.util.Optional;

/** What a school says of children of one household, in plain English. */
final class SiblingsInWords {
  private SiblingsInWords() {}

  static List<String> of(Siblings siblings) {
    return new InWords()
        .sayIf(said(siblings.sameDay()), how -> "Two sessions on one day: " + how)
        .sayIf(said(siblings.sameGroup()), how -> "Both in one group session: " + how)
        .sayIf(said(siblings.sameMentor()), how -> "Both with one mentor: " + how)
        .sayIf(said(siblings.sameTime()), how -> "Both mentored at one time: " + how)
        .lines();
  }

  private static Optional<String> said(Optional<Siblings.Answer> answer) {
    return answer.map(
        each ->
            switch (each) {
              case ALLOWED -> "allowed.";
              case WARN -> "you are asked before it is written.";
              case REFUSE -> "refused.";
            });
  }
}
