package io.eventfamily.kafka;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.runtime.cloudevents.CloudEventAttributes;
import io.eventfamily.runtime.cloudevents.StructuredCloudEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Writes events as values and headers of records.
 *
 * @param source of CloudEvents; empty where none are written
 * @param dataschema of CloudEvents, with blanks; null where they have none
 * @param routingHeaders whether type and id are headers too
 */
record EventWriter(
    EventFormat format, String source, @Nullable String dataschema, boolean routingHeaders) {

  static final String EVENT_TYPE = "event_type";
  static final String EVENT_ID = "event_id";

  static EventWriter of(EventSerdeConfig config) {
    return new EventWriter(
        config.format(),
        config.source(),
        config.dataschema(),
        config.getBoolean(EventSerdeConfig.HEADERS));
  }

  /** What is written where nothing is set. */
  static EventWriter plain() {
    return new EventWriter(EventFormat.PLAIN, "", null, false);
  }

  /**
   * Writes an event.
   *
   * @param headers of the record; null where there are none, and then nothing but the value tells
   *     of the event
   */
  <E extends Event<?>> byte[] write(FamilyCodec<E> family, E event, @Nullable Headers headers) {
    byte[] json = family.codec().toBytes(event);
    if (headers != null) {
      CloudEventHeaders.clear(headers);
      if (routingHeaders) {
        CloudEventHeaders.set(headers, EVENT_TYPE, event.eventType().wireName());
        CloudEventHeaders.set(headers, EVENT_ID, event.eventId().toString());
      }
    }
    return switch (format) {
      case PLAIN -> json;
      case CLOUDEVENTS_STRUCTURED -> structured(family, event, json, headers);
      case CLOUDEVENTS_BINARY -> {
        if (headers != null) {
          CloudEventHeaders.setBinary(headers, attributes(family, event, json, headers).asMap());
        }
        yield json;
      }
    };
  }

  private <E extends Event<?>> byte[] structured(
      FamilyCodec<E> family, E event, byte[] json, @Nullable Headers headers) {
    CloudEventAttributes attributes = attributes(family, event, json, headers);
    if (headers != null) {
      CloudEventHeaders.setStructured(headers);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(json.length + 512);
    try {
      StructuredCloudEvent.write(attributes, data -> data.write(json), out);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail.", e);
    }
    return out.toByteArray();
  }

  private <E extends Event<?>> CloudEventAttributes attributes(
      FamilyCodec<E> family, E event, byte[] json, @Nullable Headers headers) {
    EventCodec<E> codec = family.codec();
    CloudEventAttributes attributes =
        CloudEventAttributes.of(codec, event, source)
            .with("dataschema", dataschema(codec, event))
            .with("partitionkey", codec.partitionKey(event));
    family.extensions().addTo(attributes, json);
    if (headers != null) {
      attributes
          .with("traceparent", CloudEventHeaders.text(headers, "traceparent"))
          .with("tracestate", CloudEventHeaders.text(headers, "tracestate"));
    }
    return attributes;
  }

  /** An event without a version has no schema of a version either. */
  private @Nullable String dataschema(EventCodec<?> codec, Event<?> event) {
    String version = event.schemaVersion();
    if (dataschema == null || (version == null && dataschema.contains("{version}"))) {
      return null;
    }
    return dataschema
        .replace("{family}", codec.family())
        .replace("{type}", event.eventType().wireName())
        .replace("{version}", version == null ? "" : version);
  }
}
