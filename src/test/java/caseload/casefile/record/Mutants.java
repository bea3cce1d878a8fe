package caseload.casefile.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;

/** A record as the program writes it, and what becomes of it by slips and by failing disks. */
final class Mutants {
  private static final String SIGNS = ":-?,[]{}#&*!|>'\"%@`\\\t\n .<=~";
  static final byte[] RECORD =
      """
      date: 2026-10-09
      minutes: 30
      attended: yes
      place: "The Nest"
      mentor: "Jo Okafor"
      scores:
        - target: t1
          score: 7
        - target: t2
          score: 4
      what-happened: |-
        We read two pages – slowly.

        "I did it!" she said.
      next: "Bring the café menu: page 4"
      recorded:
        at: 2026-10-09T15:04:05+01:00
        by: "Jo Okafor"
      ...
      """
          .getBytes(UTF_8);

  private Mutants() {}

  static byte[] one(Random random) {
    return of(RECORD, random);
  }

  static byte[] of(byte[] record, Random random) {
    byte[] bytes = record.clone();
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) bytes = changed(bytes, random);
    return bytes;
  }

  private static byte[] changed(byte[] bytes, Random random) {
    String text = new String(bytes, UTF_8);
    if (text.isEmpty()) return bytes;
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(30));
    String piece = text.substring(from, to);
    int at = random.nextInt(text.length());
    return switch (random.nextInt(6)) {
      case 0 -> (text.substring(0, from) + text.substring(to)).getBytes(UTF_8);
      case 1 -> (text.substring(0, at) + piece + text.substring(at)).getBytes(UTF_8);
      case 2 -> text.substring(0, at).concat("\n...\n").getBytes(UTF_8);
      case 3 -> (text.substring(0, at) + sign(random) + text.substring(at)).getBytes(UTF_8);
      case 4 -> text.replace("\n", random.nextBoolean() ? "\r\n" : "\r").getBytes(UTF_8);
      default -> flipped(bytes, random);
    };
  }

  private static char sign(Random random) {
    return SIGNS.charAt(random.nextInt(SIGNS.length()));
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }
}
