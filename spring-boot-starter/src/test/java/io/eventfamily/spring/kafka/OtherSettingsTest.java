package io.eventfamily.spring.kafka;

import static io.eventfamily.spring.kafka.Broker.header;
import static io.eventfamily.spring.kafka.Broker.utf8;
import static io.eventfamily.spring.kafka.Samples.created;
import static io.eventfamily.spring.kafka.Samples.json;
import static io.eventfamily.spring.kafka.Samples.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.TaskEvent;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.RecordInterceptor;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.handler.annotation.Headers;

/** Listening with other settings than the usual ones, and in transactions. */
@Timeout(120)
class OtherSettingsTest {

  private static final String CODECS = "eventfamily.kafka.codecs";
  private static final String TASKS = "com.example.TaskEventCodec";

  @RegisterExtension static final Broker BROKER = new Broker();

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Application {

    final Heard<TaskEvent> heard = new Heard<>();
    final Heard<TaskEvent> batch = new Heard<>();
    final Heard<Object> keys = new Heard<>();
    final Heard<Object> intercepted = new Heard<>();

    @KafkaListener(topics = "${topic}", groupId = "${topic}")
    void on(TaskEvent event, @Headers Map<String, Object> headers) {
      heard.add(event);
      keys.add(headers.get(KafkaHeaders.RECEIVED_KEY));
      if (event.toString().contains("bad")) {
        throw new IllegalStateException("cannot do it");
      }
    }

    @KafkaListener(topics = "${topic}.batch", groupId = "${topic}.batch")
    void on(List<TaskEvent> events) {
      batch.add(events.toArray(TaskEvent[]::new));
    }

    @Bean
    RecordInterceptor<Object, Object> interceptor() {
      return (record, consumer) -> {
        intercepted.add(record.value());
        return record;
      };
    }
  }

  @Test
  void readsKeysAsTheApplicationDoes() throws Exception {
    String topic = BROKER.topic();
    TaskEvent event = created("x");
    UUID key = UUID.randomUUID();
    try (ConfigurableApplicationContext context =
        RunningApplication.start(
            BROKER,
            Application.class,
            Map.of(
                "topic",
                topic,
                CODECS,
                TASKS,
                "eventfamily.kafka.unknown",
                "fail",
                "eventfamily.kafka.retry.attempts",
                "1",
                "eventfamily.kafka.dead-letter.suffix",
                ".dead",
                "eventfamily.kafka.dead-letter.exception-messages",
                "true",
                "spring.kafka.consumer.key-deserializer",
                "org.apache.kafka.common.serialization.UUIDDeserializer"))) {
      Application application = context.getBean(Application.class);
      BROKER.write(
          new ProducerRecord<>(topic, utf8("no UUID"), json(event)),
          new ProducerRecord<>(topic, utf8(key.toString()), unknown("task.archived")),
          new ProducerRecord<>(topic, utf8(key.toString()), json(created("bad"))),
          new ProducerRecord<>(topic, utf8(key.toString()), json(event)));

      assertThat(application.heard.next(2)).last().isEqualTo(event);
      assertThat(application.keys.next(2)).containsOnly(key);
      assertThat(application.intercepted.next(2)).last().isEqualTo(event);
      var letters = BROKER.read(topic + ".dead", 3);
      assertThat(
              letters.stream().filter(it -> header(it, DeadLetterHeaders.REASON).equals("invalid")))
          .extracting(it -> header(it, DeadLetterHeaders.VIOLATIONS))
          .containsExactlyInAnyOrder(
              "the document: has a key that UUIDDeserializer cannot read [value_error]",
              "/event_type: is a type that no codec knows [enum]");
      assertThat(letters)
          .filteredOn(it -> header(it, DeadLetterHeaders.REASON).equals("failed"))
          .singleElement()
          .satisfies(
              it ->
                  assertThat(header(it, KafkaHeaders.DLT_EXCEPTION_MESSAGE))
                      .contains("cannot do it"));
    }
  }

  @Test
  void onlyLogsWhereThereAreNoDeadLetters() throws Exception {
    String topic = BROKER.topic();
    TaskEvent last = created("last");
    try (LogCapture log = LogCapture.of(DeadLetters.class.getName());
        ConfigurableApplicationContext context =
            RunningApplication.start(
                BROKER,
                Application.class,
                Map.of(
                    "topic",
                    topic,
                    CODECS,
                    TASKS,
                    "eventfamily.kafka.dead-letter.enabled",
                    "false"))) {
      BROKER.write(topic, utf8("?"), json(created("bad")), json(last));

      assertThat(context.getBean(Application.class).heard.next(5)).last().isEqualTo(last);
      BROKER.awaitCommitted(topic, topic);
      assertThat(log.lines())
          .containsExactly(
              "WARN: %s-0@0 is passed over. The record is no valid event [ json_invalid]"
                  .formatted(topic),
              "ERROR: %s-0@1 is passed over. The listener has failed with it".formatted(topic));
      assertThat(BROKER.count(topic + "-dlt")).isZero();
    }
  }

  @Test
  void makesDeadLettersOfWhatFailsInATransaction() throws Exception {
    String topic = BROKER.topic();
    TaskEvent last = created("last");
    try (ConfigurableApplicationContext context =
        RunningApplication.start(
            BROKER,
            Application.class,
            Map.of(
                "topic",
                topic,
                CODECS,
                TASKS,
                "spring.kafka.producer.transaction-id-prefix",
                topic))) {
      BROKER.write(topic, utf8("?"), json(created("bad")), json(last));

      Application application = context.getBean(Application.class);
      assertThat(application.heard.next(5)).last().isEqualTo(last);
      assertThat(BROKER.read(topic + "-dlt", 2))
          .extracting(it -> header(it, DeadLetterHeaders.REASON))
          .containsExactly("invalid", "failed");
    }
  }

  @Test
  void losesNothingWhereADeadLetterCannotBePublished() throws Exception {
    String topic = BROKER.topic();
    byte[] large = ByteBuffer.allocate(30_000).array();
    BROKER.write(topic, large, json(created("after")));
    // Before anybody listens, so that the first batch has both.
    BROKER.create(1, topic + ".batch");
    BROKER.write(topic + ".batch", json(created("before")), large);
    try (LogCapture log = LogCapture.ofAll();
        ConfigurableApplicationContext context =
            RunningApplication.start(
                BROKER,
                Application.class,
                Map.of(
                    "topic",
                    topic,
                    CODECS,
                    TASKS,
                    "spring.kafka.producer.properties.max.request.size",
                    "20000"))) {
      Application application = context.getBean(Application.class);
      await(() -> failuresOf(topic, log) > 5 && failuresOf(topic + ".batch", log) > 5);
      application.heard.assertNoMore();
      application.batch.assertNoMore();
      assertThat(BROKER.count(topic + "-dlt")).isZero();
      assertThat(BROKER.count(topic + ".batch-dlt")).isZero();
      assertThat(log.text()).doesNotContain("payload='");
    }
  }

  private static long failuresOf(String topic, LogCapture log) {
    return log.lines().stream()
        .filter(
            line -> line.startsWith("ERROR: Dead-letter publication to " + topic + "-dlt failed"))
        .count();
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Broker.MOST.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
      LockSupport.parkNanos(10_000_000);
    }
  }
}
