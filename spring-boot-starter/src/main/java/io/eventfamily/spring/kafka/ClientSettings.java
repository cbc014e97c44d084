package io.eventfamily.spring.kafka;

import io.eventfamily.kafka.EventSerdeConfig;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.ProducerFactory;

/**
 * Kafka's settings for the clients of this library: those that the application's own clients have,
 * by Spring Boot's properties or by the factories that it declares, with what must be different.
 */
final class ClientSettings {

  private static final Set<String> ALL_REPLICAS = Set.of("all", "-1");

  private final Map<String, Object> producer;
  private final Map<String, Object> consumer;

  ClientSettings(ProducerFactory<?, ?> producers, ConsumerFactory<?, ?> consumers) {
    this.producer = Map.copyOf(withoutNulls(producers.getConfigurationProperties()));
    this.consumer = Map.copyOf(withoutNulls(consumers.getConfigurationProperties()));
  }

  private static Map<String, Object> withoutNulls(Map<String, Object> settings) {
    Map<String, Object> all = new HashMap<>(settings);
    all.values().removeIf(value -> value == null);
    return all;
  }

  /** For a publisher, which refuses what it decides itself: what asks for the same is left out. */
  Map<String, Object> ofPublisher(EventFamilyKafkaProperties properties) {
    Map<String, Object> settings = new HashMap<>(producer);
    settings.remove(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG);
    settings.remove(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG);
    settings.remove(ProducerConfig.MAX_BLOCK_MS_CONFIG);
    if (ALL_REPLICAS.contains(text(settings, ProducerConfig.ACKS_CONFIG))) {
      settings.remove(ProducerConfig.ACKS_CONFIG);
    }
    if (text(settings, ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG).equals("true")) {
      settings.remove(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG);
    }
    settings.computeIfPresent(ProducerConfig.CLIENT_ID_CONFIG, (name, id) -> id + "-events");
    settings.put(EventSerdeConfig.FORMAT, properties.format().settingName());
    settings.put(EventSerdeConfig.HEADERS, properties.headers());
    put(settings, EventSerdeConfig.CLOUDEVENTS_SOURCE, properties.cloudevents().source());
    put(settings, EventSerdeConfig.CLOUDEVENTS_DATASCHEMA, properties.cloudevents().dataschema());
    return settings;
  }

  private static void put(Map<String, Object> settings, String name, @Nullable String value) {
    if (value != null) {
      settings.put(name, value);
    }
  }

  private static String text(Map<String, Object> settings, String name) {
    return String.valueOf(settings.get(name));
  }

  /** How long a producer waits for room; null where that is not set. */
  @Nullable Duration maxBlock() {
    Object millis = producer.get(ProducerConfig.MAX_BLOCK_MS_CONFIG);
    return millis == null ? null : Duration.ofMillis(Long.parseLong(millis.toString().trim()));
  }

  /** For dead letters: none may be lost, whatever the application's other events may be. */
  Map<String, Object> ofDeadLetters() {
    Map<String, Object> settings = new HashMap<>(producer);
    settings.remove(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG);
    settings.remove(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.computeIfPresent(ProducerConfig.CLIENT_ID_CONFIG, (name, id) -> id + "-dead-letters");
    return settings;
  }

  /** The time in which a consumer must ask for records again. */
  Duration maxPollInterval() {
    Object millis = consumer.get(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG);
    return Duration.ofMillis(millis == null ? 300_000 : Long.parseLong(millis.toString().trim()));
  }

  /** The group of listeners that name none. */
  @Nullable String group() {
    Object group = consumer.get(ConsumerConfig.GROUP_ID_CONFIG);
    return group == null ? null : group.toString();
  }

  /** Consumers that leave records as they are. */
  static ConsumerFactory<Object, Object> consumersOfBytes(ConsumerFactory<?, ?> like) {
    Map<String, Object> settings = new HashMap<>(like.getConfigurationProperties());
    Deserializer<Object> bytes = new BytesDeserializer();
    settings.remove(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG);
    settings.remove(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG);
    DefaultKafkaConsumerFactory<Object, Object> factory =
        new DefaultKafkaConsumerFactory<>(settings, bytes, bytes);
    for (ConsumerFactory.Listener<?, ?> listener : like.getListeners()) {
      factory.addListener(ofAny(listener));
    }
    return factory;
  }

  /** Hears of consumers as such, whatever they read. */
  @SuppressWarnings("unchecked")
  private static ConsumerFactory.Listener<Object, Object> ofAny(
      ConsumerFactory.Listener<?, ?> listener) {
    return (ConsumerFactory.Listener<Object, Object>) listener;
  }

  /** What the application's own consumers read keys with. */
  static Deserializer<?> keysOf(ConsumerFactory<?, ?> like) {
    Deserializer<?> made = like.getKeyDeserializer();
    if (made != null) {
      return made;
    }
    Map<String, Object> settings = like.getConfigurationProperties();
    Object named =
        settings.getOrDefault(
            ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    Deserializer<?> keys = deserializer(named);
    keys.configure(settings, true);
    return keys;
  }

  private static Deserializer<?> deserializer(Object named) {
    try {
      Object made =
          named instanceof Class<?> type
              ? Utils.newInstance(type)
              : Utils.newInstance(named.toString(), Object.class);
      if (made instanceof Deserializer<?> keys) {
        return keys;
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw noDeserializer(named, e);
    }
    throw noDeserializer(named, null);
  }

  private static EventFamilyConfigurationException noDeserializer(
      Object named, @Nullable Exception cause) {
    return new EventFamilyConfigurationException(
        "Keys are to be read with " + named + ", which is no Deserializer that can be made.",
        "Correct spring.kafka.consumer.key-deserializer.",
        cause);
  }

  /** The bytes of a key or a value. */
  private static final class BytesDeserializer implements Deserializer<Object> {
    @Override
    @SuppressWarnings("NullAway") // Kafka has null for what is not there
    public Object deserialize(String topic, byte[] value) {
      return value;
    }
  }
}
