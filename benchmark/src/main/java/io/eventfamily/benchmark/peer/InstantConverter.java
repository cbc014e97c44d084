package io.eventfamily.benchmark.peer;

import com.dslplatform.json.JavaTimeConverter;
import com.dslplatform.json.JsonConverter;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.NullUnmarked;

/** Gives DSL-JSON, which knows no instants, its own way with times that have an offset. */
// DSL-JSON's processor takes an annotated type for another type.
@NullUnmarked
@JsonConverter(target = Instant.class)
public final class InstantConverter {

  private InstantConverter() {}

  /** Reads what {@link #write} writes. */
  public static Instant read(JsonReader<?> in) throws IOException {
    return in.wasNull() ? null : JavaTimeConverter.deserializeDateTime(in).toInstant();
  }

  /** Writes a time in UTC. */
  public static void write(JsonWriter out, Instant instant) {
    if (instant == null) {
      out.writeNull();
    } else {
      JavaTimeConverter.serialize(instant.atOffset(ZoneOffset.UTC), out);
    }
  }
}
