package caseload.cli;

import caseload.casefile.disk.OutputFile;
import caseload.journey.Consent;
import caseload.journey.Entry;
import caseload.journey.Letter;
import caseload.letter.Bundle;
import caseload.letter.ConsentRequest;
import caseload.letter.Paper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts letters on paper, and records those that were sent. */
record Sending(Desk desk, PrintFormat as, Optional<LocalDate> sent, String how) {

  void send(List<LetterCommand.Written> letters) {
    if (sent.isPresent()) {
      record(letters);
    }
    desk.output().ifPresent(file -> bundle(file, letters));
    if (sent.isEmpty() && desk.output().isEmpty()) letters.forEach(this::print);
  }

  private byte[] bytes(String html) {
    return as == PrintFormat.PDF ? Paper.pdf(html) : html.getBytes(StandardCharsets.UTF_8);
  }

  private void bundle(Path file, List<LetterCommand.Written> letters) {
    Page.mayReplace(desk, file);
    byte[] bytes = bytes(Bundle.of(letters.stream().map(LetterCommand.Written::html).toList()));
    if (!desk.dryRun()) OutputFile.write(file, bytes, desk.ids().suffix());
    letters.forEach(letter -> said(letter, file.toString()));
  }

  /** Beside the steps of the child whose letter it is. */
  private void print(LetterCommand.Written letter) {
    byte[] bytes = bytes(letter.html());
    String name = name(letter, desk.today());
    String episode = letter.journey().current().orElseThrow().id();
    Path file = letter.file().folder().resolve(episode).resolve("letters").resolve(name);
    if (!desk.dryRun()) letter.file().addLetter(episode, name, bytes);
    said(letter, desk.caseload().root().relativize(file).toString());
    desk.note(
        "When it has gone out:  caseload consent "
            + letter.file().code()
            + " --asked --how letter");
  }

  private void record(List<LetterCommand.Written> letters) {
    Saving saving = new Saving(desk);
    for (LetterCommand.Written letter : letters) {
      String name = name(letter, sent.orElseThrow());
      byte[] bytes = bytes(letter.html());
      saving.add(
          letter.journey().admit(step(letter, name), desk.policy()),
          entry -> write(letter, entry, name, bytes));
      saving.add(letter.file(), letter.journey(), asked(letter));
    }
    saving.save(List.of(), "consent letter");
  }

  private static Path write(LetterCommand.Written letter, Entry entry, String name, byte[] bytes) {
    letter.file().addLetter(entry.episode(), name, bytes);
    return letter.file().add(entry);
  }

  private String name(LetterCommand.Written letter, LocalDate day) {
    return letter.file().letterName(day, ConsentRequest.NAME) + as.ending();
  }

  private Letter step(LetterCommand.Written letter, String file) {
    return new Letter(
        sent.orElseThrow(),
        desk.recorded(),
        ConsentRequest.NAME,
        Optional.of(letter.contact().id()),
        Optional.of(how),
        file,
        fingerprint(letter.html()),
        Optional.empty());
  }

  private Consent asked(LetterCommand.Written letter) {
    return new Consent(
        sent.orElseThrow(),
        desk.recorded(),
        letter.contact().id(),
        Consent.Answer.ASKED,
        desk.policy().consent().askedFor().stream().map(each -> each.id()).toList(),
        Optional.of(how),
        Optional.of(ConsentRequest.NAME),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private void said(LetterCommand.Written letter, String file) {
    if (desk.json()) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("code", letter.file().code());
      map.put("contact", letter.contact().id());
      map.put("file", file.replace('\\', '/'));
      desk.print(Machine.json(map));
      return;
    }
    desk.say(
        "%s   letter about %s (%s) to %s: %s"
            .formatted(
                desk.dryRun() ? "Would make" : "Made",
                letter.journey().mentee().name(),
                letter.file().code(),
                letter.contact().name(),
                file));
  }

  /** The first eight bytes of SHA-256, to know again which wording was sent. */
  static String fingerprint(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
