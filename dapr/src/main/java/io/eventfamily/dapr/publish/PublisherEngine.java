package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins calls, gives their results to the callers, and ends everything. */
final class PublisherEngine<E extends Event<?>> {

  private static final Logger LOG = LoggerFactory.getLogger(DaprEventPublisher.class);

  private static final Duration LAST_WAIT = Duration.ofSeconds(2);

  private final Encoder<E> encoder;
  private final BulkParts<E> parts;
  private final TraceParents traces;
  private final PublisherThreads threads;
  private final int maxInFlight;
  private final int maxBodyBytes;
  private final Duration closeTimeout;
  private final Calls calls = new Calls();
  private final AtomicBoolean isClosed = new AtomicBoolean();

  PublisherEngine(
      Encoder<E> encoder,
      BulkParts<E> parts,
      TraceParents traces,
      PublisherThreads threads,
      int maxInFlight,
      int maxBodyBytes,
      Duration closeTimeout) {
    this.encoder = encoder;
    this.parts = parts;
    this.traces = traces;
    this.threads = threads;
    this.maxInFlight = maxInFlight;
    this.maxBodyBytes = maxBodyBytes;
    this.closeTimeout = closeTimeout;
  }

  CompletableFuture<PublishResult.Published<E>> publish(E event) {
    String traceparent = traces.current();
    Call call = calls.begin();
    Encoded<E> encoded = encoder.encode(event, traceparent);
    CompletableFuture<PublishResult.Published<E>> result = forCaller(call);
    whenDone(
        parts.single().deliver(encoded, traceparent, 0, call),
        call,
        (delivered, error) -> complete(result, delivered, error));
    return result;
  }

  private static <E extends Event<?>> void complete(
      CompletableFuture<PublishResult.Published<E>> result,
      @Nullable PublishResult<E> delivered,
      @Nullable Throwable error) {
    if (delivered instanceof PublishResult.Published<E> published) {
      result.complete(published);
    } else if (delivered instanceof PublishResult.DeadLettered<E> deadLettered) {
      result.completeExceptionally(PublishException.of(deadLettered));
    } else if (delivered instanceof PublishResult.Lost<E> lost) {
      result.completeExceptionally(PublishException.of(lost));
    } else if (error != null) {
      result.completeExceptionally(error);
    }
  }

  CompletableFuture<List<PublishResult<E>>> publishAll(List<E> events) {
    String traceparent = traces.current();
    Call call = calls.begin();
    CompletableFuture<List<PublishResult<E>>> result = forCaller(call);
    Chunks<E> chunks = new Chunks<>(events, encoder, traceparent, parts.route(), maxBodyBytes);
    int lanes = Math.max(1, Math.min(maxInFlight, events.size()));
    Batch<E> batch =
        new Batch<>(
            chunks,
            parts,
            traceparent,
            new Results<>(events.size()),
            call,
            threads.callbacks(),
            lanes);
    whenDone(
        batch.publish(),
        call,
        (results, error) -> {
          if (error == null) {
            result.complete(results);
          } else {
            result.completeExceptionally(error);
          }
        });
    return result;
  }

  /** The future of the caller, who may complete it too: then nobody waits for ours. */
  private static <T> CompletableFuture<T> forCaller(Call call) {
    CompletableFuture<T> result = new CompletableFuture<>();
    CompletableFuture<T> unused = result.whenComplete((value, error) -> call.abandon());
    return result;
  }

  private <T> void whenDone(
      CompletableFuture<T> done, Call call, BiConsumer<@Nullable T, @Nullable Throwable> complete) {
    CompletableFuture<T> unused =
        done.whenComplete(
            (value, error) -> {
              // Before the caller goes on: it may close the publisher, which waits for this.
              calls.end(call);
              complete.accept(value, error);
            });
  }

  void close() {
    if (!isClosed.compareAndSet(false, true)) {
      return;
    }
    calls.close();
    try {
      if (!calls.awaitEnd(closeTimeout)) {
        calls.stopAll("The publisher was closed before the sidecar had answered.");
        if (!calls.awaitEnd(closeTimeout)) {
          parts.deadLetters().abandon();
          calls.awaitEnd(LAST_WAIT);
        }
      }
      parts.client().close();
      if (!threads.end(LAST_WAIT)) {
        LOG.warn("A dead-letter sink or a callback still holds a thread of a closed publisher.");
      }
    } catch (InterruptedException e) {
      closeAtOnce();
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for nothing. */
  private void closeAtOnce() {
    calls.stopAll("The publisher was closed before the sidecar had answered.");
    parts.deadLetters().abandon();
    parts.client().close();
    threads.endAtOnce();
  }
}
