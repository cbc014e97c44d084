package io.eventfamily.runtime.codec;

import io.eventfamily.runtime.EnvelopeProperty;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventType;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.Constraints;
import io.eventfamily.runtime.json.EventTypes;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import io.eventfamily.runtime.json.TypedPayload;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A small event with a codec as generated code has them, for the tests of what they stand on. */
record NoteEvent(UUID eventId, Type eventType, Instant timestamp, Payload payload)
    implements Event<NoteEvent.Payload> {

  enum Type implements EventType {
    WRITTEN("note.written"),
    ERASED("note.erased");

    private final String wireName;

    Type(String wireName) {
      this.wireName = wireName;
    }

    @Override
    public String wireName() {
      return wireName;
    }
  }

  sealed interface Payload {}

  record Written(String text, List<String> tags, Map<String, Object> extra) implements Payload {

    private static final PropertyName TEXT = PropertyName.of("text");
    private static final PropertyName TAGS = PropertyName.of("tags");
    private static final PropertyName EXTRA = PropertyName.of("extra");
    private static final PropertyNames NAMES = PropertyNames.of(TEXT, TAGS, EXTRA);

    void write(JsonWriter out) {
      out.beginObject();
      out.property(TEXT).writeString(text);
      out.property(TAGS).writeList(tags, JsonWriter::writeString);
      out.property(EXTRA).writeFreeJson(extra);
      out.endObject();
    }

    static Written read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      String text = null;
      boolean textSet = false;
      List<String> tags = List.of();
      Map<String, Object> extra = null;
      while (in.nextProperty(NAMES)) {
        switch (in.property()) {
          case 0 -> {
            text = in.readString();
            textSet = true;
          }
          case 1 -> tags = in.readList(JsonReader::readString);
          case 2 -> extra = in.readNull() ? null : in.readFreeObject();
          default -> in.skipValue();
        }
      }
      Problems problems = in.problems();
      problems.check(TEXT, Checks.required(text, textSet, Problem.STRING_TYPE));
      problems.check(TEXT, Constraints.size(text, 1, 20));
      return problems.isEmpty() ? new Written(text, tags, extra) : null;
    }
  }

  record Erased(int lines) implements Payload {

    private static final PropertyName LINES = PropertyName.of("lines");
    private static final PropertyNames NAMES = PropertyNames.of(LINES);

    void write(JsonWriter out) {
      out.beginObject();
      out.property(LINES).writeInt(lines);
      out.endObject();
    }

    static Erased read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      int lines = 0;
      boolean linesSet = false;
      while (in.nextProperty(NAMES)) {
        if (in.property() == 0) {
          lines = in.readInt();
          linesSet = true;
        } else {
          in.skipValue();
        }
      }
      in.problems().check(LINES, Checks.required(linesSet));
      return in.problems().isEmpty() ? new Erased(lines) : null;
    }
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

  static final class Codec extends JsonEventCodec<NoteEvent> {

    private static final EventTypes<Type> TYPES = EventTypes.of(Type.values());
    private static final PropertyName EVENT_ID = PropertyName.of("event_id");
    private static final PropertyName EVENT_TYPE = PropertyName.of("event_type");
    private static final PropertyName TIMESTAMP = PropertyName.of("timestamp");
    private static final PropertyName PAYLOAD = PropertyName.of("payload");
    private static final PropertyNames NAMES =
        PropertyNames.of(EVENT_ID, EVENT_TYPE, TIMESTAMP, PAYLOAD);

    Codec(JsonLimits limits) {
      super(Codec::write, Codec::read, limits);
    }

    @Override
    public String family() {
      return "note";
    }

    @Override
    public String topic() {
      return "note-events";
    }

    @Override
    public List<String> eventTypes() {
      return Stream.of(Type.values()).map(Type::wireName).toList();
    }

    @Override
    public List<EnvelopeProperty> envelopeProperties() {
      return List.of(
          EnvelopeProperty.of("event_id", EnvelopeProperty.Kind.STRING),
          EnvelopeProperty.of("event_type", EnvelopeProperty.Kind.STRING),
          EnvelopeProperty.of("timestamp", EnvelopeProperty.Kind.STRING),
          EnvelopeProperty.of("payload", EnvelopeProperty.Kind.OTHER));
    }

    @Override
    public String partitionKey(NoteEvent event) {
      return null;
    }

    static void write(JsonWriter out, NoteEvent event) {
      out.beginObject();
      out.property(EVENT_ID).writeUuid(event.eventId());
      out.property(EVENT_TYPE).writeString(event.eventType().wireName());
      out.property(TIMESTAMP).writeInstant(event.timestamp());
      out.property(PAYLOAD);
      if (event.payload() instanceof Written written) {
        written.write(out);
      } else {
        ((Erased) event.payload()).write(out);
      }
      out.endObject();
    }

    static NoteEvent read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      UUID eventId = null;
      boolean eventIdSet = false;
      Instant timestamp = null;
      boolean timestampSet = false;
      TypedPayload<Type, Payload> payload =
          new TypedPayload<>(EVENT_TYPE, TYPES, PAYLOAD, Codec::readPayload);
      while (in.nextProperty(NAMES)) {
        switch (in.property()) {
          case 0 -> {
            eventId = in.readUuid();
            eventIdSet = true;
          }
          case 1 -> payload.readType(in);
          case 2 -> {
            timestamp = in.readInstant();
            timestampSet = true;
          }
          case 3 -> payload.readPayload(in);
          default -> in.skipValue();
        }
      }
      Payload lastPayload = payload.get(in);
      Problems problems = in.problems();
      problems.check(EVENT_ID, Checks.required(eventId, eventIdSet, Problem.UUID_TYPE));
      problems.check(TIMESTAMP, Checks.required(timestamp, timestampSet, Problem.DATETIME_TYPE));
      return in.isSound()
          ? new NoteEvent(eventId, typeOf(lastPayload), timestamp, lastPayload)
          : null;
    }

    private static Type typeOf(Payload payload) {
      return payload instanceof Written ? Type.WRITTEN : Type.ERASED;
    }

    private static Payload readPayload(Type type, JsonReader in) {
      return type == Type.WRITTEN ? Written.read(in) : Erased.read(in);
    }
  }
}
