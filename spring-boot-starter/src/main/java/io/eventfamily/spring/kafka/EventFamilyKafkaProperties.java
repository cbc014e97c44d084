package io.eventfamily.spring.kafka;

import io.eventfamily.kafka.EventFormat;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What there is to set. Brokers, security and all else of Kafka's clients are Spring Boot's own
 * {@code spring.kafka} properties.
 *
 * @param enabled Whether events are published and listened to at all.
 * @param codecs Names of the classes of codecs: those of all families that are published or
 *     listened to. Beans of the type EventCodec are found without being named.
 * @param format How events are written. All formats are read, whatever this is.
 * @param headers Whether each record has the headers event_type and event_id.
 * @param cloudevents What CloudEvents say besides the event.
 * @param unknown What becomes of events of a type that no codec knows.
 * @param retry When a listener that failed is called again.
 * @param deadLetter What becomes of records that cannot be handled.
 * @param publisher How events are published.
 */
@ConfigurationProperties(EventFamilyKafkaProperties.PREFIX)
public record EventFamilyKafkaProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue List<String> codecs,
    @DefaultValue("plain") EventFormat format,
    @DefaultValue("false") boolean headers,
    @DefaultValue Cloudevents cloudevents,
    @DefaultValue("skip") Unknown unknown,
    @DefaultValue Retry retry,
    @DefaultValue DeadLetter deadLetter,
    @DefaultValue Publisher publisher) {

  static final String PREFIX = "eventfamily.kafka";

  /** What becomes of events of a type that no codec knows. */
  public enum Unknown {
    /** They are passed over and counted. */
    SKIP,

    /** They are dead letters, as what is invalid. */
    FAIL
  }

  /**
   * What CloudEvents say besides the event.
   *
   * @param source Where CloudEvents are from: a URI or a reference to one, such as /services/tasks.
   *     Formats of CloudEvents need it.
   * @param dataschema The dataschema of CloudEvents: an absolute URI in which {family}, {type} and
   *     {version} are filled in.
   */
  public record Cloudevents(@Nullable String source, @Nullable String dataschema) {}

  /**
   * When a listener that failed is called again.
   *
   * @param attempts How often a listener is called with one record at most, the first call
   *     included.
   * @param initialInterval The time before the second call.
   * @param multiplier By what the time grows from one call to the next.
   * @param maxInterval The longest time between two calls. Must be less than max.poll.interval.ms
   *     of the consumer, which waits meanwhile.
   */
  public record Retry(
      @DefaultValue("4") int attempts,
      @DefaultValue("1s") Duration initialInterval,
      @DefaultValue("2") double multiplier,
      @DefaultValue("10s") Duration maxInterval) {}

  /**
   * What becomes of records that cannot be handled.
   *
   * @param enabled Whether these records are published to a dead-letter topic. Else they are only
   *     logged and counted.
   * @param suffix What is added to the name of a topic to make that of its dead-letter topic.
   * @param exceptionMessages Whether dead letters have the messages of exceptions in their headers.
   *     These may show what is in an event.
   */
  public record DeadLetter(
      @DefaultValue("true") boolean enabled,
      @DefaultValue("-dlt") String suffix,
      @DefaultValue("false") boolean exceptionMessages) {}

  /**
   * How events are published.
   *
   * @param maxInFlight How many events are on their way at once. Who publishes more waits.
   * @param closeTimeout How long the brokers are waited for when the application stops.
   * @param transactionalId Allows transactions, under an id that no other running publisher has.
   */
  public record Publisher(
      @DefaultValue("10000") int maxInFlight,
      @DefaultValue("30s") Duration closeTimeout,
      @Nullable String transactionalId) {}
}
