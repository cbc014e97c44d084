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
public final class ParcelEventCodecV3 extends JsonEventCodec<ParcelEventV3> {
  /**
   * A codec with the default limits, to be shared.
   */
  public static final ParcelEventCodecV3 INSTANCE = new ParcelEventCodecV3();

  /**
   * A codec with the default limits.
   */
  public ParcelEventCodecV3() {
    this(JsonLimits.defaults());
  }

  private ParcelEventCodecV3(JsonLimits limits) {
    super((out, event) -> event.write(out), ParcelEventV3::read, limits);
  }

  /**
   * A codec that reads documents within other limits.
   */
  public ParcelEventCodecV3 withLimits(JsonLimits limits) {
    return new ParcelEventCodecV3(limits);
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
        "parcel.posted.v3",
        "parcel.delivered.v3",
        "parcel.missed.v3",
        "parcel.posted.v2",
        "parcel.delivered.v2",
        "parcel.lost.v2",
        "parcel.posted",
        "parcel.delivered",
        "parcel.lost");
  }

  @Override
  public List<EnvelopeProperty> envelopeProperties() {
    return List.of(
        EnvelopeProperty.of("event_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("event_type", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("schema_version", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("timestamp", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("correlation_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("causation_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("tenant", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("payload", EnvelopeProperty.Kind.OTHER));
  }

  @Override
  public @Nullable String partitionKey(ParcelEventV3 event) {
    if (event.payload() instanceof ParcelPostedPayloadV3 payload) {
      return PartitionKeys.of(payload.parcelId());
    }
    if (event.payload() instanceof ParcelDeliveredPayloadV3 payload) {
      return PartitionKeys.of(payload.parcelId());
    }
    if (event.payload() instanceof ParcelMissedPayloadV3 payload) {
      return PartitionKeys.of(payload.parcelId());
    }
    return null;
  }
}
