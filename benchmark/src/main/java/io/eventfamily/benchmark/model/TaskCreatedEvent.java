package io.eventfamily.benchmark.model;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that always says that a task was created. */
@CompiledJson
@Json
public record TaskCreatedEvent(
    @JsonProperty("event_id") UUID eventId,
    @JsonProperty("event_type") String eventType,
    Instant timestamp,
    @JsonProperty("correlation_id") @Nullable UUID correlationId,
    @JsonProperty("causation_id") @Nullable UUID causationId,
    TaskCreated payload) {}
