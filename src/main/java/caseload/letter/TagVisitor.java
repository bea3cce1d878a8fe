package caseload.letter;

import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.TemplateContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hears of each tag as the engine parses it, refuses those that a letter has no use for, and keeps
 * the rest for {@link FieldCheck}.
 */
final class TagVisitor extends DefaultMustacheVisitor {

  private static final String PLAIN_TAG = "Write the plain tag {{name}} instead.";

  private final ClosedFactory factory;
  private final List<Tag> tags = new ArrayList<>();

  TagVisitor(ClosedFactory factory) {
    super(factory);
    this.factory = factory;
  }

  @Override
  public Mustache mustache(TemplateContext context) {
    Mustache mustache = super.mustache(context);
    factory.keep(mustache, tags);
    return mustache;
  }

  @Override
  public void write(TemplateContext context, String text) {
    super.write(context, text);
    int lines = (int) text.chars().filter(letter -> letter == '\n').count();
    tags.add(new Tag.Words(text, new Spot(context.file(), context.line() - lines)));
  }

  @Override
  public void value(TemplateContext context, String name, boolean escaped) {
    if (!escaped) {
      throw refused(context, name, "a text may not be printed unescaped", PLAIN_TAG);
    }
    list.add(new PrintCode(context, factory, name));
    tags.add(new Tag.Print(name, Spot.of(context)));
  }

  @Override
  public void iterable(TemplateContext context, String name, Mustache inside) {
    super.iterable(context, name, inside);
    tags.add(new Tag.Section(name, false, Spot.of(context), factory.tagsOf(inside)));
  }

  @Override
  public void notIterable(TemplateContext context, String name, Mustache inside) {
    super.notIterable(context, name, inside);
    tags.add(new Tag.Section(name, true, Spot.of(context), factory.tagsOf(inside)));
  }

  @Override
  public void partial(TemplateContext context, String name, String indent) {
    factory.mustExist(name, Spot.of(context));
    super.partial(context, name, indent);
    tags.add(new Tag.Include(name, Spot.of(context)));
  }

  @Override
  public void dynamicPartial(TemplateContext context, String name, String indent) {
    throw refused(
        context,
        name,
        "a template may not be chosen by a value",
        "Name the template itself, such as {{> letterhead}}.");
  }

  @Override
  public void pragma(TemplateContext context, String pragma, @Nullable String arguments) {
    throw refused(context, pragma, "{{% …}} has no meaning in a letter", PLAIN_TAG);
  }

  @Override
  public void extend(TemplateContext context, String name, Mustache inside) {
    throw refused(context, name, "{{< …}} has no meaning in a letter", "Use {{> name}} instead.");
  }

  @Override
  public void name(TemplateContext context, String name, Mustache inside) {
    throw refused(context, name, "{{$ …}} has no meaning in a letter", PLAIN_TAG);
  }

  @Override
  public void checkName(TemplateContext context, String name, Mustache inside) {
    throw refused(context, name, "{{? …}} has no meaning in a letter", "Use {{#name}} instead.");
  }

  private static TemplateFault refused(
      TemplateContext context, String field, String says, String instead) {
    return new TemplateFault(Spot.of(context), field, says, instead);
  }
}
