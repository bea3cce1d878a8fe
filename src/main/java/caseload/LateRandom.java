package caseload;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Random numbers that nobody can guess. The generator is made when the first is wanted: most
 * commands only read, and should not wait for it.
 */
final class LateRandom implements RandomGenerator {

  /** Made when this class is first used, which is when the first number is. */
  private static final class Made {
    private static final SecureRandom RANDOM = new SecureRandom();
  }

  @Override
  public long nextLong() {
    return Made.RANDOM.nextLong();
  }
}
