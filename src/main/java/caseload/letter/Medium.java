package caseload.letter;

/** What a template turns into; its files are told apart by how their names end. */
enum Medium {
  HTML(".mustache"),
  TEXT(".txt.mustache");

  private final String ending;

  Medium(String ending) {
    this.ending = ending;
  }

  String fileOf(String template) {
    return template + ending;
  }

  String templateOf(String file) {
    return file.substring(0, file.length() - ending.length());
  }
}
