package golden.recurring;

import io.eventfamily.runtime.EnvelopeProperty;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.codec.JsonEventCodec;
import io.eventfamily.runtime.codec.PartitionKeys;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of the family {@code recurring} as JSON and reads them back.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class RecurringEventCodec extends JsonEventCodec<RecurringEvent> {
  /**
   * A codec with the default limits, to be shared.
   */
  public static final RecurringEventCodec INSTANCE = new RecurringEventCodec();

  /**
   * A codec with the default limits.
   */
  public RecurringEventCodec() {
    this(JsonLimits.defaults());
  }

  private RecurringEventCodec(JsonLimits limits) {
    super((out, event) -> event.write(out), RecurringEvent::read, limits);
  }

  /**
   * A codec that reads documents within other limits.
   */
  public RecurringEventCodec withLimits(JsonLimits limits) {
    return new RecurringEventCodec(limits);
  }

  @Override
  public String family() {
    return "recurring";
  }

  @Override
  public String topic() {
    return "recurring-events";
  }

  @Override
  public List<String> eventTypes() {
    return List.of(
        "recurring.triggered",
        "recurring.spawned");
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
  public @Nullable String partitionKey(RecurringEvent event) {
    if (event.payload() instanceof RecurringTriggeredPayload payload) {
      return PartitionKeys.of(payload.taskId());
    }
    if (event.payload() instanceof RecurringSpawnedPayload payload) {
      return PartitionKeys.of(payload.originalTaskId());
    }
    return null;
  }
}
