package golden.relay;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.eventfamily.DefaultValue;
import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import io.eventfamily.Sensitive;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service in the middle passes on, with all that it does not know. */
@EventFamily(
    name = "relay",
    correlated = false,
    unknownProperties = EventFamily.UnknownProperties.KEEP,
    naming = EventFamily.Naming.AS_DECLARED)
public interface RelayEvents {

  /** Whose letter it is. */
  @JsonAlias("tenant")
  @Nullable String tenantId();

  @DefaultValue("1")
  int hops();

  /** A letter came in. */
  @Payload
  interface Received {
    @PartitionKey
    String letterId();

    @Sensitive
    @JsonAlias("mail")
    String email();

    @Size(max = 3)
    @DefaultValue
    List<Stamp> stamps();

    @DefaultValue
    default String unknownProperties_() {
      return "of " + letterId();
    }

    @AssertTrue(message = "must not be sent to itself")
    default boolean isNoLoop() {
      return !letterId().equals(email());
    }
  }

  /** There is nothing that is declared. */
  @Payload
  interface Lost {}

  /** What it does not declare is not kept. */
  record Stamp(String country, int cents) {}
}
