package golden.relay;

import io.eventfamily.runtime.jackson3.GeneratedDeserializer;
import io.eventfamily.runtime.jackson3.GeneratedSerializer;
import io.eventfamily.runtime.json.Problems;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads and writes the events of the family {@code relay} with Jackson 3.
 *
 * <p>Mappers find the serializers by the annotations of the classes, and need this
 * module only where they do not look at annotations.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class RelayEventJackson3Module extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 3.
   */
  public RelayEventJackson3Module() {
    super("golden.relay.RelayEventJackson3Module");
    addSerializer(new RelayEventSerializer());
    addDeserializer(RelayEvent.class, new RelayEventDeserializer());
    addSerializer(new RelayReceivedPayloadSerializer());
    addDeserializer(RelayReceivedPayload.class, new RelayReceivedPayloadDeserializer());
    addSerializer(new RelayLostPayloadSerializer());
    addDeserializer(RelayLostPayload.class, new RelayLostPayloadDeserializer());
  }

  /**
   * Writes a {@link RelayEvent}.
   */
  public static final class RelayEventSerializer extends GeneratedSerializer<RelayEvent> {
    /**
     * For mappers.
     */
    public RelayEventSerializer() {
      super(RelayEvent.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link RelayEvent}.
   */
  public static final class RelayEventDeserializer extends GeneratedDeserializer<RelayEvent> {
    /**
     * For mappers.
     */
    public RelayEventDeserializer() {
      super(RelayEvent.class, RelayEvent::read, Problems::ofJsonEvent);
    }
  }

  /**
   * Writes a {@link RelayReceivedPayload}.
   */
  public static final class RelayReceivedPayloadSerializer extends GeneratedSerializer<RelayReceivedPayload> {
    /**
     * For mappers.
     */
    public RelayReceivedPayloadSerializer() {
      super(RelayReceivedPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link RelayReceivedPayload}.
   */
  public static final class RelayReceivedPayloadDeserializer extends GeneratedDeserializer<RelayReceivedPayload> {
    /**
     * For mappers.
     */
    public RelayReceivedPayloadDeserializer() {
      super(RelayReceivedPayload.class, RelayReceivedPayload::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link RelayLostPayload}.
   */
  public static final class RelayLostPayloadSerializer extends GeneratedSerializer<RelayLostPayload> {
    /**
     * For mappers.
     */
    public RelayLostPayloadSerializer() {
      super(RelayLostPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link RelayLostPayload}.
   */
  public static final class RelayLostPayloadDeserializer extends GeneratedDeserializer<RelayLostPayload> {
    /**
     * For mappers.
     */
    public RelayLostPayloadDeserializer() {
      super(RelayLostPayload.class, RelayLostPayload::read, Problems::ofJsonPayload);
    }
  }
}
