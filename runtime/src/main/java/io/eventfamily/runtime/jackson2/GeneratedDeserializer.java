package io.eventfamily.runtime.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.ValueReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads events, or payloads, of one type with Jackson 2. Generated subclasses name the type.
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

  private static final long serialVersionUID = 1L;

  // Mappers of Jackson 2 can be serialized by Java; with these in it, one fails as it is written.
  @SuppressWarnings("serial")
  private final ValueReader<T> reader;

  @SuppressWarnings("serial")
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
  public final T deserialize(JsonParser source, DeserializationContext context) throws IOException {
    JacksonJsonReader in = new JacksonJsonReader(source, problems.get());
    T value = read(in);
    if (value == null || !in.problems().isEmpty()) {
      throw mismatch(source, in.problems());
    }
    return value;
  }

  private @Nullable T read(JacksonJsonReader in) throws IOException {
    try {
      return reader.read(in);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * What a JSON null gives: null in a list or a property, where the one who holds it decides
   * whether it may be. A document that is null is no event.
   */
  @Override
  public final @Nullable T getNullValue(DeserializationContext context)
      throws JsonMappingException {
    JsonParser source = context.getParser();
    if (source == null || !isNullDocument(source)) {
      return null;
    }
    JacksonJsonReader in = new JacksonJsonReader(source, problems.get());
    in.beginObject();
    throw mismatch(source, in.problems());
  }

  private static boolean isNullDocument(JsonParser source) {
    return source.currentToken() == JsonToken.VALUE_NULL && source.getParsingContext().inRoot();
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
