package caseload.letter;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.AbstractObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds a name in the maps that {@link ViewValues} made, and nowhere else: no fields, no methods.
 * {@link FieldCheck} has made sure that the name exists; here it may only be absent.
 */
final class MapsOnly extends AbstractObjectHandler {

  /** Loops in loops that print nothing would otherwise run for ever. */
  private static final int MOST_LOOKUPS = 500_000;

  private int lookups;

  @Override
  public Binding createBinding(@Nullable String name, TemplateContext context, Code code) {
    return scopes -> lookUp(String.valueOf(name), scopes, Spot.of(context));
  }

  @Override
  public Wrapper find(String name, List<Object> scopes) {
    return inScopes -> lookUp(name, inScopes, Spot.wholeOf(""));
  }

  @Nullable Object lookUp(String name, List<Object> scopes, Spot spot) {
    if (++lookups > MOST_LOOKUPS) {
      throw new TemplateFault(
          spot, name, "the template goes round too many times", "Take a loop out of a loop.");
    }
    return name.equals(".") ? item(scopes) : walk(name.split("\\."), scopes);
  }

  private static @Nullable Object item(List<Object> scopes) {
    for (int i = scopes.size() - 1; i > 0; i--) {
      if (!(scopes.get(i) instanceof Boolean)) {
        return scopes.get(i);
      }
    }
    return null;
  }

  private static @Nullable Object walk(String[] path, List<Object> scopes) {
    Object reached = start(path, scopes);
    for (String step : path) {
      reached = step(reached, step);
    }
    return reached;
  }

  /** The same rule as {@link Scope}: the row, and for a dotted name else the view. */
  private static Object start(String[] path, List<Object> scopes) {
    Map<?, ?> row = row(scopes);
    boolean beginsAtRow = path.length == 1 || row.containsKey(path[0]);
    return beginsAtRow ? row : scopes.get(0);
  }

  private static Map<?, ?> row(List<Object> scopes) {
    for (int i = scopes.size() - 1; i > 0; i--) {
      if (scopes.get(i) instanceof Map<?, ?> row) {
        return row;
      }
    }
    return (Map<?, ?>) scopes.get(0);
  }

  private static @Nullable Object step(@Nullable Object reached, String step) {
    if (reached instanceof List<?> rows) {
      return step.equals(Scope.ANY) ? (Object) !rows.isEmpty() : (Object) rows.size();
    }
    return reached instanceof Map<?, ?> named ? named.get(step) : null;
  }
}
