package io.eventfamily.example.spring.modulith;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.kafka.EventCodecs;
import io.eventfamily.kafka.EventDeserializer;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.runtime.Violation;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.modulith.events.core.EventSerializer;

/**
 * Keeps generated events in Modulith's registry as the JSON that their codecs write. What is read
 * back is judged again, and an event that an older version of the program left there is read as one
 * of today.
 */
public final class RegistryEventSerializer implements EventSerializer {

  private final EventCodecs<Event<?>> writers;
  private final EventDeserializer<Event<?>> reader;

  public RegistryEventSerializer(Collection<? extends EventCodec<? extends Event<?>>> codecs) {
    this.writers = new EventCodecs<>(codecs);
    this.reader = new EventDeserializer<>(codecs);
  }

  /**
   * The event's JSON.
   *
   * @throws IllegalArgumentException where it is no generated event
   */
  @Override
  public Object serialize(Object event) {
    if (event instanceof Event<?> generated) {
      return writers.codecOf(generated).toJson(generated);
    }
    throw new IllegalArgumentException(
        "%s is no generated event. Have it heard by an @EventListener, or store it with another serializer."
            .formatted(event.getClass().getName()));
  }

  /**
   * The event that was stored.
   *
   * @throws IllegalStateException where no codec reads it, or it is not valid; the message shows
   *     nothing of its payload
   */
  @Override
  public <T> T deserialize(Object serialized, Class<T> type) {
    Decoded<Event<?>> decoded = reader.deserialize("", serialized.toString().getBytes(UTF_8));
    if (decoded instanceof Decoded.Valid<Event<?>> valid) {
      return type.cast(valid.event());
    }
    throw new IllegalStateException(
        "The registry has a %s that cannot be read: %s"
            .formatted(type.getName(), decoded == null ? "it is empty." : reason(decoded)));
  }

  private static String reason(Decoded<Event<?>> decoded) {
    return decoded.fold(
        valid -> "",
        unknown -> "no codec reads %s. Name that of its family.".formatted(unknown.eventType()),
        invalid ->
            invalid.violations().stream()
                .map(RegistryEventSerializer::text)
                .collect(Collectors.joining(", ", "", ".")));
  }

  private static String text(Violation violation) {
    return violation.code() + " at " + violation.pointer();
  }
}
