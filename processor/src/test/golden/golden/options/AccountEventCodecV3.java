package golden.options;

import io.eventfamily.runtime.EnvelopeProperty;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.codec.JsonEventCodec;
import io.eventfamily.runtime.codec.PartitionKeys;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of the family {@code account} as JSON and reads them back.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class AccountEventCodecV3 extends JsonEventCodec<AccountEventV3> {
  /**
   * A codec with the default limits, to be shared.
   */
  public static final AccountEventCodecV3 INSTANCE = new AccountEventCodecV3();

  /**
   * A codec with the default limits.
   */
  public AccountEventCodecV3() {
    this(JsonLimits.defaults());
  }

  private AccountEventCodecV3(JsonLimits limits) {
    super((out, event) -> event.write(out), AccountEventV3::read, limits);
  }

  /**
   * A codec that reads documents within other limits.
   */
  public AccountEventCodecV3 withLimits(JsonLimits limits) {
    return new AccountEventCodecV3(limits);
  }

  @Override
  public String family() {
    return "account";
  }

  @Override
  public String topic() {
    return "accounts";
  }

  @Override
  public List<String> eventTypes() {
    return List.of(
        "account.was-opened",
        "account.closed.v3");
  }

  @Override
  public List<EnvelopeProperty> envelopeProperties() {
    return List.of(
        EnvelopeProperty.of("eventId", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("eventType", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("schemaVersion", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("timestamp", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("correlationId", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("causationId", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("tenantId", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("region", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("payload", EnvelopeProperty.Kind.OTHER));
  }

  @Override
  public @Nullable String partitionKey(AccountEventV3 event) {
    if (event.payload() instanceof AccountOpenedPayloadV3 payload) {
      return PartitionKeys.of(payload.id());
    }
    return null;
  }
}
