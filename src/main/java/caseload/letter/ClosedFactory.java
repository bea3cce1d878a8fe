package caseload.letter;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheVisitor;
import java.io.StringReader;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mustache.java closed down, for one printing of one template: no files but the shelf's, no
 * methods, no reflection. Values come from maps that {@link ViewValues} made, and nowhere else.
 */
final class ClosedFactory extends DefaultMustacheFactory {

  private static final int MOST_PARTIALS = 200;

  private final Shelf shelf;
  private final Medium medium;
  private final MapsOnly values = new MapsOnly();
  private final IdentityHashMap<Mustache, List<Tag>> tags = new IdentityHashMap<>();
  private int partials;

  ClosedFactory(Shelf shelf, Medium medium) {
    super(file -> new StringReader(Nesting.checked(shelf.read(file), file)));
    this.shelf = shelf;
    this.medium = medium;
    setObjectHandler(values);
  }

  Medium medium() {
    return medium;
  }

  Mustache compiled(String template) {
    return compile(medium.fileOf(template));
  }

  /** The parts of a compiled template, in its author's order. */
  List<Tag> tagsOf(Mustache mustache) {
    return tags.getOrDefault(mustache, List.of());
  }

  void keep(Mustache mustache, List<Tag> found) {
    tags.put(mustache, found);
  }

  void mustExist(String partial, Spot asker) {
    shelf.read(partial, asker);
  }

  @Nullable Object lookUp(String name, List<Object> scopes, Spot spot) {
    return values.lookUp(name, scopes, spot);
  }

  String asPrinted(Object value) {
    if (value instanceof Drawing drawing) {
      return medium == Medium.HTML ? drawing.svg() : drawing.inSigns();
    }
    String text = value instanceof Colour colour ? colour.hex() : value.toString();
    return medium == Medium.HTML ? HtmlText.escaped(text) : text;
  }

  @Override
  public MustacheVisitor createMustacheVisitor() {
    return new TagVisitor(this);
  }

  @Override
  public String resolvePartialPath(String folder, String name, String ending) {
    return medium.fileOf(name);
  }

  /** The engine compiles a partial anew at each place that includes it; two to the n of them. */
  @Override
  public Mustache compilePartial(String file) {
    if (++partials > MOST_PARTIALS) {
      throw new TemplateFault(
          Spot.wholeOf(file),
          "",
          "more than " + MOST_PARTIALS + " templates are included",
          "Include fewer templates in one another.");
    }
    return super.compilePartial(file);
  }
}
