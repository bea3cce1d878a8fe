package caseload.letter;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Cuts a paragraph where words from the left and words from the right meet. */
final class Sides implements BidiSplitter {
  private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

  /** True for a text in which some letter is written from right to left. */
  static boolean runsBothWays(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  @Override
  public void setParagraph(String text, byte direction) {
    paragraph =
        new Bidi(
            text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  @Override
  public int countTextRuns() {
    return paragraph.getLength() == 0 ? 0 : paragraph.getRunCount();
  }

  @Override
  public BidiTextRun getVisualRun(int run) {
    int start = paragraph.getRunStart(run);
    byte direction = paragraph.getRunLevel(run) % 2 == 1 ? RTL : LTR;
    return new BidiTextRun(start, paragraph.getRunLimit(run) - start, direction);
  }

  @Override
  public byte getBaseDirection(String text) {
    return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
  }
}
