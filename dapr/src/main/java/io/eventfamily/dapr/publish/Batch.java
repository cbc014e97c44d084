package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a list of events in several lanes: each takes a chunk, and the next one when all events
 * of that have a result. So no more is begun than can be sent, and where there is one lane, events
 * that go one by one keep their order.
 */
final class Batch<E extends Event<?>> {

  private final Chunks<E> chunks;
  private final BulkParts<E> parts;
  private final @Nullable String traceparent;
  private final Results<E> results;
  private final Call call;
  private final Executor executor;
  private final AtomicInteger lanes;
  private final CompletableFuture<List<PublishResult<E>>> done = new CompletableFuture<>();

  Batch(
      Chunks<E> chunks,
      BulkParts<E> parts,
      @Nullable String traceparent,
      Results<E> results,
      Call call,
      Executor executor,
      int lanes) {
    this.chunks = chunks;
    this.parts = parts;
    this.traceparent = traceparent;
    this.results = results;
    this.call = call;
    this.executor = executor;
    this.lanes = new AtomicInteger(lanes);
  }

  /** Completes when all events have a result. */
  CompletableFuture<List<PublishResult<E>>> publish() {
    int count = lanes.get();
    for (int lane = 0; lane < count; lane++) {
      goOn();
    }
    return done;
  }

  private void goOn() {
    try {
      while (true) {
        Chunks.Chunk<E> chunk = chunks.next();
        if (chunk == null) {
          endLane();
          return;
        }
        CompletableFuture<Void> delivery = deliver(chunk);
        if (!delivery.isDone()) {
          CompletableFuture<Void> unused =
              delivery.whenCompleteAsync((nothing, error) -> goOn(), executor);
          return;
        }
      }
    } catch (Throwable e) {
      // Whatever it is, somebody waits for the end.
      done.completeExceptionally(e);
    }
  }

  private CompletableFuture<Void> deliver(Chunks.Chunk<E> chunk) {
    if (chunk.entries().isEmpty()) {
      return parts
          .single()
          .deliver(chunk.first(), traceparent, 0, call)
          .thenAccept(result -> results.set(chunk.index(), result));
    }
    return new BulkDelivery<>(parts, chunk.entries(), traceparent, results, call).deliver();
  }

  private void endLane() {
    if (lanes.decrementAndGet() == 0) {
      done.complete(results.toList());
    }
  }
}
