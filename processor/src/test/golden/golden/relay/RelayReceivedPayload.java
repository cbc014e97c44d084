package golden.relay;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.ComputedDefaults;
import io.eventfamily.runtime.json.Constraints;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Lists;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import io.eventfamily.runtime.json.UnknownProperties;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A letter came in.
 */
@JsonSerialize(
    using = RelayEventJackson2Module.RelayReceivedPayloadSerializer.class
)
@JsonDeserialize(
    using = RelayEventJackson2Module.RelayReceivedPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = RelayEventJackson3Module.RelayReceivedPayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = RelayEventJackson3Module.RelayReceivedPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class RelayReceivedPayload implements RelayEvents.Received, RelayEventPayload {
  private static final PropertyName LETTER_ID = PropertyName.of("letterId");

  private static final PropertyName EMAIL = PropertyName.ofSensitive("email");

  private static final PropertyName STAMPS = PropertyName.of("stamps");

  private static final PropertyName UNKNOWN_PROPERTIES_ = PropertyName.of("unknownProperties_");

  private static final PropertyNames PROPERTIES = PropertyNames.of(LETTER_ID, EMAIL, STAMPS,
      UNKNOWN_PROPERTIES_)
      .withAlias("mail", EMAIL);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final String letterId;

  private final String email;

  private final List<RelayEvents.Stamp> stamps;

  private final String unknownProperties_;

  private final Map<String, Object> unknownProperties;

  private RelayReceivedPayload(Builder builder) {
    this.letterId = Objects.requireNonNull(builder.letterId);
    this.email = Objects.requireNonNull(builder.email);
    this.stamps = Objects.requireNonNull(builder.stamps);
    this.unknownProperties_ = Objects.requireNonNull(builder.unknownProperties_);
    this.unknownProperties = UnknownProperties.closed(builder.unknownProperties);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public RelayEventType eventType() {
    return RelayEventType.RECEIVED;
  }

  @Override
  public String letterId() {
    return letterId;
  }

  @Override
  public String email() {
    return email;
  }

  @Override
  public List<RelayEvents.Stamp> stamps() {
    return stamps;
  }

  @Override
  public String unknownProperties_() {
    return unknownProperties_;
  }

  @Override
  public Map<String, Object> unknownProperties() {
    return unknownProperties;
  }

  /**
   * A builder in which everything is set as it is here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * A copy with another {@code letterId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public RelayReceivedPayload withLetterId(String letterId) {
    return Objects.equals(this.letterId, letterId) ? this : toBuilder().letterId(letterId).build();
  }

  /**
   * A copy with another {@code email}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public RelayReceivedPayload withEmail(String email) {
    return Objects.equals(this.email, email) ? this : toBuilder().email(email).build();
  }

  /**
   * A copy with another {@code stamps}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public RelayReceivedPayload withStamps(List<RelayEvents.Stamp> stamps) {
    return Objects.equals(this.stamps, stamps) ? this : toBuilder().stamps(stamps).build();
  }

  /**
   * A copy with another {@code unknownProperties_}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public RelayReceivedPayload withUnknownProperties_(String unknownProperties_) {
    return Objects.equals(this.unknownProperties_, unknownProperties_) ? this
        : toBuilder().unknownProperties_(unknownProperties_).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof RelayReceivedPayload that
        && letterId.equals(that.letterId)
        && email.equals(that.email)
        && stamps.equals(that.stamps)
        && unknownProperties_.equals(that.unknownProperties_)
        && unknownProperties.equals(that.unknownProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(letterId, email, stamps, unknownProperties_, unknownProperties);
  }

  @Override
  public String toString() {
    return "RelayReceivedPayload["
        + "letterId=" + letterId
        + ", email=" + "***"
        + ", stamps=" + stamps
        + ", unknownProperties_=" + unknownProperties_
        + ", unknownProperties=" + unknownProperties.keySet()
        + "]";
  }

  private void checkRules(Problems problems) {
    Checks.rule(problems, this::isNoLoop, true, "must not be sent to itself");
  }

  static @Nullable RelayReceivedPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.letterId = in.readString();
        case 1 -> builder.email = in.readString();
        case 2 -> builder.stamps = in.readList(RelayEventValues.StampValue::read);
        case 3 -> {
          builder.unknownProperties_ = in.readString();
          builder.unknownProperties_Set = true;
        }
        default -> builder.unknownProperties = in.readUnknownProperty(builder.unknownProperties);
      }
    }
    builder.check(in.problems());
    if (!in.isSound()) {
      return null;
    }
    RelayReceivedPayload payload = new RelayReceivedPayload(builder);
    payload.checkRules(in.problems());
    return in.isSound() ? payload : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(LETTER_ID).writeString(letterId);
    out.property(EMAIL).writeString(email);
    out.property(STAMPS).writeList(stamps, RelayEventValues.StampValue::write);
    out.property(UNKNOWN_PROPERTIES_).writeString(unknownProperties_);
    out.writeUnknownProperties(unknownProperties);
    out.endObject();
  }

  /**
   * A builder that asks for what is required, one property after the other: what is
   * forgotten does not compile.
   */
  public static LetterIdStage staged() {
    return new Builder();
  }

  /**
   * Collects the properties of a {@link RelayReceivedPayload}.
   */
  public static final class Builder implements LetterIdStage, EmailStage {
    private @Nullable String letterId;

    private boolean letterIdSet;

    private @Nullable String email;

    private boolean emailSet;

    private @Nullable List<RelayEvents.Stamp> stamps = List.of();

    private @Nullable String unknownProperties_;

    private boolean unknownProperties_Set;

    private Map<String, Object> unknownProperties = Map.of();

    private Builder() {
    }

    private Builder(RelayReceivedPayload payload) {
      this.letterId = payload.letterId;
      this.email = payload.email;
      this.stamps = payload.stamps;
      this.unknownProperties_ = payload.unknownProperties_;
      this.unknownProperties_Set = true;
      this.unknownProperties = payload.unknownProperties;
    }

    @Override
    public Builder letterId(String letterId) {
      this.letterId = letterId;
      this.letterIdSet = true;
      return this;
    }

    @Override
    public Builder email(String email) {
      this.email = email;
      this.emailSet = true;
      return this;
    }

    public Builder stamps(List<RelayEvents.Stamp> stamps) {
      this.stamps = Lists.copyOf(stamps);
      return this;
    }

    public Builder addStamps(RelayEvents.Stamp item) {
      this.stamps = Lists.plus(this.stamps, item);
      return this;
    }

    public Builder unknownProperties_(String unknownProperties_) {
      this.unknownProperties_ = unknownProperties_;
      this.unknownProperties_Set = true;
      return this;
    }

    /**
     * Properties that are not declared, as free JSON, in place of those that are set. They are
     * written after all others.
     */
    public Builder unknownProperties(Map<String, ?> unknownProperties) {
      this.unknownProperties = UnknownProperties.copyOf(unknownProperties);
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public RelayReceivedPayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      UnknownProperties.check(problems, PROPERTIES, unknownProperties);
      problems.throwIfAny();
      this.stamps = Lists.closed(stamps);
      RelayReceivedPayload payload = new RelayReceivedPayload(this);
      payload.checkRules(problems);
      problems.throwIfAny();
      return payload;
    }

    private void check(Problems problems) {
      problems.check(LETTER_ID, Checks.required(letterId, letterIdSet, Problem.STRING_TYPE));
      problems.checkJava(LETTER_ID, letterId, JavaValues::problemOf);
      problems.check(EMAIL, Checks.required(email, emailSet, Problem.STRING_TYPE));
      problems.checkJava(EMAIL, email, JavaValues::problemOf);
      problems.check(STAMPS, Checks.notNull(stamps, Problem.LIST_TYPE));
      Checks.items(problems, STAMPS, stamps, Builder::checkItemOfStamps);
      problems.check(STAMPS, Constraints.size(stamps, 0, 3));
      if (problems.isSound()) {
        Draft draft = new Draft(this);
        if (!unknownProperties_Set) {
          unknownProperties_ = Checks.computed(problems, UNKNOWN_PROPERTIES_, draft::unknownProperties_, Problem.STRING_TYPE);
        }
      } else {
        unknownProperties_ = unknownProperties_Set ? unknownProperties_ : null;
      }
      problems.check(UNKNOWN_PROPERTIES_, Checks.notNullIfSet(unknownProperties_, unknownProperties_Set, Problem.STRING_TYPE));
      problems.checkJava(UNKNOWN_PROPERTIES_, unknownProperties_, JavaValues::problemOf);
    }

    private static void checkItemOfStamps(Problems problems, RelayEvents. @Nullable Stamp item) {
      problems.check(Checks.notNull(item, Problem.MODEL_TYPE));
      problems.checkParts(item, RelayEventValues.StampValue::check);
    }
  }

  /**
   * Where {@code letterId} is set.
   */
  public interface LetterIdStage {
    EmailStage letterId(String letterId);
  }

  /**
   * Where {@code email} is set.
   */
  public interface EmailStage {
    Builder email(String email);
  }

  /**
   * What was set so far, for the defaults that are computed from it.
   */
  private static final class Draft implements RelayEvents.Received {
    private final Builder builder;

    private final ComputedDefaults defaults = new ComputedDefaults();

    private Draft(Builder builder) {
      this.builder = builder;
    }

    @Override
    public String letterId() {
      return builder.letterId;
    }

    @Override
    public String email() {
      return builder.email;
    }

    @Override
    public List<RelayEvents.Stamp> stamps() {
      return builder.stamps;
    }

    @Override
    public String unknownProperties_() {
      if (builder.unknownProperties_Set) {
        return builder.unknownProperties_;
      }
      return defaults.get(UNKNOWN_PROPERTIES_, RelayEvents.Received.super::unknownProperties_);
    }
  }
}
