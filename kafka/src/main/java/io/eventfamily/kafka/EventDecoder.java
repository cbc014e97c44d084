package io.eventfamily.kafka;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.Violation;
import io.eventfamily.runtime.cloudevents.EventDocument;
import io.eventfamily.runtime.cloudevents.EventDocument.Kind;
import io.eventfamily.runtime.cloudevents.StructuredCloudEvent;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value of a record, in whichever format it is: an event alone, or in a CloudEvent,
 * behind the id of a schema or without one. Never throws, whatever the record is.
 *
 * <p>What is found of the type is only a guess at which codec to ask. The codec's verdict tells the
 * type; where that is another codec's, that one is asked.
 */
final class EventDecoder<E extends Event<?>> {

  private final EventCodecs<E> codecs;

  EventDecoder(EventCodecs<E> codecs) {
    this.codecs = codecs;
  }

  /**
   * Reads one value.
   *
   * @param headers of the record; null where nobody knows them
   * @return what is not valid has the value as it came, with its framing and all
   */
  Decoded<E> decode(@Nullable Headers headers, RecordValue value) {
    try {
      Decoded<? extends E> decoded = read(headers, value.json());
      return decoded instanceof Decoded.Valid ? widened(decoded) : withValue(decoded, value);
    } catch (RuntimeException | StackOverflowError e) {
      // Its message may show a part of the event.
      String problem = "could not be read (" + e.getClass().getName() + ")";
      return withValue(EventDecoder.<E>invalid(problem), value);
    }
  }

  private Decoded<? extends E> read(@Nullable Headers headers, ByteBuffer json) {
    Map<String, String> attributes = headers == null ? null : CloudEventHeaders.readBinary(headers);
    if (attributes != null) {
      return inCloudEvent(attributes, json);
    }
    Decoded<? extends E> verdict = null;
    if (!codecs.isChoice() && beginsWithEventId(json)) {
      // So do nearly all records, and the only codec need not be looked for.
      verdict = codecs.first().codec().decodeBuffer(json);
      if (verdict instanceof Decoded.Valid) {
        return verdict;
      }
    }
    EventDocument document = lookAt(json);
    if (document.kind() == Kind.CLOUD_EVENT) {
      StructuredCloudEvent found =
          StructuredCloudEvent.read(
              json.array(), json.arrayOffset() + json.position(), json.remaining());
      if (found != null) {
        return inCloudEvent(found);
      }
    }
    return verdict != null ? verdict : judge(document.eventType(), json);
  }

  private static boolean beginsWithEventId(ByteBuffer json) {
    return EventDocument.beginsWithEventId(
        json.array(), json.arrayOffset() + json.position(), json.remaining());
  }

  private static EventDocument lookAt(ByteBuffer json) {
    return EventDocument.of(json.array(), json.arrayOffset() + json.position(), json.remaining());
  }

  private Decoded<? extends E> inCloudEvent(StructuredCloudEvent found) {
    ByteBuffer data;
    try {
      data = found.data();
    } catch (IllegalArgumentException e) {
      return invalid("is a CloudEvent that " + e.getMessage());
    }
    return inCloudEvent(found.attributes(), data);
  }

  /** The data is an event, or the payload of one whose envelope are the attributes. */
  private Decoded<? extends E> inCloudEvent(Map<String, String> attributes, ByteBuffer data) {
    String type = attributes.get("type");
    EventDocument document = lookAt(data);
    if (document.kind() == Kind.EVENT
        || (document.eventType() != null && document.eventType().equals(type))) {
      return judge(document.eventType(), data);
    }
    byte[] event = familyOf(type).extensions().envelope(attributes, data);
    return judge(type, ByteBuffer.wrap(event));
  }

  private Decoded<? extends E> judge(@Nullable String type, ByteBuffer json) {
    FamilyCodec<? extends E> family = familyOf(type);
    Decoded<? extends E> decoded = family.codec().decodeBuffer(json);
    if (decoded instanceof Decoded.Valid || !codecs.isChoice()) {
      return decoded;
    }
    FamilyCodec<? extends E> named = codecs.find(typeOf(decoded));
    return named == null || named.equals(family) ? decoded : named.codec().decodeBuffer(json);
  }

  /** Where nobody knows the type, any codec tells so. */
  private FamilyCodec<? extends E> familyOf(@Nullable String type) {
    FamilyCodec<? extends E> family = codecs.find(type);
    return family == null ? codecs.first() : family;
  }

  private static @Nullable String typeOf(Decoded<?> decoded) {
    if (decoded instanceof Decoded.Unknown<?> unknown) {
      return unknown.eventType();
    }
    return decoded instanceof Decoded.Invalid<?> invalid ? invalid.eventType() : null;
  }

  private static <E> Decoded<E> invalid(String problem) {
    Violation violation = new Violation("value_error", "", problem);
    return new Decoded.Invalid<>(List.of(violation), new byte[0], null);
  }

  private static <E> Decoded<E> withValue(Decoded<? extends E> decoded, RecordValue value) {
    if (decoded instanceof Decoded.Unknown<? extends E> unknown) {
      return new Decoded.Unknown<>(unknown.eventType(), value.toArray());
    }
    if (decoded instanceof Decoded.Invalid<? extends E> invalid) {
      return new Decoded.Invalid<>(invalid.violations(), value.toArray(), invalid.eventType());
    }
    return widened(decoded);
  }

  /** An outcome only gives events, and cannot be given any. */
  @SuppressWarnings("unchecked")
  private static <E> Decoded<E> widened(Decoded<? extends E> decoded) {
    return (Decoded<E>) decoded;
  }
}
