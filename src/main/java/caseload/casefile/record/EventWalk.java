package caseload.casefile.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * From the engine's events to a tree. It asks for one event at a time, so that what is refused is
 * refused before more of the file is looked at.
 */
final class EventWalk {
  private static final int DEEPEST = 12;
  private static final int MOST_NODES = 20_000;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new FailsafeSchema())
          .setUseMarks(true)
          .setCodePointLimit(Decoding.MOST_BYTES)
          .build();

  private final Refusals refusals;
  private final Strictness strictness;
  private final Parser events;
  private Optional<Event> last = Optional.empty();
  private int nodes;

  EventWalk(RawText raw) {
    this.strictness = new Strictness(raw);
    this.refusals = new Refusals(raw);
    this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, raw.text()));
  }

  /** The last thing that was understood before the walk stopped. */
  Optional<Event> last() {
    return last;
  }

  /** The whole file as one record. */
  Tree.Fields record() {
    next();
    if (!(next() instanceof DocumentStartEvent start)) throw refusals.onlyComments();
    if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
      throw refusals.directive(Places.start(start));
    }
    Event first = next();
    if (!(node(first, 1, 0) instanceof Tree.Fields fields))
      throw refusals.notFields(Places.start(first));

    next();
    Event after = next();
    if (after instanceof DocumentStartEvent) throw refusals.secondDocument(Places.start(after));
    return fields;
  }

  private Event next() {
    Event event = events.next();
    last = Optional.of(event);
    return event;
  }

  /** One value; {@code indent} is the column of the block it stands in, 0 for the file itself. */
  private Tree node(Event event, int depth, int indent) {
    count(event);
    if (event instanceof ScalarEvent scalar) return text(scalar, indent);
    if (depth > DEEPEST) throw refusals.tooDeep(Places.start(event));
    CollectionStartEvent start = (CollectionStartEvent) event;
    int inside = start.isFlow() ? indent : Places.start(start).column();
    return start instanceof MappingStartEvent
        ? fields(start, depth, inside)
        : items(start, depth, inside);
  }

  private void count(Event event) {
    if (++nodes > MOST_NODES) throw refusals.tooMany(Places.start(event));
    if (event instanceof AliasEvent) throw refusals.alias(Places.start(event));
    Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
    if (anchor.isPresent()) throw refusals.anchor(Places.start(event));
    if (tag(event).isPresent()) throw refusals.tag(Places.start(event));
  }

  private static Optional<String> tag(Event event) {
    return event instanceof ScalarEvent scalar
        ? scalar.getTag()
        : ((CollectionStartEvent) event).getTag();
  }

  private Tree.Items items(CollectionStartEvent start, int depth, int indent) {
    List<Tree> items = new ArrayList<>();
    for (Event e = next(); !(e instanceof CollectionEndEvent); e = next()) {
      if (start.isFlow()) strictness.checkInBrackets(e, Places.start(start), indent);
      items.add(node(e, depth + 1, indent));
    }
    checkEnd(start);
    return new Tree.Items(items, Places.start(start));
  }

  private Tree.Fields fields(CollectionStartEvent start, int depth, int indent) {
    List<Tree.Field> fields = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    for (Event e = next(); !(e instanceof CollectionEndEvent); e = next()) {
      if (start.isFlow()) strictness.checkInBrackets(e, Places.start(start), indent);
      String key = key(e, indent);
      Place before = seen.put(key, Places.start(e));
      if (before != null) throw refusals.doubled(key, Places.start(e), before);
      fields.add(new Tree.Field(key, Places.start(e), node(next(), depth + 1, indent)));
    }
    checkEnd(start);
    return new Tree.Fields(fields, Places.start(start));
  }

  private void checkEnd(CollectionStartEvent start) {
    if (start.isFlow()) last.ifPresent(strictness::checkEnd);
  }

  private String key(Event event, int indent) {
    if (event instanceof CollectionStartEvent) throw refusals.complexKey(Places.start(event));
    count(event);
    String key = text((ScalarEvent) event, indent).value();
    if (!Keys.isKey(key)) throw refusals.notKey(key, Places.start(event));
    return key;
  }

  private Tree.Text text(ScalarEvent scalar, int indent) {
    Place place = Places.start(scalar);
    String value = scalar.getValue();
    if (value.indexOf('\0') >= 0) throw refusals.lostCharacter(place);
    if (Characters.hasHalf(value)) throw refusals.halfCharacter(place);
    strictness.check(scalar, indent);
    return new Tree.Text(value, scalar.getScalarStyle() == ScalarStyle.PLAIN, place);
  }
}
