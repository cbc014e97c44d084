package io.eventfamily.processor.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.runtime.EventDecoder;
import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.Violation;
import io.eventfamily.runtime.codec.SmallWindows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The ways in which an event can be read and written. */
public enum Engine {
  BYTES {
    @Override
    <E extends Event<?>> E readAny(EventDecoder<E> codec, Class<E> type, String json) {
      return codec.fromBytes(json.getBytes(UTF_8));
    }

    @Override
    public <E extends Event<?>> String write(EventCodec<E> codec, E event) {
      return new String(codec.toBytes(event), UTF_8);
    }
  },

  /** A direct buffer, by a few bytes at once. */
  BUFFER {
    @Override
    <E extends Event<?>> E readAny(EventDecoder<E> codec, Class<E> type, String json) {
      return SmallWindows.read(codec, json.getBytes(UTF_8), 31);
    }

    @Override
    public <E extends Event<?>> String write(EventCodec<E> codec, E event) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        codec.write(event, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toString(UTF_8);
    }
  },

  TEXT {
    @Override
    <E extends Event<?>> E readAny(EventDecoder<E> codec, Class<E> type, String json) {
      return codec.fromJson(json);
    }

    @Override
    public <E extends Event<?>> String write(EventCodec<E> codec, E event) {
      return codec.toJson(event);
    }
  },

  JACKSON_2 {
    private final com.fasterxml.jackson.databind.ObjectMapper mapper =
        new com.fasterxml.jackson.databind.ObjectMapper();

    @Override
    <E extends Event<?>> E readAny(EventDecoder<E> codec, Class<E> type, String json) {
      try {
        return mapper.readValue(json, type);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
      }
    }

    @Override
    public <E extends Event<?>> String write(EventCodec<E> codec, E event) {
      try {
        return mapper.writeValueAsString(event);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
  },

  JACKSON_3 {
    private final tools.jackson.databind.ObjectMapper mapper =
        new tools.jackson.databind.ObjectMapper();

    @Override
    <E extends Event<?>> E readAny(EventDecoder<E> codec, Class<E> type, String json) {
      try {
        return mapper.readValue(json, type);
      } catch (tools.jackson.core.JacksonException e) {
        throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
      }
    }

    @Override
    public <E extends Event<?>> String write(EventCodec<E> codec, E event) {
      return mapper.writeValueAsString(event);
    }
  };

  abstract <E extends Event<?>> E readAny(EventDecoder<E> codec, Class<E> type, String json);

  /** The event as JSON. */
  public abstract <E extends Event<?>> String write(EventCodec<E> codec, E event);

  /**
   * The event of a document.
   *
   * @throws InvalidEventException where it is none, through a mapper too
   */
  public <E extends Event<?>> E read(EventDecoder<E> codec, Class<E> type, String json) {
    try {
      return readAny(codec, type, json);
    } catch (IllegalStateException e) {
      if (e.getCause() instanceof InvalidEventException invalid) {
        throw invalid;
      }
      throw e;
    }
  }

  /** What is wrong with a document. */
  public <E extends Event<?>> List<Violation> judge(
      EventDecoder<E> codec, Class<E> type, String json) {
    return violations(() -> read(codec, type, json));
  }

  /** What is wrong with what is built or read. */
  public static List<Violation> violations(Runnable making) {
    try {
      making.run();
    } catch (InvalidEventException e) {
      return e.violations();
    }
    return List.of();
  }

  /** A code and the place that it is said of. */
  public static String describe(Violation violation) {
    return violation.code() + " " + violation.pointer();
  }

  /** What is wrong with what is built or read, each a code and its place. */
  public static List<String> errors(Runnable making) {
    return violations(making).stream().map(Engine::describe).toList();
  }

  /** The one message there is. */
  public static String message(Runnable making) {
    List<Violation> violations = violations(making);
    return Optional.of(violations)
        .filter(list -> list.size() == 1)
        .map(list -> Objects.requireNonNull(list.get(0)).message())
        .orElseThrow(() -> new AssertionError(violations));
  }
}
