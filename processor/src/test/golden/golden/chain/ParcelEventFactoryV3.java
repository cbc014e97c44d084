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
public final class ParcelEventFactoryV3 {
  private ParcelEventFactoryV3() {
  }

  /**
   * Creates a {@code parcel.posted.v3} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ParcelEventV3 createParcelPostedEvent(
      Consumer<ParcelPostedPayloadV3.Builder> payload) {
    ParcelPostedPayloadV3.Builder builder = ParcelPostedPayloadV3.builder();
    payload.accept(builder);
    return ParcelEventV3.of(builder.build());
  }

  /**
   * Creates a {@code parcel.posted.v3} event that has what is required, and defaults.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ParcelEventV3 createParcelPostedEvent(UUID parcelId, String address,
      ParcelEventsV3.Service service, List<ParcelEventsV3.Item> items) {
    return ParcelEventV3.of(ParcelPostedPayloadV3.builder().parcelId(parcelId).address(address).service(service).items(items).build());
  }

  /**
   * Creates a {@code parcel.delivered.v3} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ParcelEventV3 createParcelDeliveredEvent(
      Consumer<ParcelDeliveredPayloadV3.Builder> payload) {
    ParcelDeliveredPayloadV3.Builder builder = ParcelDeliveredPayloadV3.builder();
    payload.accept(builder);
    return ParcelEventV3.of(builder.build());
  }

  /**
   * Creates a {@code parcel.missed.v3} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ParcelEventV3 createParcelMissedEvent(
      Consumer<ParcelMissedPayloadV3.Builder> payload) {
    ParcelMissedPayloadV3.Builder builder = ParcelMissedPayloadV3.builder();
    payload.accept(builder);
    return ParcelEventV3.of(builder.build());
  }

  /**
   * Creates a {@code parcel.missed.v3} event that has what is required, and defaults.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ParcelEventV3 createParcelMissedEvent(UUID parcelId, String lastSeen) {
    return ParcelEventV3.of(ParcelMissedPayloadV3.builder().parcelId(parcelId).lastSeen(lastSeen).build());
  }
}
