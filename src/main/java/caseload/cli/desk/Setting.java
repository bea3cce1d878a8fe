package caseload.cli.desk;

import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Model.ISetter;

/** Where picocli puts the value of an option; it has none for one that was not typed. */
public record Setting<V>(Class<V> type, Consumer<Optional<V>> to) implements ISetter {
  @Override
  public <T> T set(T value) {
    to.accept(Optional.ofNullable(type.cast(value)));
    return value;
  }
}
