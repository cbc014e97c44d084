package io.eventfamily.runtime.cloudevents;

import io.eventfamily.runtime.EnvelopeProperty;
import io.eventfamily.runtime.EnvelopeProperty.Kind;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.runtime.text.Document;
import io.eventfamily.runtime.text.Utf8Cursor;
import io.eventfamily.runtime.text.Utf8Output;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of a family as attributes of a CloudEvent, and back. The attribute of a property has
 * its name without all but letters and digits, in small letters: {@code tenant_id} is {@code
 * tenantid}.
 */
public final class EnvelopeExtensions {

  /** The attributes that stand for what every envelope has, under other names. */
  private static final Map<String, String> BUILT_IN =
      Map.of("eventid", "id", "eventtype", "type", "timestamp", "time");

  private static final String PAYLOAD = "payload";

  /** Attributes that are not a family's own to set. */
  private static final Set<String> TAKEN =
      Set.of(
          "eventid",
          "eventtype",
          "timestamp",
          "schemaversion",
          "correlationid",
          "causationid",
          "datacontenttype",
          "dataschema");

  /** RFC 8259, section 6, or a boolean: what may stand in JSON without quotes. */
  private static final Pattern LITERAL =
      Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?|true|false");

  private final List<EnvelopeProperty> properties;

  /** The name of the payload in JSON, behind which there is nothing of the envelope. */
  private final String payloadName;

  /** The properties that are extensions, by their names in JSON. */
  private final Map<String, String> extensions = new HashMap<>();

  private EnvelopeExtensions(List<EnvelopeProperty> properties) {
    this.properties = properties;
    this.payloadName =
        properties.stream()
            .map(EnvelopeProperty::name)
            .filter(name -> AttributeName.of(name).equals(PAYLOAD))
            .reduce(PAYLOAD, (first, last) -> last);
    for (EnvelopeProperty property : properties) {
      String name = AttributeName.of(property.name());
      if (!property.sensitive() && property.kind() != Kind.OTHER && !TAKEN.contains(name)) {
        extensions.put(property.name(), name);
      }
    }
  }

  /** The envelope of the events of one codec. */
  public static EnvelopeExtensions of(EventCodec<?> codec) {
    return new EnvelopeExtensions(List.copyOf(codec.envelopeProperties()));
  }

  /**
   * Adds what a family itself has declared for its envelope, but for what is sensitive, or has
   * parts.
   *
   * @param event as its codec writes it
   */
  public void addTo(CloudEventAttributes attributes, byte[] event) {
    if (extensions.isEmpty()) {
      return;
    }
    Utf8Cursor in = new Utf8Cursor(Document.ofUtf8(event, 0, event.length), WideLimits.LIMITS);
    try {
      in.enter();
      int missing = extensions.size();
      for (String name = in.nextName(); name != null && missing > 0; name = in.nextName()) {
        if (name.equals(payloadName)) {
          return;
        }
        String extension = extensions.get(name);
        if (extension == null) {
          in.skip();
        } else {
          attributes.with(extension, readValue(in));
          missing--;
        }
      }
    } finally {
      in.release();
    }
  }

  private static @Nullable Object readValue(Utf8Cursor in) {
    if (in.isAtString()) {
      return in.string();
    }
    if (in.isAtBool()) {
      return in.bool();
    }
    if (in.tryNull()) {
      return null;
    }
    String number = in.number();
    try {
      return Integer.valueOf(number);
    } catch (NumberFormatException e) {
      // CloudEvents has no other numbers.
      return number;
    }
  }

  /**
   * The event that a CloudEvent is of which the data is the payload alone.
   *
   * @param attributes as texts
   * @param payload JSON; where nothing is left in it, there is no payload
   * @return the event in JSON, which still has to be judged
   */
  public byte[] envelope(Map<String, String> attributes, ByteBuffer payload) {
    Utf8Output json = Utf8Output.ofBytes();
    json.beginObject();
    for (EnvelopeProperty property : properties) {
      String name = AttributeName.of(property.name());
      String value = attributes.get(BUILT_IN.getOrDefault(name, name));
      if (value != null && property.kind() != Kind.OTHER) {
        json.name(property.name());
        if (property.kind() != Kind.STRING && LITERAL.matcher(value).matches()) {
          json.token(value);
        } else {
          json.string(value);
        }
      }
    }
    json.endObject();
    return withPayload(json.toByteArray(), payload);
  }

  private byte[] withPayload(byte[] envelope, ByteBuffer payload) {
    if (!payload.hasRemaining()) {
      return envelope;
    }
    int open = envelope.length - 1;
    byte[] label =
        ((open > 1 ? ",\"" : "\"") + payloadName + "\":").getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(envelope.length + label.length + payload.remaining())
        .put(envelope, 0, open)
        .put(label)
        .put(payload.duplicate())
        .put((byte) '}')
        .array();
  }
}
