package io.eventfamily.runtime.jackson3;

import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.ValueReader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Reads events, or payloads, of one type with Jackson 3. Generated subclasses name the type.
 *
 * <p>What breaks the declaration is a {@link MismatchedInputException} with an {@link
 * InvalidEventException} as its cause, which holds every violation. What is not JSON, or over one
 * of the mapper's limits, is the mapper's own exception.
 *
 * @param <T> the type
 */
// A module that uses this requires Jackson by itself; one that does not must not have to.
@SuppressWarnings("exports")
public abstract class GeneratedDeserializer<T> extends StdDeserializer<T> {

  private final ValueReader<T> reader;
  private final Supplier<Problems> problems;

  /**
   * For generated subclasses.
   *
   * @param type what is read
   * @param reader reads it; null where there are problems
   * @param problems gives a fresh collector, its cursor where the type stands in an event
   */
  protected GeneratedDeserializer(
      Class<T> type, ValueReader<T> reader, Supplier<Problems> problems) {
    super(type);
    this.reader = reader;
    this.problems = problems;
  }

  @Override
  public final T deserialize(JsonParser source, DeserializationContext context) {
    JacksonJsonReader in = new JacksonJsonReader(source, problems.get());
    T value = reader.read(in);
    if (value == null || !in.problems().isEmpty()) {
      throw mismatch(source, in.problems());
    }
    return value;
  }

  /**
   * What a JSON null gives: null in a list or a property, where the one who holds it decides
   * whether it may be. A document that is null is no event.
   */
  @Override
  public final @Nullable Object getNullValue(DeserializationContext context) {
    JsonParser source = context.getParser();
    if (source == null || !isNullDocument(source)) {
      return null;
    }
    JacksonJsonReader in = new JacksonJsonReader(source, problems.get());
    in.beginObject();
    throw mismatch(source, in.problems());
  }

  private static boolean isNullDocument(JsonParser source) {
    return source.currentToken() == JsonToken.VALUE_NULL && source.streamReadContext().inRoot();
  }

  private MismatchedInputException mismatch(JsonParser source, Problems problems) {
    InvalidEventException invalid = new InvalidEventException(problems.toList());
    MismatchedInputException mismatch =
        MismatchedInputException.from(source, handledType(), invalid.getMessage());
    mismatch.initCause(invalid);
    return mismatch;
  }

  @Override
  public final boolean isCachable() {
    return true;
  }
}
