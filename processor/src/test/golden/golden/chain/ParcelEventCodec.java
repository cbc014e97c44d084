package golden.chain;

import io.eventfamily.runtime.EnvelopeProperty;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.codec.JsonEventCodec;
import io.eventfamily.runtime.codec.PartitionKeys;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of the family {@code parcel} as JSON and reads them back.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ParcelEventCodec extends JsonEventCodec<ParcelEvent> {
  /**
   * A codec with the default limits, to be shared.
   */
  public static final ParcelEventCodec INSTANCE = new ParcelEventCodec();

  /**
   * A codec with the default limits.
   */
  public ParcelEventCodec() {
    this(JsonLimits.defaults());
  }

  private ParcelEventCodec(JsonLimits limits) {
    super((out, event) -> event.write(out), ParcelEvent::read, limits);
  }

  /**
   * A codec that reads documents within other limits.
   */
  public ParcelEventCodec withLimits(JsonLimits limits) {
    return new ParcelEventCodec(limits);
  }

  @Override
  public String family() {
    return "parcel";
  }

  @Override
  public String topic() {
    return "parcel-events";
  }

  @Override
  public List<String> eventTypes() {
    return List.of(
        "parcel.posted",
        "parcel.delivered",
        "parcel.lost",
        "parcel.seen");
  }

  @Override
  public List<EnvelopeProperty> envelopeProperties() {
    return List.of(
        EnvelopeProperty.of("event_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("event_type", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("timestamp", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("correlation_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("causation_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("payload", EnvelopeProperty.Kind.OTHER));
  }

  @Override
  public @Nullable String partitionKey(ParcelEvent event) {
    if (event.payload() instanceof ParcelPostedPayload payload) {
      return PartitionKeys.of(payload.parcelId());
    }
    if (event.payload() instanceof ParcelDeliveredPayload payload) {
      return PartitionKeys.of(payload.parcelId());
    }
    if (event.payload() instanceof ParcelLostPayload payload) {
      return PartitionKeys.of(payload.parcelId());
    }
    if (event.payload() instanceof ParcelSeenPayload payload) {
      return PartitionKeys.of(payload.parcelId());
    }
    return null;
  }
}
