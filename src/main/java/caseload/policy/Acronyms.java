package caseload.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The letters that schools say as letters: {@code sen support} is written "SEN support". */
public final class Acronyms {
  private static final Set<String> KNOWN =
      Set.of(
          ("asd adhd camhs cic cin cla cp dsl ealp eal ehc ehcp elsa emtas ews eyfs fsm gas gbo ks1"
                  + " ks2 ks3 ks4 lac lsa mash pe pep pp pru pshe send senco sen sdq seal semh slcn"
                  + " ta tac taf wemwbs swemwbs")
              .split(" "));

  private Acronyms() {}

  /** An id such as {@code sen-support} as people write it: {@code SEN support}. */
  public static String words(String id) {
    return Arrays.stream(id.toLowerCase(Locale.ROOT).split("[-_ ]", -1))
        .map(word -> KNOWN.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
        .collect(Collectors.joining(" "));
  }
}
