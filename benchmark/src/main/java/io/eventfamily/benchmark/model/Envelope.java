package io.eventfamily.benchmark.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event for code that is written by hand, and so needs no class of its own for each payload.
 *
 * @param <P> what it says
 */
public record Envelope<P>(
    UUID eventId,
    String eventType,
    Instant timestamp,
    @Nullable UUID correlationId,
    @Nullable UUID causationId,
    P payload) {}
