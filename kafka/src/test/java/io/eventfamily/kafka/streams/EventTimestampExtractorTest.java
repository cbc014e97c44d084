package io.eventfamily.kafka.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.kafka.Samples;
import io.eventfamily.kafka.TaskEvent;
import io.eventfamily.runtime.Decoded;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventTimestampExtractorTest {

  private static final Instant HAPPENED = Instant.parse("2026-03-01T10:15:30.123456Z");
  private static final Instant WRITTEN = Instant.parse("2026-03-01T12:00:00Z");

  private final EventTimestampExtractor extractor = new EventTimestampExtractor();

  @Test
  void takesTheTimeAtWhichTheEventHappened() {
    assertThat(extract(event(HAPPENED), WRITTEN.toEpochMilli())).isEqualTo(HAPPENED.toEpochMilli());
  }

  @Test
  void takesItFromADecodedEventToo() {
    assertThat(extract(new Decoded.Valid<>(event(HAPPENED)), WRITTEN.toEpochMilli()))
        .isEqualTo(HAPPENED.toEpochMilli());
  }

  @Test
  void doesNotBelieveThatAnEventHappenedAfterItWasWritten() {
    assertThat(extract(event(WRITTEN.plusSeconds(86_400)), WRITTEN.toEpochMilli()))
        .isEqualTo(WRITTEN.toEpochMilli());
  }

  @Test
  void believesTheEventWhereTheRecordHasNoTimestamp() {
    assertThat(extract(event(HAPPENED), ConsumerRecord.NO_TIMESTAMP))
        .isEqualTo(HAPPENED.toEpochMilli());
  }

  @Test
  void leavesARecordWithoutAnEventItsTimestamp() {
    assertThat(extract(null, WRITTEN.toEpochMilli())).isEqualTo(WRITTEN.toEpochMilli());
    assertThat(extract("no event", WRITTEN.toEpochMilli())).isEqualTo(WRITTEN.toEpochMilli());
    assertThat(
            extract(
                new Decoded.Unknown<TaskEvent>("task.lent", new byte[0]), WRITTEN.toEpochMilli()))
        .isEqualTo(WRITTEN.toEpochMilli());
  }

  private static TaskEvent event(Instant timestamp) {
    return Samples.created().toBuilder().timestamp(timestamp).build();
  }

  private long extract(@Nullable Object value, long written) {
    return extractor.extract(
        new ConsumerRecord<>(
            "task-events",
            0,
            0,
            written,
            TimestampType.CREATE_TIME,
            0,
            0,
            null,
            value,
            new RecordHeaders(),
            Optional.empty()),
        -1);
  }
}
