package io.eventfamily.runtime.codec;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.json.ValueReader;
import io.eventfamily.runtime.json.ValueWriter;
import io.eventfamily.runtime.text.Pool;
import io.eventfamily.runtime.utf8.Utf8JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * All of a codec that does not depend on the declaration. A generated codec adds the names of its
 * family, and how its events are written and read in terms of any JSON engine.
 *
 * @param <E> the family's event
 */
public abstract class JsonEventCodec<E extends Event<?>> extends JsonEventDecoder<E>
    implements EventCodec<E> {

  private static final Pool<Utf8JsonWriter> WRITERS = new Pool<>(Utf8JsonWriter::ofBytes);
  private static final Pool<Utf8JsonWriter> TEXT_WRITERS = new Pool<>(Utf8JsonWriter::ofText);

  private final ValueWriter<E> writer;

  /**
   * @param writer writes an event
   * @param reader reads an event; null where it is not valid
   * @param limits how large the documents may be that this codec reads
   */
  protected JsonEventCodec(ValueWriter<E> writer, ValueReader<E> reader, JsonLimits limits) {
    super(reader, limits);
    this.writer = writer;
  }

  /** A copy that reads newer versions too. */
  JsonEventCodec(JsonEventCodec<E> original) {
    super(original);
    this.writer = original.writer;
  }

  /**
   * {@inheritDoc}
   *
   * <p>What is read has the type of this version, and is written with that. So whoever passes
   * events on should not write them again, but pass on the bytes that came.
   */
  @Override
  public final EventCodec<E> readingNewerVersions() {
    return new NewerVersionsCodec<>(this);
  }

  @Override
  public final byte[] toBytes(E event) {
    Objects.requireNonNull(event, "event");
    Pool.Slot<Utf8JsonWriter> slot = WRITERS.take();
    Utf8JsonWriter json = slot.content();
    try {
      writer.write(json, event);
      return json.toByteArray();
    } finally {
      json.clear();
      slot.giveBack();
    }
  }

  @Override
  public final String toJson(E event) {
    Objects.requireNonNull(event, "event");
    Pool.Slot<Utf8JsonWriter> slot = TEXT_WRITERS.take();
    Utf8JsonWriter json = slot.content();
    try {
      writer.write(json, event);
      return json.toText();
    } finally {
      json.clear();
      slot.giveBack();
    }
  }

  @Override
  public final void write(E event, OutputStream out) throws IOException {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(out, "out");
    Pool.Slot<Utf8JsonWriter> slot = WRITERS.take();
    Utf8JsonWriter json = slot.content();
    try {
      writer.write(json, event);
      json.writeTo(out);
    } finally {
      json.clear();
      slot.giveBack();
    }
  }
}
