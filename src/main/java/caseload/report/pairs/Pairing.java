package caseload.report.pairs;

/** Two ratings that were laid beside each other: they can be compared, or it is said why not. */
public sealed interface Pairing permits Pair, NoPair {
  /** The questionnaire's id. */
  String questionnaire();

  /** In which role it was answered. */
  String role();
}
