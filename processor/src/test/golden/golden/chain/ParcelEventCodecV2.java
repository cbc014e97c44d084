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
public final class ParcelEventCodecV2 extends JsonEventCodec<ParcelEventV2> {
  /**
   * A codec with the default limits, to be shared.
   */
  public static final ParcelEventCodecV2 INSTANCE = new ParcelEventCodecV2();

  /**
   * A codec with the default limits.
   */
  public ParcelEventCodecV2() {
    this(JsonLimits.defaults());
  }

  private ParcelEventCodecV2(JsonLimits limits) {
    super((out, event) -> event.write(out), ParcelEventV2::read, limits);
  }

  /**
   * A codec that reads documents within other limits.
   */
  public ParcelEventCodecV2 withLimits(JsonLimits limits) {
    return new ParcelEventCodecV2(limits);
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
  public @Nullable String partitionKey(ParcelEventV2 event) {
    if (event.payload() instanceof ParcelPostedPayloadV2 payload) {
      return PartitionKeys.of(payload.parcelId());
    }
    if (event.payload() instanceof ParcelDeliveredPayloadV2 payload) {
      return PartitionKeys.of(payload.parcelId());
    }
    if (event.payload() instanceof ParcelLostPayloadV2 payload) {
      return PartitionKeys.of(payload.parcelId());
    }
    return null;
  }
}
