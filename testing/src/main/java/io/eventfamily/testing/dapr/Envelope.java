package io.eventfamily.testing.dapr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The CloudEvents that Dapr makes of what it is given, and what it reads in them.
 *
 * @param pubsub the component
 * @param topic where the event goes, or comes from
 */
record Envelope(String pubsub, String topic) {

  private static final String TYPE = "com.dapr.event.sent";
  private static final String SOURCE = "Dapr";
  private static final String VERSION = "1.0";
  private static final String EXPIRATION = "expiration";

  /**
   * Makes the event to publish: of any content a new one, of an event the same with what is
   * missing.
   *
   * @throws GoJsonException where this should be an event already, and is not
   */
  byte[] toPublish(
      String appId,
      String contentType,
      byte[] body,
      Map<String, String> metadata,
      TraceContext trace)
      throws GoJsonException {
    Map<String, @Nullable Object> event =
        ContentTypes.isCloudEvent(contentType)
            ? completed(body, trace)
            : wrapped(appId, contentType, body, metadata, trace);
    Metadata.timeToLive(metadata)
        .ifPresent(ttl -> event.put(EXPIRATION, GoText.utcTime(Instant.now().plus(ttl))));
    return GoJson.write(event);
  }

  private Map<String, @Nullable Object> wrapped(
      String appId,
      String contentType,
      byte[] body,
      Map<String, String> metadata,
      TraceContext trace) {
    String type = contentType.isEmpty() ? ContentTypes.TEXT : contentType;
    String traceId = override(metadata, TraceContext.ID).orElse(trace.parent());
    String parent =
        override(metadata, TraceContext.PARENT).filter(text -> !text.isEmpty()).orElse(traceId);
    Map<String, @Nullable Object> event = new TreeMap<>();
    event.put("id", orDefault(override(metadata, "id").orElse(""), UUID.randomUUID().toString()));
    event.put("specversion", VERSION);
    event.put("datacontenttype", type);
    event.put("source", orDefault(override(metadata, "source").orElse(appId), SOURCE));
    event.put("type", orDefault(override(metadata, "type").orElse(""), TYPE));
    event.put("topic", topic);
    event.put("pubsubname", pubsub);
    event.put(TraceContext.ID, parent);
    event.put(TraceContext.PARENT, parent);
    event.put(TraceContext.STATE, override(metadata, TraceContext.STATE).orElse(trace.state()));
    event.put("time", GoText.localTime(Instant.now()));
    override(metadata, "subject")
        .filter(subject -> !subject.isEmpty())
        .ifPresent(subject -> event.put("subject", subject));
    if (ContentTypes.isBinaryInEvent(type)) {
      event.put("data_base64", Base64.getEncoder().encodeToString(body));
    } else {
      event.put("data", ContentTypes.isJson(type) ? jsonOrText(body) : new String(body, UTF_8));
    }
    return event;
  }

  private static Optional<String> override(Map<String, String> metadata, String attribute) {
    return Metadata.get(metadata, "cloudevent." + attribute);
  }

  private static String orDefault(String text, String absent) {
    return text.isEmpty() ? absent : text;
  }

  private static @Nullable Object jsonOrText(byte[] body) {
    try {
      return GoJson.readFirst(body, GoNumber.Kind.LITERAL);
    } catch (GoJsonException e) {
      // Dapr takes what is not JSON for text, and says nothing.
      return new String(body, UTF_8);
    }
  }

  private Map<String, @Nullable Object> completed(byte[] body, TraceContext trace)
      throws GoJsonException {
    Map<String, @Nullable Object> event =
        GoJson.object(GoJson.readFirst(body, GoNumber.Kind.LITERAL));
    if (!event.containsKey("time")) {
      event.put("time", GoText.localTime(Instant.now()));
    }
    if (!event.containsKey(TraceContext.ID)) {
      event.put(TraceContext.ID, trace.parent());
      event.put(TraceContext.PARENT, trace.parent());
    }
    if (!event.containsKey(TraceContext.STATE)) {
      event.put(TraceContext.STATE, trace.state());
    }
    event.put("topic", topic);
    event.put("pubsubname", pubsub);
    event.putIfAbsent("source", SOURCE);
    event.putIfAbsent("type", TYPE);
    event.putIfAbsent("specversion", VERSION);
    return event;
  }

  /** The event that a subscriber gets of a message that is not one. */
  Map<String, @Nullable Object> ofRaw(byte[] message, Map<String, String> metadata) {
    Map<String, @Nullable Object> event = new TreeMap<>();
    event.put("id", UUID.randomUUID().toString());
    event.put("specversion", VERSION);
    event.put("datacontenttype", ContentTypes.OCTETS);
    event.put("source", SOURCE);
    event.put("type", TYPE);
    event.put("topic", topic);
    event.put("pubsubname", pubsub);
    event.put("data_base64", Base64.getEncoder().encodeToString(message));
    putTrace(event, metadata, TraceContext.ID, TraceContext.ID);
    putTrace(event, metadata, TraceContext.PARENT, TraceContext.PARENT);
    // What is said of the parent comes before what is said of the trace.
    putTrace(event, metadata, TraceContext.PARENT, TraceContext.ID);
    putTrace(event, metadata, TraceContext.STATE, TraceContext.STATE);
    return event;
  }

  /** Takes over what the metadata say of the trace, where the event itself says nothing. */
  static void addTrace(Map<String, @Nullable Object> event, Map<String, String> metadata) {
    if (!event.containsKey(TraceContext.ID)) {
      putTrace(event, metadata, TraceContext.ID, TraceContext.ID);
    }
    if (!event.containsKey(TraceContext.PARENT)) {
      putTrace(event, metadata, TraceContext.PARENT, TraceContext.PARENT);
      putTrace(event, metadata, TraceContext.PARENT, TraceContext.ID);
    }
    if (!event.containsKey(TraceContext.STATE)) {
      putTrace(event, metadata, TraceContext.STATE, TraceContext.STATE);
    }
  }

  private static void putTrace(
      Map<String, @Nullable Object> event, Map<String, String> metadata, String from, String to) {
    String value = metadata.get(from);
    if (value != null) {
      event.put(to, value);
    }
  }

  /** Whether the event is no longer good. */
  static boolean hasExpired(Map<?, ?> event) {
    return event.get(EXPIRATION) instanceof String text
        && GoText.time(text).map(time -> time.isBefore(Instant.now())).orElse(false);
  }
}
