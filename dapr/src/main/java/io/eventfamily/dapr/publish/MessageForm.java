package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which form an event is given to the sidecar, and so in which form it is on the topic. */
public abstract sealed class MessageForm permits EnvelopeForm, CloudEventForm, RawForm {

  /**
   * The plain event, which the sidecar wraps into a CloudEvent. Its id and type are those of the
   * event; its other attributes are the sidecar's.
   */
  public static MessageForm envelope() {
    return EnvelopeForm.INSTANCE;
  }

  /**
   * A CloudEvent of our own around the event, which the sidecar leaves as it is but for {@code
   * topic} and {@code pubsubname}. It has the event's id, type and time, the partition key as
   * subject, and the correlation and causation ids.
   *
   * @param source what the CloudEvent names as its source, such as {@code /services/tasks}
   * @throws IllegalArgumentException where the source is empty
   */
  public static MessageForm cloudEvent(URI source) {
    return new CloudEventForm(source);
  }

  /**
   * The plain event and nothing around it: what consumers read that do not use Dapr. A sidecar that
   * delivers it makes up another id at each delivery, so only the event's own can tell duplicates.
   */
  public static MessageForm raw() {
    return RawForm.INSTANCE;
  }

  /** The content type of a request with one event. */
  String contentType() {
    // Dapr takes no other type for JSON: anything else becomes a string inside its CloudEvent.
    return "application/json";
  }

  /** The content type of an entry of a bulk request. */
  String bulkContentType() {
    return contentType();
  }

  /** Metadata that is the same for all events, and can only be given for a whole request. */
  Map<String, String> requestMetadata() {
    return Map.of();
  }

  /** Metadata of one event: its partition key, and what a form adds to that. */
  <E extends Event<?>> Map<String, String> metadata(EventCodec<E> codec, E event) {
    Map<String, String> metadata = new LinkedHashMap<>();
    String key = codec.partitionKey(event);
    if (key != null) {
      metadata.put("partitionKey", key);
    }
    return metadata;
  }

  /** Writes the body of a request with this event, which is the event itself or is around it. */
  <E extends Event<?>> void write(
      EventCodec<E> codec, E event, @Nullable String traceparent, OutputStream out)
      throws IOException {
    codec.write(event, out);
  }
}
