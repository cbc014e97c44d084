package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands events over to the sink that could not be published. */
final class DeadLetters<E extends Event<?>> {

  private static final Logger LOG = LoggerFactory.getLogger(DaprEventPublisher.class);

  private final DeadLetterSink sink;
  private final EventCodec<E> codec;
  private final String pubsub;
  private final String topic;
  private final PublisherThreads threads;
  private final Set<Handover> underWay = ConcurrentHashMap.newKeySet();

  DeadLetters(
      DeadLetterSink sink,
      EventCodec<E> codec,
      String pubsub,
      String topic,
      PublisherThreads threads) {
    this.sink = sink;
    this.codec = codec;
    this.pubsub = pubsub;
    this.topic = topic;
    this.threads = threads;
  }

  /** One letter on its way to the sink. */
  private static final class Handover {
    private final CompletableFuture<Void> stored = new CompletableFuture<>();
  }

  /** Never fails: what the sink does not take is lost. */
  CompletableFuture<PublishResult<E>> store(E event, int attempts, String reason, Call call) {
    if (call.isAbandoned()) {
      return CompletableFuture.completedFuture(
          new PublishResult.Lost<>(event, attempts, reason, new IOException(reason)));
    }
    Handover handover = new Handover();
    underWay.add(handover);
    threads.deadLetters().execute(() -> store(handover.stored, event, attempts, reason));
    return handover.stored.handleAsync(
        (nothing, error) -> {
          underWay.remove(handover);
          return result(event, attempts, reason, error);
        },
        threads.callbacks());
  }

  /** Waits no longer for the sink: what it has not confirmed counts as not stored. */
  void abandon() {
    for (Handover handover : underWay) {
      handover.stored.completeExceptionally(
          new IOException("The dead-letter sink had not stored it when the publisher was closed."));
    }
  }

  private void store(CompletableFuture<Void> stored, E event, int attempts, String reason) {
    if (stored.isDone()) {
      return;
    }
    try {
      sink.store(letter(event, attempts, reason));
      stored.complete(null);
    } catch (Throwable e) {
      // Whatever it is, somebody waits for the result, and it is in there.
      stored.completeExceptionally(e);
    }
  }

  private DeadLetter letter(E event, int attempts, String reason) throws IOException {
    try {
      return new DeadLetter(
          event.eventId(),
          event.eventType().wireName(),
          codec.family(),
          pubsub,
          topic,
          codec.partitionKey(event),
          reason,
          attempts,
          Instant.now(),
          codec.toJson(event));
    } catch (RuntimeException | Error e) {
      // Not as it is: this is logged, and its message may show a part of the event.
      throw new IOException("There is no dead letter of an event that cannot be written.", e);
    }
  }

  private PublishResult<E> result(E event, int attempts, String reason, Throwable error) {
    if (error == null) {
      LOG.warn(
          "The event {} was not published after {} attempts and is a dead letter: {}",
          EventText.of(event),
          attempts,
          reason);
      return new PublishResult.DeadLettered<>(event, attempts, reason);
    }
    LOG.error(
        "The event {} was not published after {} attempts ({}) and is no dead letter either: {}",
        EventText.of(event),
        attempts,
        reason,
        error.toString());
    return new PublishResult.Lost<>(event, attempts, reason, error);
  }
}
