package io.eventfamily.dapr.subscribe;

import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How an event came: what the CloudEvent around it and the broker say. */
public final class Delivery {

  private final String path;
  private final @Nullable String entryId;
  private final Map<String, String> attributes;
  private final Function<String, @Nullable String> metadata;

  Delivery(
      String path,
      @Nullable String entryId,
      Map<String, String> attributes,
      Function<String, @Nullable String> metadata) {
    this.path = path;
    this.entryId = entryId;
    this.attributes = attributes;
    this.metadata = metadata;
  }

  /**
   * A delivery for tests of handlers.
   *
   * @param path see {@link #path()}
   * @param attributes see {@link #attribute}
   * @param metadata see {@link #metadata}
   */
  public static Delivery of(
      String path, Map<String, String> attributes, Map<String, String> metadata) {
    return new Delivery(path, null, Map.copyOf(attributes), ignoringCase(metadata)::get);
  }

  static Map<String, String> ignoringCase(Map<String, String> texts) {
    Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(texts);
    return copy;
  }

  /** The path that the event was posted to. */
  public String path() {
    return path;
  }

  /** The sidecar's name for it among others in one request; null where it came alone. */
  public @Nullable String entryId() {
    return entryId;
  }

  /**
   * An attribute or an extension of the CloudEvent, as text: {@code id}, {@code source}, {@code
   * type}, {@code subject}, {@code time} …; null where there is none. The {@code id} of a raw
   * payload is another one each time; only the event's own id tells events apart.
   */
  public @Nullable String attribute(String name) {
    return attributes.get(name);
  }

  /**
   * What the broker says of the record, or the producer in a header of it; null where there is
   * nothing. Case does not matter in names.
   */
  public @Nullable String metadata(String name) {
    return metadata.apply(name);
  }

  /** The topic; null where neither the CloudEvent nor the broker names it. */
  public @Nullable String topic() {
    String topic = attribute("topic");
    return topic != null ? topic : metadata("__topic");
  }

  /** The key of the Kafka record; null where it has none. */
  public @Nullable String key() {
    return metadata("__key");
  }

  /** The partition of the Kafka record; empty where it is another broker's. */
  public OptionalInt partition() {
    try {
      String partition = metadata("__partition");
      return partition == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(partition));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  /** The offset of the Kafka record; empty where it is another broker's. */
  public OptionalLong offset() {
    try {
      String offset = metadata("__offset");
      return offset == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(offset));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  /**
   * What a trace goes on from (W3C Trace Context): the sidecar's own span where the event came
   * alone, else the publisher's; null where there is none.
   */
  public @Nullable String traceparent() {
    String ofRequest = entryId == null ? metadata("traceparent") : null;
    return ofRequest != null ? ofRequest : attribute("traceparent");
  }

  @Override
  public String toString() {
    return "Delivery[path="
        + path
        + ", id="
        + attribute("id")
        + ", topic="
        + topic()
        + ", partition="
        + metadata("__partition")
        + ", offset="
        + metadata("__offset")
        + "]";
  }
}
