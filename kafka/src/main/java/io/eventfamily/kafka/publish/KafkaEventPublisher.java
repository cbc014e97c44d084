package io.eventfamily.kafka.publish;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/**
 * Publishes events to Kafka: each to the topic of its family, with its partition key as the key, by
 * an idempotent producer. Events with equal keys keep the order in which they were given to it.
 *
 * <p>Only so many events are on their way at once. Who publishes more waits for room, and gets a
 * failure where none comes. So memory stays bounded, whatever the brokers do.
 *
 * <p>Can be shared between threads. Futures complete on the producer's own thread, which must not
 * be blocked: what takes long belongs on another one ({@code thenAcceptAsync}).
 *
 * @param <E> a family's event, or {@code Event<?>} for several families
 */
public final class KafkaEventPublisher<E extends Event<?>> implements AutoCloseable {

  private final Producer<String, E> producer;
  private final Sender<E> sender;
  private final @Nullable Transactions<E> transactions;
  private final InFlight inFlight;
  private final Duration closeTimeout;
  private volatile boolean closed;

  KafkaEventPublisher(
      Producer<String, E> producer,
      Sender<E> sender,
      @Nullable Transactions<E> transactions,
      InFlight inFlight,
      Duration closeTimeout) {
    this.producer = producer;
    this.sender = sender;
    this.transactions = transactions;
    this.inFlight = inFlight;
    this.closeTimeout = closeTimeout;
  }

  /** Begins a publisher of the events that this codec writes. */
  public static <E extends Event<?>> KafkaEventPublisherBuilder<E> builder(EventCodec<E> codec) {
    return new KafkaEventPublisherBuilder<>(List.of(Objects.requireNonNull(codec, "codec")));
  }

  /**
   * Begins a publisher of the events that these codecs write.
   *
   * @throws IllegalArgumentException where there is none, or two of them write one type of event
   */
  public static <E extends Event<?>> KafkaEventPublisherBuilder<E> builder(
      Collection<? extends EventCodec<? extends E>> codecs) {
    return new KafkaEventPublisherBuilder<>(codecs);
  }

  /**
   * Publishes one event. Waits where there is no room for it, the producer does not know the topic
   * yet, or it is the first one for a partition; else not for the answer.
   *
   * @return completes when the brokers have acknowledged the event, else fails with a {@link
   *     PublishException}; to cancel it has no effect on the event
   * @throws IllegalStateException where the publisher is closed
   */
  public CompletableFuture<PublishResult.Published<E>> publish(E event) {
    Objects.requireNonNull(event, "event");
    requireOpen();
    Acknowledgement<E> acknowledgement = new Acknowledgement<>();
    sender.send(event, acknowledgement);
    return acknowledgement;
  }

  private static final class Acknowledgement<E extends Event<?>>
      extends CompletableFuture<PublishResult.Published<E>> implements Consumer<PublishResult<E>> {

    @Override
    public void accept(PublishResult<E> outcome) {
      if (outcome instanceof PublishResult.Published<E> published) {
        complete(published);
      } else if (outcome instanceof PublishResult.Failed<E> failed) {
        completeExceptionally(failed.cause());
      }
    }
  }

  /**
   * Publishes some events, each by itself: where one fails, the others go on. Waits as {@link
   * #publish} does.
   *
   * @return completes when each event has a result, in the order of the events, and does not fail
   *     where an event does
   * @throws IllegalStateException where the publisher is closed
   */
  public CompletableFuture<List<PublishResult<E>>> publishAll(Collection<? extends E> events) {
    List<E> all = List.copyOf(events);
    requireOpen();
    List<CompletableFuture<PublishResult<E>>> results = new ArrayList<>(all.size());
    for (E event : all) {
      CompletableFuture<PublishResult<E>> result = new CompletableFuture<>();
      results.add(result);
      sender.send(event, result::complete);
    }
    return CompletableFuture.allOf(results.toArray(CompletableFuture[]::new))
        .thenApply(done -> results.stream().map(CompletableFuture::join).toList());
  }

  /**
   * Publishes all of some events, or none: consumers that read committed records see all or
   * nothing. Waits until it is done. One transaction runs at a time.
   *
   * @return in the order of the events
   * @throws TransactionFailedException where they were not published, or nobody knows whether
   * @throws IllegalStateException where the publisher is closed, or has no transactional id
   */
  public List<PublishResult.Published<E>> publishInTransaction(Collection<? extends E> events) {
    List<E> all = List.copyOf(events);
    requireOpen();
    if (transactions == null) {
      throw new IllegalStateException("Transactions need an id: set transactionalId(…).");
    }
    return transactions.publish(all);
  }

  /** How many events are on their way, but for those of a transaction. */
  public int inFlight() {
    return inFlight.count();
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("The publisher is closed.");
    }
  }

  /**
   * Sends what is not sent yet and waits for the answers, up to the {@linkplain
   * KafkaEventPublisherBuilder#closeTimeout timeout for closing}. What has none by then has failed:
   * all results are complete in the end. Doing so twice does nothing.
   */
  @Override
  public void close() {
    closed = true;
    try {
      producer.close(closeTimeout);
    } finally {
      if (transactions != null) {
        transactions.close(closeTimeout);
      }
    }
  }
}
