package io.eventfamily.benchmark.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event whose type chooses what it says of an order. */
public record AnyOrderEvent(
    @JsonProperty("event_id") UUID eventId,
    Instant timestamp,
    @JsonProperty("correlation_id") @Nullable UUID correlationId,
    @JsonProperty("causation_id") @Nullable UUID causationId,
    @JsonTypeInfo(
            use = JsonTypeInfo.Id.NAME,
            include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
            property = "event_type")
        OrderPayload payload) {}
