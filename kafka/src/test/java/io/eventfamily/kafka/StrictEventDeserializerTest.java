package io.eventfamily.kafka;

import static io.eventfamily.kafka.Samples.created;
import static io.eventfamily.kafka.Samples.unknown;
import static io.eventfamily.kafka.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.Violation;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class StrictEventDeserializerTest {

  private static final String SECRET = "do not show";
  private static final byte[] INVALID =
      utf8(
          TaskEventCodec.INSTANCE
              .toJson(created())
              .replace("Gießen 🌱", SECRET)
              .replace(Samples.TASK_ID.toString(), "no id"));

  private final StrictEventDeserializer<TaskEvent> deserializer =
      new StrictEventDeserializer<>(TaskEventCodec.INSTANCE);

  @Test
  void readsAnEventInEveryForm() {
    byte[] json = TaskEventCodec.INSTANCE.toBytes(created());

    assertThat(deserializer.deserialize("t", json)).isEqualTo(created());
    assertThat(deserializer.deserialize("t", new RecordHeaders(), json)).isEqualTo(created());
    assertThat(deserializer.deserialize("t", new RecordHeaders(), ByteBuffer.wrap(json)))
        .isEqualTo(created());
  }

  @Test
  void readsNullAsNullAndCountsNothing() {
    assertThat(deserializer.deserialize("t", (byte[]) null)).isNull();
    assertThat(deserializer.deserialize("t", new RecordHeaders(), (ByteBuffer) null)).isNull();
    assertThat(deserializer.skippedUnknown() + deserializer.skippedInvalid()).isZero();
  }

  @Test
  void skipsAnUnknownTypeAndTellsOfItOnce() {
    try (LogCapture log = new LogCapture()) {
      assertThat(deserializer.deserialize("t", unknown("task.new\\nline"))).isNull();
      assertThat(deserializer.deserialize("t", unknown("task.archived"))).isNull();
      assertThat(deserializer.deserialize("t", unknown("task.archived"))).isNull();

      assertThat(log.lines())
          .containsExactly(
              "INFO: Skips events of the unknown type task.new\\u000aline on the topic t",
              "INFO: Skips events of the unknown type task.archived on the topic t",
              "FINE: Skipped an event of the unknown type task.archived on the topic t");
    }
    assertThat(deserializer.skippedUnknown()).isEqualTo(3);
    assertThat(deserializer.skippedInvalid()).isZero();
  }

  @Test
  void failsForAnUnknownTypeWhereItIsToldTo() {
    deserializer.configure(Map.of("eventfamily.unknown", "fail"), false);

    assertThatExceptionOfType(EventDeserializationException.class)
        .isThrownBy(() -> deserializer.deserialize("t", unknown("task.archived")))
        .withMessage(
            "No codec knows the event type task.archived of a record on the topic t. Name that of its family in eventfamily.codecs, or set eventfamily.unknown to skip.")
        .satisfies(
            it -> {
              assertThat(it.eventType()).isEqualTo("task.archived");
              assertThat(it.topic()).isEqualTo("t");
              assertThat(it.violations()).isEmpty();
            });
    assertThat(deserializer.skippedUnknown()).isZero();
  }

  @Test
  void failsForAnInvalidEventWithTopicTypeAndViolations() {
    assertThatExceptionOfType(EventDeserializationException.class)
        .isThrownBy(() -> deserializer.deserialize("t", INVALID))
        .withMessageStartingWith(
            "A record on the topic t is no valid event of the type task.created. The event has 1 violation:\n  /payload/task_id: ")
        .withMessageNotContaining(SECRET)
        .withCauseInstanceOf(InvalidEventException.class)
        .satisfies(
            it ->
                assertThat(it.violations())
                    .extracting(Violation::code)
                    .containsExactly("uuid_parsing"));
  }

  @Test
  void skipsAnInvalidEventWhereItIsToldTo() {
    deserializer.configure(Map.of("eventfamily.invalid", "skip"), false);

    try (LogCapture log = new LogCapture()) {
      assertThat(deserializer.deserialize("t", INVALID)).isNull();

      assertThat(log.lines())
          .containsExactly(
              "WARNING: Skipped an invalid event of the type task.created on the topic t with 1 violations [/payload/task_id uuid_parsing]");
    }
    assertThat(deserializer.skippedInvalid()).isEqualTo(1);
  }

  @Test
  void refusesToReadWithoutCodecs() {
    assertThatThrownBy(() -> new StrictEventDeserializer<TaskEvent>().deserialize("t", INVALID))
        .hasMessageContaining("Set eventfamily.codecs");
  }
}
