package caseload.journey;

import java.util.Set;

/** English words that are names too: in small letters they name nobody. */
public final class CommonWord {
  private static final Set<String> WORDS =
      Set.of(
          ("ace april art august autumn baker ball bank banks barber bean bell best bill bird black"
                  + " blue book bow bridge brook brown bush butler carpenter carter chance chase"
                  + " church clay cliff cole cook crane cross dale dawn day dean drew east faith"
                  + " farmer fern field fields fisher flint flower ford forest forward foster fox"
                  + " frank freeman friend frost gale garden gene glen gold good grace grant gray"
                  + " green grey guy hall hand harmony harp hart hazel head heath hill holly home"
                  + " hood hope house hunter ivy jack jade jay jewel joy june justice king knight"
                  + " lake lamb lane law lee lily little long love major mark marsh mason max may"
                  + " miles mill miller moon moor moore north oak olive page park parks pat peace"
                  + " pearl pepper piper poppy pond pool pope porter potter power price prince queen"
                  + " ray read reed reid rice rich river rob robin rock rook rose ruby rush sage"
                  + " sandy scout sharp shaw shepherd short sky small smart smith south spring star"
                  + " stone storm street strong sue summer summers swan swift taylor terry tiger tom"
                  + " turner vale violet walker wall ward waters wave way weaver webb well wells west"
                  + " white wild will willow winter wise wood woods wren wright young")
              .split(" ", -1));

  private CommonWord() {}

  /** True for a word in small letters that is also a name. */
  public static boolean is(String lower) {
    return WORDS.contains(lower);
  }
}
