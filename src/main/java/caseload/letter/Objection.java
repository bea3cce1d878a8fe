package caseload.letter;

import caseload.letter.Shape.Fields;
import caseload.letter.Shape.Flag;
import caseload.letter.Shape.Maybe;
import caseload.letter.Shape.Printable;
import caseload.letter.Shape.Rows;
import java.util.Optional;

/** All that may be wrong with a name in a template, in its author's words. */
record Objection(String says, String instead) {

  TemplateFault at(Spot spot, String name) {
    return new TemplateFault(spot, name, says, instead);
  }

  static Objection unknown(String name, Scope scope, String paper) {
    if (name.equals(".")) {
      return new Objection(
          "{{.}} means nothing here", "Use it inside a section over a list of texts.");
    }
    if (scope.isRow() && scope.view().named().containsKey(name)) {
      return new Objection(
          "{{" + name + "}} belongs to the whole " + paper + ", not to the row of this section",
          "Print it outside the section; in here the fields are "
              + Nearest.fieldsOf(scope.row())
              + ".");
    }
    return new Objection(
        "{{" + name + "}} is not a field of this " + paper, Nearest.advice(name, scope));
  }

  static Optional<Objection> toPrinting(String name, Shape shape) {
    if (shape instanceof Maybe) {
      return of(
          "{{" + name + "}} need not be there",
          "Ask first: {{#" + name + "}}…{{/" + name + "}}, and print it as {{.}} inside.");
    }
    if (shape instanceof Flag) {
      return of(
          "{{" + name + "}} is a yes or no and cannot be printed",
          "Ask it: {{#" + name + "}}words for yes{{/" + name + "}}.");
    }
    if (shape instanceof Rows) {
      return of(
          "{{" + name + "}} is a list and cannot be printed at once",
          "Go through it: {{#" + name + "}}…{{/" + name + "}}.");
    }
    if (shape instanceof Fields record) {
      return of(
          "{{" + name + "}} is a group of fields and cannot be printed at once",
          "Print one of its fields: " + Nearest.fieldsOf(record) + ".");
    }
    return Optional.empty();
  }

  static Optional<Objection> toAsking(String name, boolean whenAbsent, Shape shape) {
    boolean alwaysThere = shape instanceof Printable || (whenAbsent && shape instanceof Fields);
    return alwaysThere
        ? of(
            "{{" + name + "}} is always there, so there is nothing to ask",
            "Take the section away and keep what is inside it.")
        : Optional.empty();
  }

  static Objection blank(String name) {
    return new Objection(
        "{{" + name + "}} is blank in this record",
        "Fill the field in, or take it out of the template.");
  }

  static Objection insideItself(String name) {
    return new Objection(
        "the template " + name + " is included inside itself", "Take the {{> " + name + "}} out.");
  }

  static Optional<Objection> of(String says, String instead) {
    return Optional.of(new Objection(says, instead));
  }
}
