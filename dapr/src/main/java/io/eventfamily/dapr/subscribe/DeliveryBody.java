package io.eventfamily.dapr.subscribe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * What stands where in the JSON that a sidecar has sent: a CloudEvent, a bulk of them, or an event
 * without any wrapper.
 *
 * <p>Of a name that occurs twice, the last value counts, as it does in the sidecar and for codecs.
 */
final class DeliveryBody {

  private static final String DATA = "data";
  private static final String DATA_BASE64 = "data_base64";
  private static final String ENTRIES = "entries";

  final byte[] json;
  final int offset;
  final int length;

  /** The CloudEvent's attributes, as texts; those that are objects, arrays or null are left out. */
  final Map<String, String> attributes = new LinkedHashMap<>();

  /** What {@code data} is; null where there is none. */
  @Nullable Part data;

  /** What {@code data_base64} is; null where there is none. */
  @Nullable Part dataBase64;

  private @Nullable List<BulkEntry> entries;

  private DeliveryBody(byte[] json, int offset, int length) {
    this.json = json;
    this.offset = offset;
    this.length = length;
  }

  /**
   * Looks through a document.
   *
   * @throws UnreadableDeliveryException where the part of the array is no JSON object in UTF-8
   */
  static DeliveryBody read(byte[] json, int offset, int length) throws UnreadableDeliveryException {
    DeliveryBody body = new DeliveryBody(json, offset, length);
    try (JsonParser in =
        Json.FACTORY.createParser(ObjectReadContext.empty(), json, offset, length)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableDeliveryException("it is no JSON object");
      }
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = in.currentName();
        in.nextToken();
        body.readProperty(name, in);
      }
      if (in.nextToken() != null) {
        throw new UnreadableDeliveryException("something follows the JSON object");
      }
    } catch (JacksonException e) {
      // Its message quotes what it does not understand.
      throw new UnreadableDeliveryException("it is no JSON");
    }
    return body;
  }

  private void readProperty(String name, JsonParser in) {
    switch (name) {
      case DATA -> data = Part.read(in, offset);
      case DATA_BASE64 -> dataBase64 = Part.read(in, offset);
      case ENTRIES -> entries = BulkEntry.readAll(in, offset);
      default -> {
        if (in.currentToken() != JsonToken.VALUE_NULL && in.currentToken().isScalarValue()) {
          attributes.put(name, in.getString());
        } else {
          attributes.remove(name);
          in.skipChildren();
        }
      }
    }
  }

  /**
   * Whether this is an event without any wrapper. That is what the sidecar sends where a producer
   * that knows nothing of CloudEvents wrote to the topic.
   */
  boolean isEvent() {
    return !attributes.containsKey("specversion")
        && (attributes.containsKey("event_type") || attributes.containsKey("event_id"));
  }

  /** The entries, where this is a bulk; null where it is none. */
  @Nullable List<BulkEntry> bulk() {
    return attributes.containsKey("specversion") || isEvent() ? null : entries;
  }
}
