package caseload.letter.account;

import caseload.letter.form.Unnamed;
import caseload.policy.Staff;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Words as they may leave the school: nobody's name, no place, no day, no age. */
record Unmarked(Telling telling) {

  String of(String text) {
    LocalDate day = telling.day();
    Unnamed unnamed = new Unnamed(telling.mentee(), day, telling.policy().say().mentee());
    String plain = unnamed.of(text);
    for (Staff person : telling.school().staff()) {
      plain = without(plain, person.name(), "a grown-up");
    }
    plain = without(plain, telling.school().school().name(), "the school");
    return undated().of(plain);
  }

  Undated undated() {
    return new Undated(telling.mentee().yearOn(telling.episode().opened()));
  }

  private static String without(String text, String name, String instead) {
    return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).replaceAll(instead);
  }
}
