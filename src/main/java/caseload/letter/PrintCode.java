package caseload.letter;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.ValueCode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints a value: a drawing as it is, everything else escaped. A blank text is a fault. */
final class PrintCode extends ValueCode {

  private final ClosedFactory factory;
  private final Spot spot;

  PrintCode(TemplateContext context, ClosedFactory factory, String name) {
    super(context, factory, name, true);
    this.factory = factory;
    this.spot = Spot.of(context);
  }

  @Override
  public Writer execute(Writer writer, List<Object> scopes) {
    print(factory.lookUp(getName(), scopes, spot), writer);
    return appendText(writer);
  }

  private void print(@Nullable Object value, Writer writer) {
    if (value == null || value.toString().isBlank()) {
      throw Objection.blank(getName()).at(spot, getName());
    }
    if (value instanceof Drawing && writer instanceof CappedWriter paper) {
      paper.writePicture(factory.asPrinted(value));
      return;
    }
    try {
      writer.write(factory.asPrinted(value));
    } catch (IOException e) {
      throw new MustacheException(e, tc);
    }
  }
}
