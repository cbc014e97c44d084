package io.eventfamily.kafka.publish;

import io.eventfamily.kafka.EventCodecs;
import io.eventfamily.kafka.EventSerializer;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Says how a {@link KafkaEventPublisher} publishes. Only the brokers have no default.
 *
 * @param <E> a family's event, or {@code Event<?>} for several families
 */
public final class KafkaEventPublisherBuilder<E extends Event<?>> {

  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int MOST_IN_FLIGHT = 10_000_000;

  private final List<EventCodec<? extends E>> codecs;
  private final EventCodecs<E> checked;
  private final Map<String, Object> settings = new HashMap<>();
  private TopicResolver topics = (event, topic) -> topic;
  private int maxInFlight = 10_000;
  private Duration maxBlock = Duration.ofSeconds(60);
  private Duration closeTimeout = Duration.ofSeconds(30);
  private @Nullable String transactionalId;
  private @Nullable PublishListener listener;

  KafkaEventPublisherBuilder(Collection<? extends EventCodec<? extends E>> codecs) {
    this.codecs = List.copyOf(codecs);
    this.checked = new EventCodecs<>(this.codecs);
  }

  /** Where the brokers are, as Kafka's {@code bootstrap.servers} has it. */
  public KafkaEventPublisherBuilder<E> bootstrapServers(String bootstrapServers) {
    settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    return this;
  }

  /**
   * Settings of Kafka's producer, and of the {@link EventSerializer}: {@code eventfamily.format}
   * and others. Where {@code batch.size} is not set, it is 65,536 bytes, and not Kafka's 16,384.
   * The serializers themselves, idempotence and acknowledgements are not for them to set.
   */
  public KafkaEventPublisherBuilder<E> settings(Map<String, ?> settings) {
    this.settings.putAll(settings);
    return this;
  }

  /** Which topic an event goes to; by default that of its family. */
  public KafkaEventPublisherBuilder<E> topics(TopicResolver topics) {
    this.topics = Objects.requireNonNull(topics, "topics");
    return this;
  }

  /**
   * How many events are on their way at once; by default 10,000. Besides that, Kafka's own {@code
   * buffer.memory} bounds their bytes.
   *
   * @throws IllegalArgumentException where it is not 1 to 10,000,000
   */
  public KafkaEventPublisherBuilder<E> maxInFlight(int maxInFlight) {
    if (maxInFlight < 1 || maxInFlight > MOST_IN_FLIGHT) {
      throw new IllegalArgumentException(
          "maxInFlight must be 1 to " + MOST_IN_FLIGHT + ", but is " + maxInFlight + ".");
    }
    this.maxInFlight = maxInFlight;
    return this;
  }

  /**
   * How long publishing waits for room, and for the first event of a partition to arrive; by
   * default 60 s. Kafka's producer waits as long too where it does not know the topic or its buffer
   * is full ({@code max.block.ms}).
   *
   * @throws IllegalArgumentException where it is less than 1 ms or more than a day
   */
  public KafkaEventPublisherBuilder<E> maxBlock(Duration maxBlock) {
    this.maxBlock = requireTime("maxBlock", maxBlock);
    return this;
  }

  /**
   * How long {@link KafkaEventPublisher#close()} waits for the brokers; by default 30 s.
   *
   * @throws IllegalArgumentException where it is less than 1 ms or more than a day
   */
  public KafkaEventPublisherBuilder<E> closeTimeout(Duration closeTimeout) {
    this.closeTimeout = requireTime("closeTimeout", closeTimeout);
    return this;
  }

  /**
   * Allows transactions, under an id that no other publisher has at the same time: one that has it
   * too ends those of the other. It should stay the same when the program is started again.
   *
   * @throws IllegalArgumentException where it is blank
   */
  public KafkaEventPublisherBuilder<E> transactionalId(String transactionalId) {
    if (transactionalId.isBlank()) {
      throw new IllegalArgumentException("The transactional id must not be blank.");
    }
    this.transactionalId = transactionalId;
    return this;
  }

  /**
   * Who hears of events; by default {@link MicrometerPublishListener#ofGlobalRegistry()} where
   * Micrometer is on the class path, else nobody.
   */
  public KafkaEventPublisherBuilder<E> listener(PublishListener listener) {
    this.listener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * A publisher that does this. It should be closed.
   *
   * @throws IllegalArgumentException where a setting is not for a publisher to have
   * @throws org.apache.kafka.common.KafkaException where Kafka does not accept the settings
   */
  public KafkaEventPublisher<E> build() {
    PublisherSettings.requireFit(settings);
    Observation observation = new Observation(listener == null ? defaultListener() : listener);
    Outbound<E> outbound = new Outbound<>(checked, topics, TraceHeaders.find());
    InFlight inFlight = new InFlight(maxInFlight, maxBlock);
    Map<String, Object> plain = PublisherSettings.of(settings, maxBlock, null);
    Transactions<E> transactions = null;
    if (transactionalId != null) {
      Map<String, Object> transactional = PublisherSettings.of(settings, maxBlock, transactionalId);
      transactions =
          new Transactions<>(
              () -> producer(transactional, new StringSerializer()), outbound, observation);
    }
    MetadataUpdates updates = new MetadataUpdates();
    Producer<String, E> producer = producer(plain, updates);
    return new KafkaEventPublisher<>(
        producer,
        new Sender<>(
            producer,
            outbound,
            inFlight,
            new KeyPartitions(producer, updates, settings),
            new Openings(maxBlock),
            observation),
        transactions,
        inFlight,
        closeTimeout);
  }

  private Producer<String, E> producer(Map<String, Object> complete, StringSerializer keys) {
    EventSerializer<E> serializer = new EventSerializer<>(codecs);
    serializer.configure(complete, false);
    return new KafkaProducer<>(complete, keys, serializer);
  }

  private static @Nullable PublishListener defaultListener() {
    return OptionalLibraries.hasMicrometer() ? MicrometerPublishListener.ofGlobalRegistry() : null;
  }

  private static Duration requireTime(String name, Duration time) {
    if (time.compareTo(Duration.ofMillis(1)) < 0 || time.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(name + " must be 1 ms to a day, but is " + time + ".");
    }
    return time;
  }
}
