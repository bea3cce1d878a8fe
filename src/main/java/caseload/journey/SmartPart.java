package caseload.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The parts that make a target SMART, each with the question that brings it out. */
public enum SmartPart {
  WORDING("what will be different (--target)", "What will somebody see that they do not see now?"),
  BARRIER("the barrier it answers (--barrier)", "What stands in the way of learning?"),
  MEASURE("how it is measured (--measure)", "How will you both see that it is better?"),
  FROM("where it starts (--from)", "Where do things stand today, counted the same way?"),
  TO("where it should be (--to)", "What could be reached by then, counted the same way?"),
  BY("by when (--by)", "By which day will you look whether it is reached?");

  private final String words;
  private final String question;

  SmartPart(String words, String question) {
    this.words = words;
    this.question = question;
  }

  /** The part in words, with the option it is typed with. */
  String words() {
    return words;
  }

  /** What to ask each other, with the option that takes the answer. */
  String question() {
    return question + "  " + words.substring(words.indexOf("--"), words.length() - 1);
  }

  /** The parts that are not among those that are there, in the order of asking. */
  public static List<SmartPart> missing(Set<SmartPart> there) {
    return Arrays.stream(values()).filter(part -> !there.contains(part)).toList();
  }
}
