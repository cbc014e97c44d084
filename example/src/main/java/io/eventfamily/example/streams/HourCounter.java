package io.eventfamily.example.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Makes an event of the final count of a user's hour. It is the same event, by its id, if all is
 * counted again. Has nothing of the headers of the task's event that was counted last.
 */
final class HourCounter
    extends ContextualProcessor<Windowed<UUID>, Long, String, ProductivityEvent> {

  @Override
  public void process(Record<Windowed<UUID>, Long> counted) {
    UUID userId = counted.key().key();
    Instant hour = counted.key().window().startTime();
    ProductivityEvent event =
        ProductivityEvent.builder()
            .eventId(UUID.nameUUIDFromBytes((userId + " " + hour).getBytes(UTF_8)))
            .timestamp(counted.key().window().endTime())
            .payload(
                ProductivityHourCountedPayload.builder()
                    .userId(userId)
                    .hour(hour)
                    .completedTasks(counted.value())
                    .build())
            .build();
    context()
        .forward(new Record<>(userId.toString(), event, counted.timestamp(), new RecordHeaders()));
  }
}
