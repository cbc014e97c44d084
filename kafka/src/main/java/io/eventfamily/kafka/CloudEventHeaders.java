package io.eventfamily.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** What the headers of a record say of a CloudEvent (Kafka Protocol Binding for CloudEvents). */
final class CloudEventHeaders {

  static final String CONTENT_TYPE = "content-type";

  private static final String PREFIX = "ce_";
  private static final String STRUCTURED = "application/cloudevents";
  private static final List<String> REQUIRED =
      List.of("ce_specversion", "ce_id", "ce_source", "ce_type");

  private CloudEventHeaders() {}

  /** Sets the headers of a CloudEvent whose value is all of it. */
  static void setStructured(Headers headers) {
    set(headers, CONTENT_TYPE, "application/cloudevents+json; charset=UTF-8");
  }

  /** Sets the headers of a CloudEvent whose value is its data. */
  static void setBinary(Headers headers, Map<String, Object> attributes) {
    set(headers, CONTENT_TYPE, "application/json");
    attributes.forEach((name, value) -> set(headers, PREFIX + name, value.toString()));
  }

  /** Sets one header, in the place of others of its name. */
  static void set(Headers headers, String name, String value) {
    headers.remove(name).add(name, value.getBytes(UTF_8));
  }

  /** Takes away what another CloudEvent has left, as where a stream passes headers on. */
  static void clear(Headers headers) {
    if (!headers.iterator().hasNext()) {
      return;
    }
    boolean stale = false;
    for (Header header : headers) {
      stale |= header.key().startsWith(PREFIX);
    }
    if (stale) {
      for (Header header : headers.toArray()) {
        if (header.key().startsWith(PREFIX)) {
          headers.remove(header.key());
        }
      }
    }
    if (isStructured(headers)) {
      headers.remove(CONTENT_TYPE);
    }
  }

  /** The attributes of a CloudEvent whose data is the record's value; null where this is none. */
  static @Nullable Map<String, String> readBinary(Headers headers) {
    if (!headers.iterator().hasNext()) {
      return null;
    }
    for (String name : REQUIRED) {
      if (headers.lastHeader(name) == null) {
        return null;
      }
    }
    if (isStructured(headers)) {
      return null;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Header header : headers) {
      if (header.key().startsWith(PREFIX) && header.value() != null) {
        attributes.put(header.key().substring(PREFIX.length()), new String(header.value(), UTF_8));
      }
    }
    return attributes;
  }

  private static boolean isStructured(Headers headers) {
    String contentType = text(headers, CONTENT_TYPE);
    return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(STRUCTURED);
  }

  /** What the last header of a name says; null where there is none. */
  static @Nullable String text(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
  }
}
