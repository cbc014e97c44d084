package io.eventfamily.example.streams;

import io.eventfamily.example.TaskCompletedPayload;
import io.eventfamily.example.TaskEvent;
import io.eventfamily.example.TaskEventCodec;
import io.eventfamily.kafka.EventSerde;
import io.eventfamily.kafka.streams.EventTimestampExtractor;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Suppressed;
import org.apache.kafka.streams.kstream.Suppressed.BufferConfig;
import org.apache.kafka.streams.kstream.TimeWindows;
import org.apache.kafka.streams.state.WindowStore;

/**
 * Counts the tasks that each user completes in an hour. An event counts in the hour in which it
 * happened. The counts can be asked for at any time; an event tells of each when it is final.
 */
final class CompletedTasks {

  /** The store with the counts, by user and hour. */
  static final String STORE = "completed-tasks";

  static final Duration HOUR = Duration.ofHours(1);

  /** How late an event may come and still count. */
  static final Duration GRACE = Duration.ofMinutes(10);

  /** For how long hours can be asked for. */
  private static final Duration RETENTION = Duration.ofDays(2);

  private CompletedTasks() {}

  /** The topology, which leaves out records that this serde skips. */
  static Topology topology(EventSerde<TaskEvent> taskEvents) {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(
            TaskEventCodec.INSTANCE.topic(),
            Consumed.with(Serdes.String(), taskEvents)
                .withTimestampExtractor(new EventTimestampExtractor()))
        // Null is what was skipped.
        .filter((taskId, event) -> event != null && isCompleted(event))
        .groupBy(
            (taskId, event) -> completed(event).userId(),
            Grouped.with("completed-by-user", Serdes.UUID(), taskEvents))
        .windowedBy(TimeWindows.ofSizeAndGrace(HOUR, GRACE))
        .count(
            Named.as("count"),
            Materialized.<UUID, Long, WindowStore<Bytes, byte[]>>as(STORE)
                .withKeySerde(Serdes.UUID())
                .withValueSerde(Serdes.Long())
                .withRetention(RETENTION))
        .suppress(
            Suppressed.untilWindowCloses(BufferConfig.unbounded()).withName("until-hour-is-over"))
        .toStream()
        .process(HourCounter::new, Named.as("hour-counted"))
        .to(
            ProductivityEventCodec.INSTANCE.topic(),
            Produced.with(Serdes.String(), new EventSerde<>(ProductivityEventCodec.INSTANCE)));
    return builder.build();
  }

  private static boolean isCompleted(TaskEvent event) {
    return event.payload() instanceof TaskCompletedPayload;
  }

  private static TaskCompletedPayload completed(TaskEvent event) {
    return (TaskCompletedPayload) event.payload();
  }
}
