package caseload.casefile.check;

/** A questionnaire whose file has another name than it has. */
public record MisnamedQuestionnaire(Spot spot, String id) implements Finding {
  @Override
  public String code() {
    return "E10";
  }

  @Override
  public String says() {
    return "This file holds the questionnaire " + id + " and is not named for it.";
  }

  @Override
  public String next() {
    return "Name it " + id + ".yaml, or correct the line  questionnaire:  in it.";
  }
}
