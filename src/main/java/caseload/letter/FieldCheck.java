package caseload.letter;

import caseload.letter.Shape.Fields;
import caseload.letter.Shape.Printable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Holds a template against the shape of its view, every branch of it, before anything is printed.
 * What passes here can fail only for a text that is blank.
 */
final class FieldCheck {

  private final ClosedFactory factory;
  private final Markup markup;
  private final List<TemplateFault> faults = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();

  private FieldCheck(ClosedFactory factory) {
    this.factory = factory;
    this.markup = new Markup(factory.medium());
  }

  /** All that is wrong with the template, in its own order. */
  static List<TemplateFault> faults(ClosedFactory factory, String template, Fields view) {
    FieldCheck check = new FieldCheck(factory);
    check.template(template, Scope.of(view));
    return List.copyOf(check.faults);
  }

  private void template(String name, Scope scope) {
    open.push(name);
    walk(factory.tagsOf(factory.compiled(name)), scope);
    open.pop();
  }

  private void walk(List<Tag> tags, Scope scope) {
    for (Tag tag : tags) {
      if (tag instanceof Tag.Words words) {
        markup.pass(words.text());
      } else if (tag instanceof Tag.Print print) {
        print(print, scope);
      } else if (tag instanceof Tag.Section section) {
        section(section, scope);
      } else if (tag instanceof Tag.Include include) {
        include(include, scope);
      }
    }
  }

  private void print(Tag.Print tag, Scope scope) {
    Optional<Shape> found = scope.find(tag.name());
    Optional<Objection> objection =
        found.isEmpty()
            ? Optional.of(Objection.unknown(tag.name(), scope, paper()))
            : Objection.toPrinting(tag.name(), found.get()).or(() -> placeOf(found.get()));
    objection.ifPresent(wrong -> faults.add(wrong.at(tag.spot(), tag.name())));
    markup.passValue();
  }

  private Optional<Objection> placeOf(Shape shape) {
    return shape instanceof Printable value ? markup.objection(value.kind()) : Optional.empty();
  }

  private void section(Tag.Section tag, Scope scope) {
    Optional<Shape> found = tag.name().equals(".") ? Optional.empty() : scope.find(tag.name());
    if (found.isEmpty()) {
      faults.add(Objection.unknown(tag.name(), scope, paper()).at(tag.spot(), tag.name()));
      return;
    }
    Objection.toAsking(tag.name(), tag.whenAbsent(), found.get())
        .ifPresent(wrong -> faults.add(wrong.at(tag.spot(), tag.name())));
    walk(tag.inside(), tag.whenAbsent() ? scope : scope.inside(tag.name(), found.get()));
  }

  /** What the template makes, whatever part of it the name stands in. */
  private String paper() {
    String whole = open.getLast();
    if (whole.startsWith("form-")) return "form";
    return whole.startsWith("report-") ? "report" : "letter";
  }

  private void include(Tag.Include tag, Scope scope) {
    if (open.contains(tag.name())) {
      faults.add(Objection.insideItself(tag.name()).at(tag.spot(), tag.name()));
    } else {
      template(tag.name(), scope);
    }
  }
}
