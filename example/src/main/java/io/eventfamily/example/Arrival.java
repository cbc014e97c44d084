package io.eventfamily.example;

import io.eventfamily.runtime.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event that a client received.
 *
 * @param topic the topic it came from
 * @param partition the partition of the topic
 * @param offset its place in the partition
 * @param key the record's key
 * @param event what the record held
 */
record Arrival(String topic, int partition, long offset, @Nullable String key, Event<?> event) {}
