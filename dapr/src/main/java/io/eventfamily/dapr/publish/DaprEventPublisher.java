package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Publishes the events of one family through a Dapr sidecar.
 *
 * <p>An event is published at least once, with the same id each time. What fails in a way that may
 * pass is sent again. What fails in the end goes to the {@link DeadLetterSink}. Either way the
 * result says so, for each event.
 *
 * <p>Can be shared between threads. No method waits for the sidecar but {@link #close()}.
 *
 * @param <E> the family's event
 */
public final class DaprEventPublisher<E extends Event<?>> implements AutoCloseable {

  private final PublisherEngine<E> engine;

  DaprEventPublisher(PublisherEngine<E> engine) {
    this.engine = engine;
  }

  /** Begins a publisher of the events that this codec writes. */
  public static <E extends Event<?>> DaprEventPublisherBuilder<E> builder(EventCodec<E> codec) {
    return new DaprEventPublisherBuilder<>(Objects.requireNonNull(codec, "codec"));
  }

  /**
   * Publishes one event.
   *
   * <p>To cancel the future means to give the event up: it is not sent again, and is no dead
   * letter. It may have been published nevertheless.
   *
   * @return completes when the broker has acknowledged the event; else fails with a {@link
   *     PublishException}, when the dead-letter sink has the event or has failed too
   * @throws IllegalStateException where the publisher is closed
   */
  public CompletableFuture<PublishResult.Published<E>> publish(E event) {
    return engine.publish(Objects.requireNonNull(event, "event"));
  }

  /**
   * Publishes some events, in bulk where the sidecar can do that, else one by one and several at
   * once. They reach the topic in any order.
   *
   * <p>To cancel the future means to give up the events that are not published yet, as with {@link
   * #publish}.
   *
   * @return completes when each event has a result, in the order of the events, and does not fail
   *     where an event could not be published or written
   * @throws IllegalStateException where the publisher is closed
   */
  public CompletableFuture<List<PublishResult<E>>> publishAll(Collection<? extends E> events) {
    return engine.publishAll(List.copyOf(events));
  }

  /**
   * Waits for what is under way, up to the {@linkplain DaprEventPublisherBuilder#closeTimeout
   * timeout for closing}. What the sidecar has not answered by then becomes a dead letter. For
   * these it waits as long once more, and what the sink has not stored by then is lost. All results
   * are complete in the end, and all threads of the publisher have ended unless a sink or a
   * callback blocks them.
   *
   * <p>An interrupt ends the waiting.
   */
  @Override
  public void close() {
    engine.close();
  }
}
