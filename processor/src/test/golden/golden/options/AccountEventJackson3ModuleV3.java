package golden.options;

import io.eventfamily.runtime.jackson3.GeneratedDeserializer;
import io.eventfamily.runtime.jackson3.GeneratedSerializer;
import io.eventfamily.runtime.json.Problems;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads and writes the events of the family {@code account} with Jackson 3.
 *
 * <p>Mappers find the serializers by the annotations of the classes, and need this
 * module only where they do not look at annotations.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class AccountEventJackson3ModuleV3 extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 3.
   */
  public AccountEventJackson3ModuleV3() {
    super("golden.options.AccountEventJackson3ModuleV3");
    addSerializer(new AccountEventV3Serializer());
    addDeserializer(AccountEventV3.class, new AccountEventV3Deserializer());
    addSerializer(new AccountOpenedPayloadV3Serializer());
    addDeserializer(AccountOpenedPayloadV3.class, new AccountOpenedPayloadV3Deserializer());
    addSerializer(new AccountClosedPayloadV3Serializer());
    addDeserializer(AccountClosedPayloadV3.class, new AccountClosedPayloadV3Deserializer());
  }

  /**
   * Writes a {@link AccountEventV3}.
   */
  public static final class AccountEventV3Serializer extends GeneratedSerializer<AccountEventV3> {
    /**
     * For mappers.
     */
    public AccountEventV3Serializer() {
      super(AccountEventV3.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link AccountEventV3}.
   */
  public static final class AccountEventV3Deserializer extends GeneratedDeserializer<AccountEventV3> {
    /**
     * For mappers.
     */
    public AccountEventV3Deserializer() {
      super(AccountEventV3.class, AccountEventV3::read, Problems::ofJsonEvent);
    }
  }

  /**
   * Writes a {@link AccountOpenedPayloadV3}.
   */
  public static final class AccountOpenedPayloadV3Serializer extends GeneratedSerializer<AccountOpenedPayloadV3> {
    /**
     * For mappers.
     */
    public AccountOpenedPayloadV3Serializer() {
      super(AccountOpenedPayloadV3.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link AccountOpenedPayloadV3}.
   */
  public static final class AccountOpenedPayloadV3Deserializer extends GeneratedDeserializer<AccountOpenedPayloadV3> {
    /**
     * For mappers.
     */
    public AccountOpenedPayloadV3Deserializer() {
      super(AccountOpenedPayloadV3.class, AccountOpenedPayloadV3::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link AccountClosedPayloadV3}.
   */
  public static final class AccountClosedPayloadV3Serializer extends GeneratedSerializer<AccountClosedPayloadV3> {
    /**
     * For mappers.
     */
    public AccountClosedPayloadV3Serializer() {
      super(AccountClosedPayloadV3.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link AccountClosedPayloadV3}.
   */
  public static final class AccountClosedPayloadV3Deserializer extends GeneratedDeserializer<AccountClosedPayloadV3> {
    /**
     * For mappers.
     */
    public AccountClosedPayloadV3Deserializer() {
      super(AccountClosedPayloadV3.class, AccountClosedPayloadV3::read, Problems::ofJsonPayload);
    }
  }
}
