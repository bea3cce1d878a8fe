package caseload.letter;

import com.github.mustachejava.TemplateContext;

/** A line of a template file, from 1; line 0 means the whole file. */
record Spot(String template, int line) {

  static Spot of(TemplateContext context) {
    return new Spot(context.file(), context.line());
  }

  static Spot wholeOf(String template) {
    return new Spot(template, 0);
  }
}
