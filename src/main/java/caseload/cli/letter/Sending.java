package caseload.cli.letter;

import caseload.casefile.disk.OutputFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Machine;
import caseload.cli.desk.MadeJson;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Opening;
import caseload.cli.desk.Page;
import caseload.cli.desk.PrintFormat;
import caseload.cli.step.Saving;
import caseload.journey.Consent;
import caseload.journey.Contact;
import caseload.journey.Entry;
import caseload.journey.Letter;
import caseload.journey.Warning;
import caseload.letter.Fingerprint;
import caseload.letter.kind.LetterKind;
import caseload.letter.kind.To;
import caseload.policy.Word;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts letters on paper, and records those that were sent. */
record Sending(
    Desk desk,
    LetterKind kind,
    PrintFormat as,
    Optional<LocalDate> sent,
    String how,
    Opening opening) {

  void send(List<LetterCommand.Written> letters) {
    Saving.confirm(desk, warnings(letters));
    if (sent.isPresent()) {
      record(letters);
    }
    desk.output().ifPresent(file -> bundle(file, letters));
    if (desk.toScreen()) screen(letters);
    if (sent.isPresent() || desk.output().isPresent() || desk.toScreen()) return;
    if (!as.words()) print(letters);
    else if (desk.json()) desk.print(texts(letters));
    else desk.print(new String(bytes(letters), StandardCharsets.UTF_8));
  }

  /** To where results go: as they are, or for a program each in its one answer. */
  void screen(List<LetterCommand.Written> letters) {
    if (desk.json()) desk.print(texts(letters));
    else desk.write(bytes(letters));
  }

  private String texts(List<LetterCommand.Written> letters) {
    return MadeJson.several(
        "letters",
        letters.stream()
            .map(each -> new MadeJson(map(each)).text(as.word(), bytes(List.of(each))))
            .toList());
  }

  /** Refuses what one JSON answer cannot hold, before anything is recorded. */
  void mustFit() {
    MadeJson.mustBeWords(desk, as.words() || as == PrintFormat.HTML, as.word());
    if (!desk.json() || !isSent() || !desk.toScreen()) return;
    throw new Mistyped(
        "with --json the answer to --sent says what was recorded, and has no place for the letter",
        "Name a file for it:  -o FILE");
  }

  /** What may be untrue today is only said of a letter that is looked at, and asked of one sent. */
  private List<Warning> warnings(List<LetterCommand.Written> letters) {
    Stream<Warning> doubts =
        letters.stream()
            .flatMap(each -> each.doubts().stream())
            .map(doubt -> isSent() ? doubt : doubt.onlySaid());
    Stream<Warning> leaks = letters.stream().flatMap(each -> each.leaks().stream());
    boolean together = desk.output().isPresent() || desk.toScreen();
    Stream<Warning> apart = together ? new Homes(letters).apart().stream() : Stream.empty();
    return Stream.of(doubts, leaks, apart).flatMap(each -> each).distinct().toList();
  }

  /** All of them as one file's bytes. */
  byte[] bytes(List<LetterCommand.Written> letters) {
    return as.bytes(letters.stream().map(LetterCommand.Written::html).toList());
  }

  /** One file with all of them. */
  void bundle(Path file, List<LetterCommand.Written> letters) {
    Page.mayReplace(desk, file);
    byte[] bytes = bytes(letters);
    if (!desk.dryRun()) OutputFile.write(file, bytes, desk.ids().suffix());
    opening.whole(file);
    said(letters.stream().map(letter -> new Made(letter, file.toString())).toList());
  }

  /** A letter, and the file it is in. */
  private record Made(LetterCommand.Written letter, String file) {}

  /** Each beside the steps of the child whose letter it is. */
  void print(List<LetterCommand.Written> letters) {
    said(letters.stream().map(this::print).toList());
    letters.forEach(this::thenSay);
  }

  private Made print(LetterCommand.Written letter) {
    byte[] bytes = bytes(List.of(letter));
    String name = name(letter, desk.today());
    String episode = letter.journey().current().orElseThrow().id();
    Path file = letter.file().folder().resolve(episode).resolve("letters").resolve(name);
    if (!desk.dryRun()) letter.file().addLetter(episode, name, bytes);
    opening.made(file);
    return new Made(letter, desk.caseload().root().relativize(file).toString());
  }

  private void thenSay(LetterCommand.Written letter) {
    String code = letter.file().code();
    if (kind == LetterKind.OPT_OUT && desk.policy().consent().optOut().isPresent()) {
      desk.note("When it has gone out:  caseload consent %s --notice --how letter".formatted(code));
    }
    if (asks()) {
      String word = again() ? "reminded" : "asked";
      desk.note(
          "When it has gone out:  caseload consent %s --%s --how letter".formatted(code, word));
    }
  }

  /** True for the letters whose sending is itself a step of asking for consent. */
  private boolean asks() {
    return kind == LetterKind.CONSENT || again();
  }

  private boolean again() {
    return kind == LetterKind.CONSENT_REMINDER;
  }

  /** True when a day was said on which they went out. */
  boolean isSent() {
    return sent.isPresent();
  }

  /** Records each as sent, and as asked where it asks for consent: all, or none. */
  void record(List<LetterCommand.Written> letters) {
    Saving saving = new Saving(desk);
    for (LetterCommand.Written letter : letters) {
      String name = name(letter, day());
      byte[] bytes = bytes(List.of(letter));
      // Should the power fail between the two, the question is there and its answer is chased.
      if (asks())
        letter.readers().forEach(who -> saving.add(letter.file(), letter.journey(), asked(who)));
      saving.add(
          letter.journey().admit(step(letter, name), desk.policy()),
          entry -> write(letter, entry, name, bytes));
    }
    saving.save(List.of(), kind.word() + " letter");
  }

  private LocalDate day() {
    return sent.orElse(desk.today());
  }

  private Path write(LetterCommand.Written letter, Entry entry, String name, byte[] bytes) {
    opening.made(letter.file().addLetter(entry.episode(), name, bytes));
    return letter.file().add(entry);
  }

  private String name(LetterCommand.Written letter, LocalDate day) {
    return letter.file().letterName(day, kind.template()) + as.ending();
  }

  private Letter step(LetterCommand.Written letter, String file) {
    return new Letter(
        day(),
        desk.recorded(),
        kind.template(),
        letter.contact().map(Contact::id),
        Optional.of(how),
        file,
        Fingerprint.of(letter.html()),
        letter.tongue().isEnglish() ? Optional.empty() : Optional.of(letter.tongue().code()),
        letter.contact().isPresent() ? Optional.empty() : Optional.of(Word.of(kind.to())),
        letter.readers().stream().skip(1).map(Contact::id).toList());
  }

  private Consent asked(Contact contact) {
    return new Consent(
        day(),
        desk.recorded(),
        contact.id(),
        again() ? Consent.Answer.REMINDED : Consent.Answer.ASKED,
        desk.policy().consent().askedFor().stream().map(each -> each.id()).toList(),
        Optional.of(how),
        Optional.of(kind.template()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private void said(List<Made> made) {
    if (!desk.json()) made.forEach(this::said);
    else if (isSent()) return; // the record says it, and one command prints one object
    else if (made.size() == 1) desk.print(Machine.json(map(made.get(0))));
    else desk.print(Machine.json(Map.of("letters", made.stream().map(Sending::map).toList())));
  }

  private static Map<String, Object> map(Made made) {
    Map<String, Object> map = map(made.letter());
    map.put("file", made.file().replace('\\', '/'));
    return map;
  }

  private static Map<String, Object> map(LetterCommand.Written letter) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", letter.file().code());
    letter.contact().ifPresent(who -> map.put("contact", who.id()));
    if (letter.readers().size() > 1) {
      map.put("also-to", letter.readers().stream().skip(1).map(Contact::id).toList());
    }
    return map;
  }

  private void said(Made made) {
    desk.say(
        "%s   letter about %s (%s) to %s: %s"
            .formatted(
                desk.dryRun() ? "Would make" : "Made",
                made.letter().journey().mentee().name(),
                made.letter().file().code(),
                kind.to() == To.NOBODY ? "nobody, for the file" : made.letter().to(),
                made.file()));
  }
}
