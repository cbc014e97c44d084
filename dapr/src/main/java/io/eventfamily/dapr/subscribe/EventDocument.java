package io.eventfamily.dapr.subscribe;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * An event's JSON, found in what wraps it.
 *
 * @param json what holds the event, UTF-8
 * @param attributes the CloudEvent's; empty where there is none
 */
record EventDocument(ByteBuffer json, Map<String, String> attributes) {

  /**
   * The event in a CloudEvent, or the event that is the document itself.
   *
   * @throws UnreadableDeliveryException where there is none, or two
   */
  static EventDocument in(DeliveryBody body) throws UnreadableDeliveryException {
    return in(body, true);
  }

  /**
   * The event in what stood on the topic, as a bulk has it of a subscription to raw payloads.
   *
   * @throws UnreadableDeliveryException where it is no Base64, or no event is in it
   */
  static EventDocument inBase64(@Nullable String base64) throws UnreadableDeliveryException {
    byte[] raw = decode(base64);
    return in(DeliveryBody.read(raw, 0, raw.length), false);
  }

  /**
   * @param mayHoldRaw whether {@code data_base64} may be what stood on the topic, and so a
   *     CloudEvent again; but not for ever
   */
  private static EventDocument in(DeliveryBody body, boolean mayHoldRaw)
      throws UnreadableDeliveryException {
    if (body.isEvent()) {
      return new EventDocument(ByteBuffer.wrap(body.json, body.offset, body.length), Map.of());
    }
    Part data = body.data;
    Part base64 = body.dataBase64;
    if (data != null && base64 != null) {
      throw new UnreadableDeliveryException("the CloudEvent has both data and data_base64");
    }
    if (base64 != null) {
      byte[] raw = decode(base64.text());
      if (!mayHoldRaw) {
        return new EventDocument(ByteBuffer.wrap(raw), body.attributes);
      }
      EventDocument inner = in(DeliveryBody.read(raw, 0, raw.length), false);
      // The sidecar invents a CloudEvent around what is raw; the publisher's own tells more.
      return inner.attributes.isEmpty() ? new EventDocument(inner.json, body.attributes) : inner;
    }
    if (data == null) {
      throw new UnreadableDeliveryException("the CloudEvent has no data");
    }
    String text = data.text();
    if (text != null) {
      return new EventDocument(encode(text), body.attributes);
    }
    if (data.kind() != JsonToken.START_OBJECT) {
      throw new UnreadableDeliveryException("the CloudEvent's data is neither object nor string");
    }
    return new EventDocument(
        ByteBuffer.wrap(body.json, data.offset(), data.length()), body.attributes);
  }

  private static byte[] decode(@Nullable String base64) throws UnreadableDeliveryException {
    if (base64 != null) {
      try {
        return Base64.getDecoder().decode(base64);
      } catch (IllegalArgumentException e) {
        // Said below, without a character of what may be a secret.
      }
    }
    throw new UnreadableDeliveryException("the raw payload is no Base64");
  }

  private static ByteBuffer encode(String text) throws UnreadableDeliveryException {
    try {
      return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      throw new UnreadableDeliveryException("the data has half of a surrogate pair");
    }
  }
}
