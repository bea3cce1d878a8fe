package caseload;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * A source of random numbers that is made when the first is wanted: most commands only read, and
 * should not wait for it.
 */
final class LateRandom implements RandomGenerator {
  private final Supplier<RandomGenerator> source;
  private Optional<RandomGenerator> made = Optional.empty();

  LateRandom(Supplier<RandomGenerator> source) {
    this.source = source;
  }

  @Override
  public long nextLong() {
    if (made.isEmpty()) made = Optional.of(source.get());
    return made.get().nextLong();
  }
}
