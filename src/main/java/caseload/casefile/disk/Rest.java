package caseload.casefile.disk;

/** Waiting a little before another try. */
final class Rest {
  private Rest() {}

  static void millis(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
