package io.eventfamily.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.Violation;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.Texts;
import io.eventfamily.runtime.json.ValueReader;
import io.eventfamily.runtime.json.ValueWriter;
import io.eventfamily.runtime.utf8.JsonSyntaxException;
import io.eventfamily.runtime.utf8.Utf8JsonReader;
import io.eventfamily.runtime.utf8.Utf8JsonWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All of a codec that does not depend on the declaration. A generated codec adds the names of its
 * family, and how its events are written and read in terms of any JSON engine.
 *
 * @param <E> the family's event
 */
public abstract class JsonEventCodec<E extends Event<?>> implements EventCodec<E> {

  private final ValueWriter<E> writer;
  private final ValueReader<E> reader;
  private final JsonLimits limits;

  /**
   * @param writer writes an event
   * @param reader reads an event; null where it is not valid
   * @param limits how large the documents may be that this codec reads
   */
  protected JsonEventCodec(ValueWriter<E> writer, ValueReader<E> reader, JsonLimits limits) {
    this.writer = writer;
    this.reader = reader;
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  @Override
  public final byte[] toBytes(E event) {
    return written(event).toByteArray();
  }

  @Override
  public final String toJson(E event) {
    return written(event).toJson();
  }

  private Utf8JsonWriter written(E event) {
    Objects.requireNonNull(event, "event");
    Utf8JsonWriter out = new Utf8JsonWriter();
    writer.write(out, event);
    return out;
  }

  @Override
  public final E fromBytes(byte[] json) {
    return read(json).orThrow();
  }

  @Override
  public final E fromJson(String json) {
    Objects.requireNonNull(json, "json");
    if (!Texts.isWellFormed(json)) {
      throw new InvalidEventException(
          List.of(
              asViolation(Problem.jsonInvalid("is not JSON: it holds half of a surrogate pair"))));
    }
    return fromBytes(json.getBytes(UTF_8));
  }

  @Override
  public final Decoded<E> decode(byte[] json) {
    return read(json).toDecoded(json);
  }

  private Reading<E> read(byte[] json) {
    Objects.requireNonNull(json, "json");
    Problems problems = Problems.ofJsonEvent();
    try {
      Utf8JsonReader in = new Utf8JsonReader(json, limits, problems);
      E event = reader.read(in);
      in.end();
      boolean unknown = in.isEventTypeUnknown() && problems.isSingle();
      return new Reading<>(event, problems.toList(), in.eventType(), unknown);
    } catch (JsonSyntaxException e) {
      return new Reading<>(null, List.of(asViolation(e.problem())), null, false);
    }
  }

  private static Violation asViolation(Problem ofDocument) {
    return ofDocument.at("");
  }

  /**
   * What came of a document.
   *
   * @param event null where the document is not valid
   * @param violations empty where it is
   * @param eventType the type that the document names; null where that could not be read
   * @param unknown whether nothing is wrong but that nobody knows the type
   */
  private record Reading<E extends Event<?>>(
      @Nullable E event, List<Violation> violations, @Nullable String eventType, boolean unknown) {

    E orThrow() {
      if (event == null) {
        throw new InvalidEventException(violations);
      }
      return event;
    }

    Decoded<E> toDecoded(byte[] json) {
      if (event != null) {
        return new Decoded.Valid<>(event);
      }
      return unknown && eventType != null
          ? new Decoded.Unknown<>(eventType, json)
          : new Decoded.Invalid<>(violations, json, eventType);
    }
  }
}
