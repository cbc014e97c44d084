package golden.chain;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Creates the events of the family {@code parcel}.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ParcelEventFactoryV2 {
  private ParcelEventFactoryV2() {
  }

  /**
   * Creates a {@code parcel.posted.v2} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ParcelEventV2 createParcelPostedEvent(
      Consumer<ParcelPostedPayloadV2.Builder> payload) {
    ParcelPostedPayloadV2.Builder builder = ParcelPostedPayloadV2.builder();
    payload.accept(builder);
    return ParcelEventV2.of(builder.build());
  }

  /**
   * Creates a {@code parcel.posted.v2} event that has what is required, and defaults.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ParcelEventV2 createParcelPostedEvent(UUID parcelId, String address,
      ParcelEventsV2.Service service, List<ParcelEventsV2.Item> items) {
    return ParcelEventV2.of(ParcelPostedPayloadV2.builder().parcelId(parcelId).address(address).service(service).items(items).build());
  }

  /**
   * Creates a {@code parcel.delivered.v2} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ParcelEventV2 createParcelDeliveredEvent(
      Consumer<ParcelDeliveredPayloadV2.Builder> payload) {
    ParcelDeliveredPayloadV2.Builder builder = ParcelDeliveredPayloadV2.builder();
    payload.accept(builder);
    return ParcelEventV2.of(builder.build());
  }

  /**
   * Creates a {@code parcel.lost.v2} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ParcelEventV2 createParcelLostEvent(Consumer<ParcelLostPayloadV2.Builder> payload) {
    ParcelLostPayloadV2.Builder builder = ParcelLostPayloadV2.builder();
    payload.accept(builder);
    return ParcelEventV2.of(builder.build());
  }

  /**
   * Creates a {@code parcel.lost.v2} event that has what is required, and defaults.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ParcelEventV2 createParcelLostEvent(UUID parcelId) {
    return ParcelEventV2.of(ParcelLostPayloadV2.builder().parcelId(parcelId).build());
  }
}
