package io.eventfamily.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.kafka.StrictEventDeserializer;
import io.eventfamily.kafka.publish.KafkaEventPublisher;
import io.eventfamily.runtime.Decoded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.assertj.core.api.Condition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Records that are no events of the family, or large ones, stop nobody who reads a topic. */
@Tag("faults")
@Timeout(180)
class ForeignRecordsTest {

  private static final int LARGE = 5_000_000;
  private static final int LARGEST = 6_000_000;

  /** How many records there are of each kind that is no event. */
  private static final int OF_EACH_KIND = Cluster.PARTITIONS;

  @RegisterExtension static final Cluster CLUSTER = new Cluster();

  private final Tally tally = new Tally();
  private final String topic = CLUSTER.topic("max.message.bytes", Integer.toString(LARGEST));
  private final List<String> foreign = new ArrayList<>();

  @BeforeEach
  void publish() throws Exception {
    List<MeterEvent> events = Readings.all();
    try (KafkaEventPublisher<MeterEvent> publisher =
        CLUSTER.publisher(topic).settings(Map.of("max.request.size", LARGEST)).build()) {
      publish(publisher, events.subList(0, Readings.COUNT / 2));
      writeForeignRecords();
      publish(publisher, List.of(Readings.of(0, "x".repeat(LARGE))));
      publish(publisher, events.subList(Readings.COUNT / 2, Readings.COUNT));
    }
  }

  @Test
  void doNotStopAConsumer() throws Exception {
    CLUSTER.read(topic, this::handle);

    assertThat(foreign).hasSize(3 * OF_EACH_KIND);
    assertThat(foreign)
        .areExactly(OF_EACH_KIND, is("null"))
        .areExactly(OF_EACH_KIND, is("unknown meter.calibrated"))
        .areExactly(OF_EACH_KIND, is("invalid"));
    FaultReport.ofProject().check(Fault.FOREIGN_RECORDS, tally);
  }

  @Test
  void areSkippedOrTellWhereToGoOnForAStrictConsumer() throws Exception {
    try (KafkaConsumer<String, MeterEvent> consumer =
        new KafkaConsumer<>(
            CLUSTER.settings(),
            new StringDeserializer(),
            new StrictEventDeserializer<>(MeterEventCodec.INSTANCE))) {
      Map<TopicPartition, Long> ends = CLUSTER.assignAll(consumer, topic);
      while (Cluster.isBefore(consumer, ends)) {
        try {
          consumer.poll(Duration.ofMillis(100)).forEach(record -> handle(record.value()));
        } catch (RecordDeserializationException e) {
          foreign.add("invalid");
          consumer.seek(e.topicPartition(), e.offset() + 1);
        }
      }
    }

    assertThat(foreign).hasSize(3 * OF_EACH_KIND);
    assertThat(foreign)
        .areExactly(2 * OF_EACH_KIND, is("null"))
        .areExactly(OF_EACH_KIND, is("invalid"));
    FaultReport.ofProject().check(Fault.FOREIGN_RECORDS_STRICT, tally);
  }

  private void handle(ConsumerRecord<String, Decoded<MeterEvent>> record) {
    Decoded<MeterEvent> decoded = record.value();
    if (decoded == null) {
      foreign.add("null");
    } else if (decoded instanceof Decoded.Valid<MeterEvent> valid) {
      tally.seen(valid.event().eventId());
    } else if (decoded instanceof Decoded.Unknown<MeterEvent> unknown) {
      foreign.add("unknown " + unknown.eventType());
    } else {
      foreign.add("invalid");
    }
  }

  private void handle(@Nullable MeterEvent event) {
    if (event == null) {
      foreign.add("null");
    } else {
      tally.seen(event.eventId());
    }
  }

  private void publish(KafkaEventPublisher<MeterEvent> publisher, List<MeterEvent> events)
      throws Exception {
    List<CompletableFuture<Void>> futures = new ArrayList<>();
    for (MeterEvent event : events) {
      Readings.publishing(event, tally);
      futures.add(publisher.publish(event).thenAccept(it -> tally.acknowledged(event.eventId())));
    }
    CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
  }

  /** To each partition: no JSON, an event of a type from next month, and no value. */
  private void writeForeignRecords() throws Exception {
    byte[] unknown =
        MeterEventCodec.INSTANCE
            .toJson(Readings.of(0, "unknown"))
            .replace("meter.read", "meter.calibrated")
            .getBytes(UTF_8);
    List<byte[]> values = new ArrayList<>();
    values.add("{poison".getBytes(UTF_8));
    values.add(unknown);
    values.add(null);
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            CLUSTER.settings(), new StringSerializer(), new ByteArraySerializer())) {
      for (int partition = 0; partition < OF_EACH_KIND; partition++) {
        for (byte[] value : values) {
          producer
              .send(new ProducerRecord<>(topic, partition, "foreign", value))
              .get(60, TimeUnit.SECONDS);
        }
      }
    }
  }

  private static Condition<String> is(String text) {
    return new Condition<>(text::equals, text);
  }
}
