package io.eventfamily.example.streams;

import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.UUID;

/** How much users get done. */
@EventFamily(name = "productivity", correlated = false)
public interface ProductivityEvents {

  /** An hour in which a user completed tasks is over, and nothing of it is counted any more. */
  @Payload
  interface HourCounted {
    @PartitionKey
    UUID userId();

    /** The first moment of the hour. */
    Instant hour();

    @Positive
    long completedTasks();
  }
}
