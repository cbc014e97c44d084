package io.eventfamily.runtime.sample;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import io.eventfamily.runtime.json.TypedPayload;
import java.time.Instant;
import java.util.UUID;

/** An event, by hand, of the shape that generated events have. */
@com.fasterxml.jackson.databind.annotation.JsonSerialize(
    using = SampleJackson2.EventSerializer.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    using = SampleJackson2.EventDeserializer.class)
@tools.jackson.databind.annotation.JsonSerialize(using = SampleJackson3.EventSerializer.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = SampleJackson3.EventDeserializer.class)
public record SampleEvent(UUID eventId, Instant timestamp, SamplePayload payload)
    implements Event<SamplePayload> {

  private static final PropertyName EVENT_ID = PropertyName.of("event_id");
  private static final PropertyName EVENT_TYPE = PropertyName.of("event_type");
  private static final PropertyName TIMESTAMP = PropertyName.of("timestamp");
  private static final PropertyName PAYLOAD = PropertyName.of("payload");
  private static final PropertyNames NAMES =
      PropertyNames.of(EVENT_ID, EVENT_TYPE, TIMESTAMP, PAYLOAD);

  /** An event that is always the same but for its payload. */
  public static SampleEvent of(SamplePayload payload) {
    return new SampleEvent(
        UUID.fromString("0190a6ec-3c4f-7b5a-9d1e-2f3a4b5c6d7e"),
        Instant.parse("2026-01-15T10:30:00.000120Z"),
        payload);
  }

  static SampleEvent read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    UUID eventId = null;
    Instant timestamp = null;
    TypedPayload<SampleEventType, SamplePayload> payload =
        new TypedPayload<>(EVENT_TYPE, SampleEventType.TYPES, PAYLOAD, SampleEvent::readPayload);
    while (in.nextProperty(NAMES)) {
      switch (in.property()) {
        case 0 -> eventId = in.readUuid();
        case 1 -> payload.readType(in);
        case 2 -> timestamp = in.readInstant();
        case 3 -> payload.readPayload(in);
        default -> in.skipValue();
      }
    }
    SamplePayload lastPayload = payload.get(in);
    in.problems().check(EVENT_ID, Checks.required(eventId != null));
    in.problems().check(TIMESTAMP, Checks.required(timestamp != null));
    return in.isSound() ? new SampleEvent(eventId, timestamp, lastPayload) : null;
  }

  private static SamplePayload readPayload(SampleEventType type, JsonReader in) {
    return switch (type) {
      case TAKEN -> NoteTaken.read(in);
      case DROPPED -> NoteDropped.read(in);
    };
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(EVENT_ID).writeUuid(eventId);
    out.property(EVENT_TYPE).writeString(eventType().wireName());
    out.property(TIMESTAMP).writeInstant(timestamp);
    out.property(PAYLOAD);
    payload.write(out);
    out.endObject();
  }

  @Override
  public SampleEventType eventType() {
    return payload.eventType();
  }

  @Override
  public UUID correlationId() {
    return null;
  }

  @Override
  public UUID causationId() {
    return null;
  }

  @Override
  public String schemaVersion() {
    return null;
  }
}
