package io.eventfamily.benchmark.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/** A task was completed. */
public record TaskCompleted(
    @JsonProperty("task_id") UUID taskId,
    @JsonProperty("user_id") UUID userId,
    @JsonProperty("completed_at") Instant completedAt)
    implements TaskPayload {}
