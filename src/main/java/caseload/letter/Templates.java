package caseload.letter;

import caseload.policy.Tongue;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Fills templates in. A template is found in the caseload's own folder before the ones that ship;
 * it can name only what its view holds, and a name that the view does not hold is a {@link
 * TemplateFault} in whichever branch of the template it stands.
 *
 * <p>A view is a record of texts, whole numbers, booleans, lists, {@code Optional}s, {@link
 * Drawing}s, {@link Colour}s and records of these; {@code knownAs} is {@code {{known-as}}} in the
 * template. Inside a section over a record a name without a dot belongs to that record alone; a
 * name with a dot begins at that record or else at the view.
 */
public final class Templates {

  private final Path own;
  private final Tongue tongue;

  /**
   * @param own the caseload's own folder of templates; it need not exist
   */
  public Templates(Path own) {
    this(own, Tongue.ENGLISH);
  }

  /** The templates of one language, as the caseload's folder has them. */
  public Templates(Path own, Tongue tongue) {
    this.own = own;
    this.tongue = tongue;
  }

  /** A template as it ships, to begin one's own with; such as {@code report-term.txt}. */
  public static String shipped(String name) {
    boolean text = name.endsWith(".txt");
    String plain = text ? name.substring(0, name.length() - ".txt".length()) : name;
    return new Shelf(Path.of(""), text ? Medium.TEXT : Medium.HTML).shipped(plain);
  }

  /** The template filled in as an HTML document, every text escaped. */
  public String html(String template, Record view) {
    return html(template, View.of(view));
  }

  /** The template filled in as an HTML document, every text escaped. */
  public String html(String template, View view) {
    return InTongue.marked(filledIn(template, view, Medium.HTML), tongue);
  }

  /** The template, from a file ending in {@code .txt.mustache}, filled in as plain text. */
  public String text(String template, Record view) {
    return filledIn(template, View.of(view), Medium.TEXT);
  }

  /** All that is wrong with an HTML template, whatever a view of this kind may come to hold. */
  public List<TemplateFault> faults(String template, View view) {
    return faults(template, view, Medium.HTML);
  }

  /** All that is wrong with a template of plain text. */
  public List<TemplateFault> faultsOfText(String template, View view) {
    return faults(template, view, Medium.TEXT);
  }

  private List<TemplateFault> faults(String template, View view, Medium medium) {
    ClosedFactory factory = new ClosedFactory(new Shelf(own, medium, tongue), medium);
    try {
      return inOurWords(template, () -> all(factory, template, view));
    } catch (TemplateFault e) {
      return List.of(e);
    }
  }

  /** Once its names are right, what it prints is read over. */
  private static List<TemplateFault> all(ClosedFactory factory, String template, View view) {
    List<TemplateFault> faults = FieldCheck.faults(factory, template, view.shape());
    if (!faults.isEmpty() || factory.medium() == Medium.TEXT) return faults;
    return Stream.of(true, false)
        .flatMap(full -> Proof.fault(Sheet.of(factory, template, full)).stream())
        .limit(1)
        .toList();
  }

  private String filledIn(String template, View view, Medium medium) {
    Shelf shelf = new Shelf(own, medium, tongue);
    shelf.read(template, Spot.wholeOf(template));
    return inOurWords(
        medium.fileOf(template), () -> print(new ClosedFactory(shelf, medium), template, view));
  }

  private String print(ClosedFactory factory, String template, View view) {
    boolean surelySound = !Files.isDirectory(own);
    List<TemplateFault> faults =
        surelySound
            ? FieldCheck.faults(factory, template, view.shape())
            : all(factory, template, view);
    if (!faults.isEmpty()) {
      throw faults.get(0);
    }
    CappedWriter paper = new CappedWriter(factory.medium().fileOf(template));
    Mustache mustache = factory.compiled(template);
    mustache.execute(paper, view.values());
    return paper.toString();
  }

  private static <T> T inOurWords(String file, Supplier<T> work) {
    try {
      return work.get();
    } catch (MustacheException e) {
      throw inOurWords(file, e);
    }
  }

  private static TemplateFault inOurWords(String file, MustacheException thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateFault fault) {
        return fault;
      }
    }
    TemplateContext context = thrown.getContext();
    return new TemplateFault(
        context == null ? Spot.wholeOf(file) : Spot.of(context),
        "",
        "a tag is not closed, or closed twice",
        "See that each {{#name}} has its {{/name}} and each {{ its }}.");
  }
}
