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
public final class ParcelEventFactory {
  private ParcelEventFactory() {
  }

  /**
   * Creates a {@code parcel.posted} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ParcelEvent createParcelPostedEvent(Consumer<ParcelPostedPayload.Builder> payload) {
    ParcelPostedPayload.Builder builder = ParcelPostedPayload.builder();
    payload.accept(builder);
    return ParcelEvent.of(builder.build());
  }

  /**
   * Creates a {@code parcel.posted} event that has what is required, and defaults.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ParcelEvent createParcelPostedEvent(UUID parcelId, String address,
      ParcelEvents.Service service, List<ParcelEvents.Item> items) {
    return ParcelEvent.of(ParcelPostedPayload.builder().parcelId(parcelId).address(address).service(service).items(items).build());
  }

  /**
   * Creates a {@code parcel.delivered} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ParcelEvent createParcelDeliveredEvent(
      Consumer<ParcelDeliveredPayload.Builder> payload) {
    ParcelDeliveredPayload.Builder builder = ParcelDeliveredPayload.builder();
    payload.accept(builder);
    return ParcelEvent.of(builder.build());
  }

  /**
   * Creates a {@code parcel.delivered} event that has what is required, and defaults.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ParcelEvent createParcelDeliveredEvent(UUID parcelId, String receiver) {
    return ParcelEvent.of(ParcelDeliveredPayload.builder().parcelId(parcelId).receiver(receiver).build());
  }

  /**
   * Creates a {@code parcel.lost} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ParcelEvent createParcelLostEvent(Consumer<ParcelLostPayload.Builder> payload) {
    ParcelLostPayload.Builder builder = ParcelLostPayload.builder();
    payload.accept(builder);
    return ParcelEvent.of(builder.build());
  }

  /**
   * Creates a {@code parcel.lost} event that has what is required, and defaults.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ParcelEvent createParcelLostEvent(UUID parcelId) {
    return ParcelEvent.of(ParcelLostPayload.builder().parcelId(parcelId).build());
  }

  /**
   * Creates a {@code parcel.seen} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ParcelEvent createParcelSeenEvent(Consumer<ParcelSeenPayload.Builder> payload) {
    ParcelSeenPayload.Builder builder = ParcelSeenPayload.builder();
    payload.accept(builder);
    return ParcelEvent.of(builder.build());
  }

  /**
   * Creates a {@code parcel.seen} event that has what is required, and defaults.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ParcelEvent createParcelSeenEvent(UUID parcelId) {
    return ParcelEvent.of(ParcelSeenPayload.builder().parcelId(parcelId).build());
  }
}
