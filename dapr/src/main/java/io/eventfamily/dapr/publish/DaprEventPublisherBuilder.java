package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Says how a {@link DaprEventPublisher} publishes. Only {@link #pubsub} has no default.
 *
 * @param <E> the family's event
 */
public final class DaprEventPublisherBuilder<E extends Event<?>> {

  /** As much as a sidecar takes by default. */
  private static final int DEFAULT_BODY = 4 * 1024 * 1024;

  private static final int LEAST_OF_ANSWER = 64 * 1024;
  private static final Duration LONGEST = Duration.ofDays(1);

  private final EventCodec<E> codec;
  private @Nullable SidecarAddress sidecar;
  private @Nullable String pubsub;
  private String topic;
  private MessageForm form = MessageForm.envelope();
  private RetryOptions retries = RetryOptions.defaults();
  private Duration requestTimeout = Duration.ofSeconds(5);
  private Duration closeTimeout = Duration.ofSeconds(30);
  private DeadLetterSink deadLetters = DeadLetterSink.none();
  private @Nullable HttpClient httpClient;
  private int maxInFlight = 32;
  private int maxBodyBytes = DEFAULT_BODY;
  private BulkApi bulk = BulkApi.ALPHA1;
  private Supplier<@Nullable String> traceparent = () -> null;

  DaprEventPublisherBuilder(EventCodec<E> codec) {
    this.codec = codec;
    this.topic = codec.topic();
  }

  /** Where the sidecar is; by default what the environment says. */
  public DaprEventPublisherBuilder<E> sidecar(SidecarAddress sidecar) {
    this.sidecar = Objects.requireNonNull(sidecar, "sidecar");
    return this;
  }

  /**
   * The pub/sub component to publish to, such as {@code kafka-pubsub}.
   *
   * @throws IllegalArgumentException where it is blank
   */
  public DaprEventPublisherBuilder<E> pubsub(String pubsub) {
    this.pubsub = requireText("pubsub", pubsub);
    return this;
  }

  /**
   * The topic to publish to; by default the family's.
   *
   * @throws IllegalArgumentException where it is blank
   */
  public DaprEventPublisherBuilder<E> topic(String topic) {
    this.topic = requireText("topic", topic);
    return this;
  }

  /** In which form events are sent; by default {@link MessageForm#envelope()}. */
  public DaprEventPublisherBuilder<E> form(MessageForm form) {
    this.form = Objects.requireNonNull(form, "form");
    return this;
  }

  /** How often and when to repeat; by default {@link RetryOptions#defaults()}. */
  public DaprEventPublisherBuilder<E> retries(RetryOptions retries) {
    this.retries = Objects.requireNonNull(retries, "retries");
    return this;
  }

  /**
   * How long one request may take until its answer has arrived in full; by default 5 s.
   *
   * @throws IllegalArgumentException where it is less than 1 ms or more than a day
   */
  public DaprEventPublisherBuilder<E> requestTimeout(Duration requestTimeout) {
    this.requestTimeout = requireTime("requestTimeout", requestTimeout);
    return this;
  }

  /**
   * How long {@link DaprEventPublisher#close()} waits for the sidecar, and again for dead letters;
   * by default 30 s.
   *
   * @throws IllegalArgumentException where it is less than 1 ms or more than a day
   */
  public DaprEventPublisherBuilder<E> closeTimeout(Duration closeTimeout) {
    this.closeTimeout = requireTime("closeTimeout", closeTimeout);
    return this;
  }

  /** Where events go that could not be published; by default {@link DeadLetterSink#none()}. */
  public DaprEventPublisherBuilder<E> deadLetters(DeadLetterSink deadLetters) {
    this.deadLetters = Objects.requireNonNull(deadLetters, "deadLetters");
    return this;
  }

  /** A client to share, which the publisher does not close; by default it has its own. */
  public DaprEventPublisherBuilder<E> httpClient(HttpClient httpClient) {
    this.httpClient = Objects.requireNonNull(httpClient, "httpClient");
    return this;
  }

  /**
   * How many requests are under way at once, and so how many connections are open; by default 32.
   * Further ones wait. With 1 and {@link BulkApi#NONE}, events of a list keep their order.
   *
   * @throws IllegalArgumentException where it is not 1 to 10,000
   */
  public DaprEventPublisherBuilder<E> maxInFlight(int maxInFlight) {
    if (maxInFlight < 1 || maxInFlight > 10_000) {
      throw new IllegalArgumentException(
          "maxInFlight must be 1 to 10,000, but is " + maxInFlight + ".");
    }
    this.maxInFlight = maxInFlight;
    return this;
  }

  /**
   * How large the body of a request may be, in bytes; by default 4 MiB, as with the sidecar's own
   * {@code --max-body-size}. Bulk requests are cut to this size. An event that is larger by itself
   * becomes a dead letter at once.
   *
   * @throws IllegalArgumentException where it is not 1 to 1 GiB
   */
  public DaprEventPublisherBuilder<E> maxBodyBytes(int maxBodyBytes) {
    if (maxBodyBytes < 1 || maxBodyBytes > 1 << 30) {
      throw new IllegalArgumentException(
          "maxBodyBytes must be 1 to " + (1 << 30) + ", but is " + maxBodyBytes + ".");
    }
    this.maxBodyBytes = maxBodyBytes;
    return this;
  }

  /** Which bulk API to use for lists of events; by default {@link BulkApi#ALPHA1}. */
  public DaprEventPublisherBuilder<E> bulk(BulkApi bulk) {
    this.bulk = Objects.requireNonNull(bulk, "bulk");
    return this;
  }

  /**
   * Gives the trace that an event belongs to, as the header {@code traceparent} of W3C Trace
   * Context; null where there is none, as by default. It is asked on the thread that publishes.
   */
  public DaprEventPublisherBuilder<E> traceparent(Supplier<@Nullable String> traceparent) {
    this.traceparent = Objects.requireNonNull(traceparent, "traceparent");
    return this;
  }

  /**
   * A publisher that does this. It should be closed.
   *
   * @throws IllegalStateException where the pub/sub component is not set
   * @throws IllegalArgumentException where the environment is asked for the sidecar, and has no
   *     valid address
   */
  public DaprEventPublisher<E> build() {
    if (pubsub == null) {
      throw new IllegalStateException("The pub/sub component must be set with pubsub(…).");
    }
    SidecarAddress address = sidecar == null ? SidecarAddress.fromEnvironment() : sidecar;
    PublisherThreads threads = new PublisherThreads();
    BulkParts<E> parts = parts(new SidecarRequests(address, pubsub, topic, form), threads);
    return new DaprEventPublisher<>(
        new PublisherEngine<>(
            new Encoder<>(codec, form),
            parts,
            new TraceParents(traceparent),
            threads,
            maxInFlight,
            maxBodyBytes,
            closeTimeout));
  }

  private BulkParts<E> parts(SidecarRequests requests, PublisherThreads threads) {
    SidecarClient client =
        new SidecarClient(
            httpClient == null ? HttpClients.open(threads.callbacks()) : httpClient,
            httpClient == null,
            threads,
            new RequestSlots(maxInFlight, threads.callbacks()),
            requestTimeout,
            Math.max(LEAST_OF_ANSWER, maxBodyBytes));
    RetryRule rule = new RetryRule(retries.startup());
    Retries repeating = new Retries(retries, threads);
    DeadLetters<E> letters =
        new DeadLetters<>(deadLetters, codec, requireText("pubsub", pubsub), topic, threads);
    Delivery<E> single = new Delivery<>(requests, client, rule, repeating, letters, maxBodyBytes);
    return new BulkParts<>(new BulkRoute(bulk), requests, client, rule, repeating, letters, single);
  }

  private static String requireText(String name, @Nullable String text) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank.");
    }
    return text;
  }

  private static Duration requireTime(String name, Duration time) {
    if (time.compareTo(Duration.ofMillis(1)) < 0 || time.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          name + " must be 1 ms to " + LONGEST + ", but is " + time + ".");
    }
    return time;
  }
}
