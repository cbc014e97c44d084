package golden.options;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.eventfamily.DefaultValue;
import io.eventfamily.EventFamily;
import io.eventfamily.Payload;
import io.eventfamily.Sensitive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every option, none at its default. */
@EventFamily(
    name = "account",
    topic = "accounts",
    version = "3.1.0",
    nulls = EventFamily.Nulls.OMIT,
    unknownProperties = EventFamily.UnknownProperties.REJECT,
    naming = EventFamily.Naming.AS_DECLARED,
    naiveTimestamps = EventFamily.NaiveTimestamps.UTC,
    payloads = {Closed.class})
interface AccountEventsV3 {

  /** Whose account it is. */
  @Nullable String tenantId();

  @DefaultValue("eu")
  String region();

  /** All kinds of properties, with names that generated code uses itself. */
  @Payload(type = "account.was-opened")
  interface Opened extends Identified<UUID> {
    @Sensitive
    @Size(max = 320)
    String email();

    @JsonProperty("e-mail verified?")
    @Nullable Boolean in();

    @DefaultValue("7")
    int out();

    boolean that();

    @DefaultValue("6f03675a-1600-a35a-0999-50d836f675cc")
    UUID other();

    @DefaultValue("2026-01-15T10:30:00Z")
    Instant problems();

    @Nullable
    @DefaultValue("quotes \" and \\ and $")
    String properties();

    @Size(min = 1)
    List<UUID> builder_();

    @DefaultValue
    @Size(max = 3)
    Map<String, Object> payload();

    @Nullable Map<String, Object> emailSet();

    /** Not a property. */
    default boolean isVerified() {
      return Boolean.TRUE.equals(in());
    }
  }
}
