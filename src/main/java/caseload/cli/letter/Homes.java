package caseload.cli.letter;

import caseload.cli.desk.FoldedName;
import caseload.journey.Contact;
import caseload.journey.Warning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The homes that letters go to: what lies in one file is easily handed to one of them whole. */
public record Homes(List<LetterCommand.Written> letters) {

  /** One warning for each child whose letters go to more than one home. */
  List<Warning> apart() {
    Map<String, List<Contact>> readers = new LinkedHashMap<>();
    for (LetterCommand.Written each : letters) {
      for (Contact who : each.readers()) {
        readers.computeIfAbsent(each.file().code(), code -> new ArrayList<>()).add(who);
      }
    }
    return readers.entrySet().stream()
        .flatMap(each -> apart(each.getKey(), each.getValue()).stream())
        .toList();
  }

  private static Optional<Warning> apart(String code, List<Contact> readers) {
    Contact first = readers.get(0);
    return readers.stream()
        .filter(each -> !together(first, each))
        .findFirst()
        .map(other -> Warning.twoHomes(code, first.name(), other.name(), first.id()));
  }

  /** Without any address on file, both live with the child or neither does. */
  public static boolean together(Contact one, Contact other) {
    if (one.address().isEmpty() && other.address().isEmpty()) {
      return one.livesWith().equals(other.livesWith());
    }
    return home(one).equals(home(other));
  }

  private static FoldedName home(Contact contact) {
    return FoldedName.of(String.join(" ", contact.address()).replaceAll("[\\s,]+", " "));
  }
}
