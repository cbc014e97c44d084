package io.eventfamily.benchmark.kafka;

import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.event.TaskCreatedPayload;
import io.eventfamily.benchmark.event.TaskEvent;
import io.eventfamily.benchmark.event.TaskEventCodec;
import io.eventfamily.benchmark.model.AnyTaskEvent;
import io.eventfamily.benchmark.peer.Format;
import io.eventfamily.benchmark.peer.Peer;
import io.eventfamily.kafka.EventDeserializer;
import io.eventfamily.kafka.EventSerializer;
import io.eventfamily.kafka.publish.KafkaEventPublisher;
import io.eventfamily.kafka.publish.KafkaEventPublisherBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.springframework.kafka.support.serializer.JacksonJsonDeserializer;
import org.springframework.kafka.support.serializer.JacksonJsonSerializer;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/**
 * A way for the small event through a broker. All have the same keys.
 *
 * @param title its name in tables
 * @param topic its own
 * @param sending given the settings of a producer
 * @param deserializer makes what reads the values
 */
record Contender(
    String title,
    String topic,
    Function<Map<String, Object>, Sending> sending,
    Supplier<Deserializer<?>> deserializer) {

  /** Many enough for all partitions. */
  private static final int KEYS = 100;

  /** What a publisher of ours has where nothing is set, and Kafka's producer has not. */
  private static final int BATCH_SIZE = 65_536;

  /** The one that only carries bytes, and then the others. */
  static List<Contender> all() {
    return List.of(
        readyMade(),
        readyMadeInLargeBatches(),
        ours(),
        ourPublisher(),
        ourPublisher(
            "KafkaEventPublisher with maxInFlight(1_000), EventDeserializer",
            "ours-published-few-at-a-time",
            builder -> builder.maxInFlight(1_000)),
        spring(),
        avro());
  }

  /** All, and behind the limit those that are ours on one side and carry bytes on the other. */
  static List<Contender> allAndHalves() {
    List<Contender> all = new ArrayList<>(all());
    all.addAll(
        1,
        List.of(
            ours().consumedAs("EventSerializer, bytes", readyMade()),
            readyMade().consumedAs("bytes, EventDeserializer", ours())));
    return all;
  }

  private Contender consumedAs(String title, Contender other) {
    return new Contender(title, topic, sending, other.deserializer);
  }

  /** The same with a further setting of its producer. */
  private Contender with(String setting, Object value) {
    return new Contender(
        title,
        topic,
        settings -> {
          Map<String, Object> all = new HashMap<>(settings);
          all.put(setting, value);
          return sending.apply(all);
        },
        deserializer);
  }

  static Contender readyMade() {
    return readyMade("ready-made bytes", "ready-made");
  }

  /** As many bytes in a request as a publisher of ours has. */
  private static Contender readyMadeInLargeBatches() {
    return readyMade("ready-made bytes, batch.size=" + BATCH_SIZE, "ready-made-in-large-batches")
        .with(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_SIZE);
  }

  private static Contender readyMade(String title, String topic) {
    return of(
        title,
        topic,
        new ByteArraySerializer(),
        events().stream().map(TaskEventCodec.INSTANCE::toBytes).toList(),
        ByteArrayDeserializer::new);
  }

  private static Contender ours() {
    return of(
        "EventSerializer, EventDeserializer",
        "ours",
        new EventSerializer<>(TaskEventCodec.INSTANCE),
        events(),
        () -> new EventDeserializer<>(TaskEventCodec.INSTANCE));
  }

  /** As it is where nothing is set. */
  static Contender ourPublisher() {
    return ourPublisher(
        "KafkaEventPublisher, EventDeserializer", "ours-published", settings -> settings);
  }

  private static Contender ourPublisher(
      String title, String topic, UnaryOperator<KafkaEventPublisherBuilder<TaskEvent>> settings) {
    List<TaskEvent> events = events();
    return new Contender(
        title,
        topic,
        producer ->
            new PublisherSending(
                settings
                    .apply(KafkaEventPublisher.builder(TaskEventCodec.INSTANCE))
                    .settings(producer)
                    .topics((event, family) -> topic)
                    .build(),
                events),
        () -> new EventDeserializer<>(TaskEventCodec.INSTANCE));
  }

  /** Without the name of the class in a header, which would be more bytes. */
  private static Contender spring() {
    JsonMapper mapper =
        JsonMapper.builder(
                JsonFactory.builder().recyclerPool(JsonRecyclerPools.threadLocalPool()).build())
            .build();
    List<AnyTaskEvent> events =
        events().stream()
            .map(TaskEventCodec.INSTANCE::toBytes)
            .map(json -> mapper.readValue(json, AnyTaskEvent.class))
            .toList();
    return of(
        "Spring's JacksonJsonSerializer and -Deserializer",
        "spring",
        new JacksonJsonSerializer<AnyTaskEvent>(mapper).noTypeInfo(),
        events,
        () -> new JacksonJsonDeserializer<>(AnyTaskEvent.class, mapper, false));
  }

  private static Contender avro() {
    return ofFormat("Avro", "avro", Peer.AVRO.format(Sample.SMALL), Peer.AVRO);
  }

  private static <V> Contender ofFormat(String title, String topic, Format<V> format, Peer peer) {
    try {
      return of(
          title,
          topic,
          (Serializer<V>) (ignored, value) -> write(format, value),
          List.of(format.event()),
          () -> reader(peer.format(Sample.SMALL)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <V> byte[] write(Format<V> format, V value) {
    try {
      return format.write(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <V> Deserializer<V> reader(Format<V> format) {
    return (ignored, value) -> {
      try {
        return format.read(value);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static <V> Contender of(
      String title,
      String topic,
      Serializer<V> serializer,
      List<V> values,
      Supplier<Deserializer<?>> deserializer) {
    return new Contender(
        title,
        topic,
        settings -> new ProducerSending<>(settings, serializer, topic, keys(), values),
        deserializer);
  }

  /** Those that are used in turns. */
  static List<String> keys() {
    return events().stream()
        .map(event -> String.valueOf(TaskEventCodec.INSTANCE.partitionKey(event)))
        .toList();
  }

  /** The small event, of several tasks. */
  private static List<TaskEvent> events() {
    TaskEvent sample = TaskEventCodec.INSTANCE.fromBytes(Sample.SMALL.json());
    TaskCreatedPayload payload = (TaskCreatedPayload) sample.payload();
    return IntStream.range(0, KEYS)
        .mapToObj(
            index ->
                sample.toBuilder()
                    .payload(
                        payload.toBuilder()
                            .taskId(UUID.nameUUIDFromBytes(new byte[] {(byte) index}))
                            .build())
                    .build())
        .toList();
  }
}
