package caseload.letter;

import java.util.Optional;

/** A goal thermometer lying on its side, to be coloured in from 0 up to the child's number. */
public final class Thermometer {
  /** The number at its end. */
  public static final int TOP = 10;

  private static final int BULB = 26;
  private static final int LEFT = 74;
  private static final int STEP = 54;
  private static final int TUBE_TOP = 18;
  private static final int TUBE = 26;
  private static final int END = 14;
  private static final String WHITE = "#ffffff";
  private static final String GREY = "#c8c8c8";

  private Thermometer() {}

  /**
   * The thermometer of one target.
   *
   * @param target its id, such as T1
   * @param reached the child's last number, shaded in grey; empty to be coloured in from 0
   * @param day when that was
   */
  public static Drawing of(String target, Optional<Integer> reached, Optional<String> day) {
    Svg svg = new Svg();
    svg.tube(BULB, TUBE_TOP, LEFT - BULB + TOP * STEP + END, TUBE, WHITE);
    reached
        .filter(number -> number > 0)
        .ifPresent(number -> svg.box(BULB, TUBE_TOP, LEFT - BULB + number * STEP, TUBE, GREY));
    svg.circle(BULB + 2, TUBE_TOP + TUBE / 2, BULB, GREY);
    for (int number = 0; number <= TOP; number++) mark(svg, number);
    svg.text(LEFT - 5, TUBE_TOP + TUBE + 46, "not yet at all");
    svg.text(LEFT + TOP * STEP - 78, TUBE_TOP + TUBE + 46, "all the way");
    return svg.drawing(TUBE_TOP + TUBE + 54, "My number for " + target, inWords(reached, day));
  }

  private static void mark(Svg svg, int number) {
    int x = LEFT + number * STEP;
    svg.line(x, TUBE_TOP, TUBE_TOP + TUBE + 6);
    svg.boldText(number == TOP ? x - 9 : x - 4, TUBE_TOP + TUBE + 24, Integer.toString(number));
  }

  private static String inWords(Optional<Integer> reached, Optional<String> day) {
    String scale = "A thermometer to colour in, from 0 (not yet at all) to 10 (all the way).";
    return scale
        + reached
            .map(number -> " It is shaded up to " + number)
            .map(shaded -> shaded + day.map(when -> ", the number of " + when).orElse("") + ".")
            .orElse("");
  }
}
