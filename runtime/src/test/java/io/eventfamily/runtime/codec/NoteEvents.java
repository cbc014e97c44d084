package io.eventfamily.runtime.codec;

import io.eventfamily.runtime.EnvelopeProperty;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.json.ValueReader;
import io.eventfamily.runtime.json.ValueWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Events and codecs for the tests of how a codec reads and writes, whatever the event is. */
final class NoteEvents {

  static final UUID ID = UUID.fromString("d9428888-122b-11e1-b85c-61cd3cbb3210");
  static final Instant TIME = Instant.parse("2026-01-15T10:30:00Z");

  private NoteEvents() {}

  static NoteEvent written(String text, List<String> tags) {
    return new NoteEvent(
        ID, NoteEvent.Type.WRITTEN, TIME, new NoteEvent.Written(text, tags, Map.of("n", 1)));
  }

  static NoteEvent erased(int lines) {
    return new NoteEvent(ID, NoteEvent.Type.ERASED, TIME, new NoteEvent.Erased(lines));
  }

  /** An event that is as large as its number of tags, ASCII or not. */
  static NoteEvent random(Random random, int tags) {
    String tag = random.nextBoolean() ? "tag" : "étiquette \ud83d\ude00\n";
    return written(
        "note " + random.nextInt(1_000_000),
        random.ints(tags, 0, 1_000).mapToObj(number -> tag + number).toList());
  }

  /** A codec of events that are written and read in another way. */
  static final class Codec extends JsonEventCodec<NoteEvent> {

    Codec(ValueWriter<NoteEvent> writer, ValueReader<NoteEvent> reader) {
      super(writer, reader, JsonLimits.defaults());
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
      return Stream.of(NoteEvent.Type.values()).map(NoteEvent.Type::wireName).toList();
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
  }
}
