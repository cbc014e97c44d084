package io.eventfamily.benchmark.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task was created. */
public record TaskCreated(
    @JsonProperty("task_id") UUID taskId,
    @JsonProperty("user_id") UUID userId,
    String title,
    @Nullable String description,
    String priority,
    @JsonProperty("due_date") @Nullable Instant dueDate,
    List<String> tags)
    implements TaskPayload {}
