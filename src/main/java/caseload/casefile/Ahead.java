package caseload.casefile;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Something that is begun before it is asked for: the policy is read while the words of a command
 * are taken apart, the second half of a mentee's files while the first half is. A fault in it is
 * thrown when, and only if, the thing is asked for.
 */
public final class Ahead<T> {
  private static final Executor OF_ITS_OWN =
      work -> {
        Thread thread = new Thread(work, "ahead");
        thread.setDaemon(true);
        thread.start();
      };

  private Optional<CompletableFuture<T>> begun = Optional.empty();

  /** Begins it, unless it has begun. */
  public void begin(Supplier<T> work) {
    if (begun.isEmpty()) begun = Optional.of(CompletableFuture.supplyAsync(work, OF_ITS_OWN));
  }

  /** The thing itself, waited for if it has begun, made now if not. */
  public T get(Supplier<T> work) {
    if (begun.isEmpty()) begun = Optional.of(CompletableFuture.completedFuture(work.get()));
    try {
      return begun.get().join();
    } catch (CompletionException thrown) {
      if (thrown.getCause() instanceof RuntimeException fault) throw fault;
      throw thrown;
    }
  }
}
