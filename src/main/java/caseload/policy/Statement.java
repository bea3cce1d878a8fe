package caseload.policy;

import java.util.List;

/** Sentences of the paper policy that the tool keeps and prints but cannot act on. */
public record Statement(String heading, List<String> sentences) {
  public Statement {
    Choice.requireText("heading", heading);
    sentences = List.copyOf(sentences);
  }
}
