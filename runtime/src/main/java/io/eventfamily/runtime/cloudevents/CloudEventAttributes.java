package io.eventfamily.runtime.cloudevents;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a CloudEvent 1.0 says around its data: attributes and extensions, in the order in which they
 * were set.
 */
public final class CloudEventAttributes {

  /** CloudEvents 1.0.2, "Type System": what a string must not hold. */
  private static final Pattern ILLEGAL = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}]");

  private final Map<String, Object> values = new LinkedHashMap<>();

  private CloudEventAttributes() {}

  /**
   * The attributes of an event: its id, type and time, the partition key as {@code subject}, the
   * ids that it is correlated by, and the version of its schema as {@code schemaversion}.
   *
   * @param source where it is from, a reference to a URI
   */
  public static <E extends Event<?>> CloudEventAttributes of(
      EventCodec<E> codec, E event, String source) {
    return new CloudEventAttributes()
        .with("specversion", "1.0")
        .with("id", event.eventId().toString())
        .with("source", source)
        .with("type", event.eventType().wireName())
        .with("time", event.timestamp().toString())
        .with("subject", codec.partitionKey(event))
        .with("correlationid", event.correlationId())
        .with("causationid", event.causationId())
        .with("schemaversion", event.schemaVersion());
  }

  /**
   * Adds an attribute, unless there is one of that name, or CloudEvents has no place for it: names
   * are of small letters and digits, texts are not empty and hold no control characters.
   *
   * @param value a Boolean and an Integer are kept as such, all else as its text; null is no value
   * @return this
   */
  public CloudEventAttributes with(String name, @Nullable Object value) {
    if (value == null || !AttributeName.isLegal(name)) {
      return this;
    }
    if (value instanceof Boolean || value instanceof Integer) {
      values.putIfAbsent(name, value);
      return this;
    }
    String text = value.toString();
    if (!text.isEmpty() && !ILLEGAL.matcher(text).find()) {
      values.putIfAbsent(name, text);
    }
    return this;
  }

  /** All of them: texts, Booleans and Integers. */
  public Map<String, Object> asMap() {
    return Collections.unmodifiableMap(values);
  }
}
