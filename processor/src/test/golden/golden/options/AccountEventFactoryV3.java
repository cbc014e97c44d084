package golden.options;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Creates the events of the family {@code account}.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class AccountEventFactoryV3 {
  private AccountEventFactoryV3() {
  }

  /**
   * Creates a {@code account.was-opened} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static AccountEventV3 createAccountOpenedEvent(
      Consumer<AccountOpenedPayloadV3.Builder> payload) {
    AccountOpenedPayloadV3.Builder builder = AccountOpenedPayloadV3.builder();
    payload.accept(builder);
    return AccountEventV3.of(builder.build());
  }

  /**
   * Creates a {@code account.was-opened} event that has what is required, and defaults.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static AccountEventV3 createAccountOpenedEvent(UUID id, String email, boolean that,
      List<UUID> builder_) {
    return AccountEventV3.of(AccountOpenedPayloadV3.builder().id(id).email(email).that(that).builder_(builder_).build());
  }

  /**
   * Creates a {@code account.closed.v3} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static AccountEventV3 createAccountClosedEvent(
      Consumer<AccountClosedPayloadV3.Builder> payload) {
    AccountClosedPayloadV3.Builder builder = AccountClosedPayloadV3.builder();
    payload.accept(builder);
    return AccountEventV3.of(builder.build());
  }

  /**
   * Creates a {@code account.closed.v3} event that has what is required, and defaults.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static AccountEventV3 createAccountClosedEvent() {
    return AccountEventV3.of(AccountClosedPayloadV3.builder().build());
  }
}
