package io.eventfamily.dapr.publish;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Lets only so many requests be under way at once. Others wait in order, and hold no thread. */
final class RequestSlots {

  private final Executor executor;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private int free;

  /**
   * @param executor starts requests that had to wait, so that these do not pile up on the stack of
   *     the one that made room
   */
  RequestSlots(int slots, Executor executor) {
    this.free = slots;
    this.executor = executor;
  }

  /**
   * Runs a request at once, or as soon as there is a slot for it.
   *
   * @param request must not throw
   */
  <T> CompletableFuture<T> run(Supplier<CompletableFuture<T>> request) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Runnable start = () -> start(request, result);
    synchronized (waiting) {
      if (free == 0) {
        waiting.add(start);
        return result;
      }
      free--;
    }
    start.run();
    return result;
  }

  private <T> void start(Supplier<CompletableFuture<T>> request, CompletableFuture<T> result) {
    CompletableFuture<T> unused =
        request
            .get()
            .whenComplete(
                (value, error) -> {
                  release();
                  if (error == null) {
                    result.complete(value);
                  } else {
                    result.completeExceptionally(error);
                  }
                });
  }

  private void release() {
    Runnable next;
    synchronized (waiting) {
      next = waiting.poll();
      if (next == null) {
        free++;
        return;
      }
    }
    executor.execute(next);
  }
}
