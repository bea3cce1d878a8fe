package caseload.cli.letter;

import caseload.letter.QuestionnaireForm;
import caseload.letter.TermPaper;
import caseload.letter.account.AccountKind;
import caseload.letter.form.FormKind;
import caseload.letter.kind.LetterKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts that letters, forms and reports are put together from, each a template of its own. */
final class LetterParts {
  /** One part: the template's name, and what it is for. */
  record Part(String name, String about) {}

  static final List<Part> PARTS =
      List.of(
          new Part("letterhead", "the school's name, address, phone, email, logo and lines"),
          new Part("footer", "the line at the foot of each page of a letter"),
          new Part("signature", "Yours sincerely, and who signs"),
          new Part("privacy-notice", "what is written down, who reads it, how long it is kept"),
          new Part("reply-slip", "the slip about consent that is cut off and sent back"),
          new Part("sign-here", "the lines on a slip for a name, a signature and a day"),
          new Part("talk-to-me", "whom to ring"),
          new Part("addressee", "the date, and the name and address for the window"),
          new Part("opening", "footer, letterhead, addressee and Dear ..."),
          new Part("own-words", "where the words of --words-file stand"),
          new Part("targets", "the table of targets: at the start, the aim, now"),
          new Part("asked-as", "what a social worker or foster carer is told about consent"),
          new Part("why-ended", "why the work ended: the kind of end, in plain words"),
          new Part("ended-for", "what a social worker or foster carer is told at the end"),
          new Part("form-opening", "the head, foot and title of a form"),
          new Part("form-child", "the child's name, class and code on a form"),
          new Part("form-concern", "the box on forms: worried that a child is not safe?"),
          new Part("tick-box", "one box to tick"),
          new Part("style-letter", "how letters look: sizes, spaces, colours (CSS)"),
          new Part("style-form", "how forms look"),
          new Part("style-report", "how reports look"),
          new Part("report-term-style", "how the term report looks"),
          new Part("style-paper", "what letters, forms and reports share in their look"),
          new Part("style-phone", "how lines to write on look on a telephone"),
          new Part("style-account", "how reports about one child look"),
          new Part("head-account", "the unseen head of a report about one child"),
          new Part("head", "the unseen head of a letter: title, language, style"),
          new Part("form-head", "the unseen head of a form"));

  private LetterParts() {}

  /** How the school puts its own in place of one, and which there are. */
  static String page() {
    return """

        The school's own

        A template is changed by a copy of it in the caseload's folder templates/, one file at
        a time; all others stay as they ship. To begin:  caseload letter --own letterhead
        caseload check   finds a misspelt name in any of them, with template and line

        Parts, each in all the letters or forms that have it ({{> NAME}} puts one in):

        """
        + PARTS.stream()
            .map(part -> "  %-18s %s%n".formatted(part.name(), part.about()))
            .collect(Collectors.joining());
  }

  /** Every template that ships: letters, forms, reports and parts. */
  static List<String> templates() {
    return Stream.of(
            Arrays.stream(LetterKind.values()).map(LetterKind::template),
            Arrays.stream(FormKind.values()).map(FormKind::template),
            Arrays.stream(AccountKind.values()).map(AccountKind::template),
            Stream.of(QuestionnaireForm.NAME, TermPaper.NAME, TermPaper.NAME + ".txt"),
            Stream.of("report-annual", "report-annual.txt"),
            PARTS.stream().map(Part::name))
        .flatMap(each -> each)
        .toList();
  }
}
