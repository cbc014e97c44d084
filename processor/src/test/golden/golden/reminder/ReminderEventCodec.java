package golden.reminder;

import io.eventfamily.runtime.EnvelopeProperty;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.codec.JsonEventCodec;
import io.eventfamily.runtime.codec.PartitionKeys;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of the family {@code reminder} as JSON and reads them back.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ReminderEventCodec extends JsonEventCodec<ReminderEvent> {
  /**
   * A codec with the default limits, to be shared.
   */
  public static final ReminderEventCodec INSTANCE = new ReminderEventCodec();

  /**
   * A codec with the default limits.
   */
  public ReminderEventCodec() {
    this(JsonLimits.defaults());
  }

  private ReminderEventCodec(JsonLimits limits) {
    super((out, event) -> event.write(out), ReminderEvent::read, limits);
  }

  /**
   * A codec that reads documents within other limits.
   */
  public ReminderEventCodec withLimits(JsonLimits limits) {
    return new ReminderEventCodec(limits);
  }

  @Override
  public String family() {
    return "reminder";
  }

  @Override
  public String topic() {
    return "reminder-events";
  }

  @Override
  public List<String> eventTypes() {
    return List.of(
        "reminder.scheduled",
        "reminder.due",
        "reminder.sent",
        "reminder.failed");
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
  public @Nullable String partitionKey(ReminderEvent event) {
    if (event.payload() instanceof ReminderScheduledPayload payload) {
      return PartitionKeys.of(payload.reminderId());
    }
    if (event.payload() instanceof ReminderDuePayload payload) {
      return PartitionKeys.of(payload.reminderId());
    }
    if (event.payload() instanceof ReminderSentPayload payload) {
      return PartitionKeys.of(payload.reminderId());
    }
    if (event.payload() instanceof ReminderFailedPayload payload) {
      return PartitionKeys.of(payload.reminderId());
    }
    return null;
  }
}
