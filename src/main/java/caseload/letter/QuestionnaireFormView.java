package caseload.letter;

import java.util.List;
import java.util.Optional;

/**
 * All that a blank questionnaire may know: what is asked and how it is answered. Of a mentee it
 * holds the code alone, and the wording of the targets where the questions are about these.
 *
 * @param answeredBy who may fill it in
 * @param reference the mentee's code, when it is for one
 * @param cite what the licence asks to be printed
 * @param edition which definition it was printed from
 */
public record QuestionnaireFormView(
    Letterhead school,
    String title,
    String answeredBy,
    Optional<String> timeframe,
    Optional<String> instructions,
    Optional<String> reference,
    List<Block> blocks,
    Optional<String> cite,
    String edition) {

  public QuestionnaireFormView {
    blocks = List.copyOf(blocks);
  }

  /**
   * Items that are answered on one scale.
   *
   * @param few whether there is room for wide columns
   */
  public record Block(List<Column> columns, List<Row> rows, boolean few) {
    private static final int MOST = 6;

    public Block {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    Block(List<Column> columns, List<Row> rows) {
      this(columns, rows, columns.size() <= MOST);
    }
  }

  /** An answer, with its words where it has some. */
  public record Column(String number, Optional<String> label) {}

  /**
   * One item.
   *
   * @param boxes the answers to tick, or none
   * @param line marked on a line
   * @param blank answered with a number
   */
  public record Row(String text, List<String> boxes, boolean line, boolean blank) {
    public Row {
      boxes = List.copyOf(boxes);
    }
  }
}
