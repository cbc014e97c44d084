package golden.options;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.Constraints;
import io.eventfamily.runtime.json.FreeJson;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Lists;
import io.eventfamily.runtime.json.Maps;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * All kinds of properties, with names that generated code uses itself.
 */
@JsonSerialize(
    using = AccountEventJackson2ModuleV3.AccountOpenedPayloadV3Serializer.class
)
@JsonDeserialize(
    using = AccountEventJackson2ModuleV3.AccountOpenedPayloadV3Deserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = AccountEventJackson3ModuleV3.AccountOpenedPayloadV3Serializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = AccountEventJackson3ModuleV3.AccountOpenedPayloadV3Deserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class AccountOpenedPayloadV3 implements AccountEventsV3.Opened, AccountEventPayloadV3 {
  private static final PropertyName ID = PropertyName.of("id");

  private static final PropertyName EMAIL = PropertyName.ofSensitive("email");

  private static final PropertyName IN = PropertyName.of("e-mail verified?");

  private static final PropertyName OUT = PropertyName.of("out");

  private static final PropertyName THAT = PropertyName.of("that");

  private static final PropertyName OTHER = PropertyName.of("other");

  private static final PropertyName PROBLEMS = PropertyName.of("problems");

  private static final PropertyName PROPERTIES_ = PropertyName.of("properties");

  private static final PropertyName BUILDER_ = PropertyName.of("builder_");

  private static final PropertyName PAYLOAD = PropertyName.of("payload");

  private static final PropertyName EMAIL_SET = PropertyName.of("emailSet");

  private static final PropertyNames PROPERTIES = PropertyNames.of(ID, EMAIL, IN, OUT, THAT, OTHER,
      PROBLEMS, PROPERTIES_, BUILDER_, PAYLOAD, EMAIL_SET);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID id;

  private final String email;

  private final @Nullable Boolean in;

  private final int out;

  private final boolean that;

  private final UUID other;

  private final Instant problems;

  private final @Nullable String properties;

  private final List<UUID> builder_;

  private final Map<String, Object> payload;

  private final @Nullable Map<String, Object> emailSet;

  private AccountOpenedPayloadV3(Builder builder) {
    this.id = Objects.requireNonNull(builder.id);
    this.email = Objects.requireNonNull(builder.email);
    this.in = builder.in;
    this.out = builder.out;
    this.that = builder.that;
    this.other = Objects.requireNonNull(builder.other);
    this.problems = Objects.requireNonNull(builder.problems);
    this.properties = builder.properties;
    this.builder_ = Objects.requireNonNull(builder.builder_);
    this.payload = Objects.requireNonNull(builder.payload);
    this.emailSet = builder.emailSet;
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public AccountEventTypeV3 eventType() {
    return AccountEventTypeV3.OPENED;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public String email() {
    return email;
  }

  @Override
  public @Nullable Boolean in() {
    return in;
  }

  @Override
  public int out() {
    return out;
  }

  @Override
  public boolean that() {
    return that;
  }

  @Override
  public UUID other() {
    return other;
  }

  @Override
  public Instant problems() {
    return problems;
  }

  @Override
  public @Nullable String properties() {
    return properties;
  }

  @Override
  public List<UUID> builder_() {
    return builder_;
  }

  @Override
  public Map<String, Object> payload() {
    return payload;
  }

  @Override
  public @Nullable Map<String, Object> emailSet() {
    return emailSet;
  }

  /**
   * A builder in which everything is set as it is here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * A copy with another {@code id}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public AccountOpenedPayloadV3 withId(UUID id) {
    return Objects.equals(this.id, id) ? this : toBuilder().id(id).build();
  }

  /**
   * A copy with another {@code email}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public AccountOpenedPayloadV3 withEmail(String email) {
    return Objects.equals(this.email, email) ? this : toBuilder().email(email).build();
  }

  /**
   * A copy with another {@code in}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public AccountOpenedPayloadV3 withIn(@Nullable Boolean in) {
    return Objects.equals(this.in, in) ? this : toBuilder().in(in).build();
  }

  /**
   * A copy with another {@code out}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public AccountOpenedPayloadV3 withOut(int out) {
    return out == this.out ? this : toBuilder().out(out).build();
  }

  /**
   * A copy with another {@code that}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public AccountOpenedPayloadV3 withThat(boolean that) {
    return that == this.that ? this : toBuilder().that(that).build();
  }

  /**
   * A copy with another {@code other}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public AccountOpenedPayloadV3 withOther(UUID other) {
    return Objects.equals(this.other, other) ? this : toBuilder().other(other).build();
  }

  /**
   * A copy with another {@code problems}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public AccountOpenedPayloadV3 withProblems(Instant problems) {
    return Objects.equals(this.problems, problems) ? this : toBuilder().problems(problems).build();
  }

  /**
   * A copy with another {@code properties}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public AccountOpenedPayloadV3 withProperties(@Nullable String properties) {
    return Objects.equals(this.properties, properties) ? this
        : toBuilder().properties(properties).build();
  }

  /**
   * A copy with another {@code builder_}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public AccountOpenedPayloadV3 withBuilder_(List<UUID> builder_) {
    return Objects.equals(this.builder_, builder_) ? this : toBuilder().builder_(builder_).build();
  }

  /**
   * A copy with another {@code payload}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public AccountOpenedPayloadV3 withPayload(Map<String, Object> payload) {
    return Objects.equals(this.payload, payload) ? this : toBuilder().payload(payload).build();
  }

  /**
   * A copy with another {@code emailSet}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public AccountOpenedPayloadV3 withEmailSet(@Nullable Map<String, Object> emailSet) {
    return Objects.equals(this.emailSet, emailSet) ? this : toBuilder().emailSet(emailSet).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof AccountOpenedPayloadV3 that
        && id.equals(that.id)
        && email.equals(that.email)
        && Objects.equals(in, that.in)
        && out == that.out
        && this.that == that.that
        && this.other.equals(that.other)
        && problems.equals(that.problems)
        && Objects.equals(properties, that.properties)
        && builder_.equals(that.builder_)
        && payload.equals(that.payload)
        && Objects.equals(emailSet, that.emailSet);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, email, in, out, that, other, problems, properties, builder_, payload,
        emailSet);
  }

  @Override
  public String toString() {
    return "AccountOpenedPayloadV3["
        + "id=" + id
        + ", email=" + "***"
        + ", in=" + in
        + ", out=" + out
        + ", that=" + that
        + ", other=" + other
        + ", problems=" + problems
        + ", properties=" + properties
        + ", builder_=" + builder_
        + ", payload=" + payload
        + ", emailSet=" + emailSet
        + "]";
  }

  static @Nullable AccountOpenedPayloadV3 read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.id = in.readUuid();
        case 1 -> builder.email = in.readString();
        case 2 -> builder.in = in.readNull() ? null : in.readBoolean();
        case 3 -> builder.out = in.readInt();
        case 4 -> {
          builder.that = in.readBoolean();
          builder.thatSet = true;
        }
        case 5 -> builder.other = in.readUuid();
        case 6 -> builder.problems = in.readInstantOrNaive();
        case 7 -> builder.properties = in.readNull() ? null : in.readString();
        case 8 -> builder.builder_ = in.readList(JsonReader::readUuid);
        case 9 -> builder.payload = in.readFreeObject();
        case 10 -> builder.emailSet = in.readNull() ? null : in.readFreeObject();
        default -> in.rejectUnknownProperty();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new AccountOpenedPayloadV3(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(ID).writeUuid(id);
    out.property(EMAIL).writeString(email);
    if (in != null) {
      out.property(IN).writeBoolean(in);
    }
    out.property(OUT).writeInt(this.out);
    out.property(THAT).writeBoolean(that);
    out.property(OTHER).writeUuid(other);
    out.property(PROBLEMS).writeInstant(problems);
    out.property(PROPERTIES_).writeString(properties);
    out.property(BUILDER_).writeList(builder_, JsonWriter::writeUuid);
    out.property(PAYLOAD).writeFreeJson(payload);
    if (emailSet != null) {
      out.property(EMAIL_SET).writeFreeJson(emailSet);
    }
    out.endObject();
  }

  /**
   * A builder that asks for what is required, one property after the other: what is
   * forgotten does not compile.
   */
  public static IdStage staged() {
    return new Builder();
  }

  /**
   * Collects the properties of a {@link AccountOpenedPayloadV3}.
   */
  public static final class Builder implements IdStage,
      EmailStage,
      ThatStage,
      Builder_Stage {
    private @Nullable UUID id;

    private boolean idSet;

    private @Nullable String email;

    private boolean emailSet_;

    private @Nullable Boolean in;

    private int out = 7;

    private boolean that;

    private boolean thatSet;

    private @Nullable UUID other = UUID.fromString("6f03675a-1600-a35a-0999-50d836f675cc");

    private @Nullable Instant problems = Instant.parse("2026-01-15T10:30:00Z");

    private @Nullable String properties = "quotes \" and \\ and $";

    private @Nullable List<UUID> builder_;

    private boolean builder_Set;

    private @Nullable Map<String, Object> payload = Map.of();

    private @Nullable Map<String, Object> emailSet;

    private Builder() {
    }

    private Builder(AccountOpenedPayloadV3 payload) {
      this.id = payload.id;
      this.email = payload.email;
      this.in = payload.in;
      this.out = payload.out;
      this.that = payload.that;
      this.thatSet = true;
      this.other = payload.other;
      this.problems = payload.problems;
      this.properties = payload.properties;
      this.builder_ = payload.builder_;
      this.payload = payload.payload;
      this.emailSet = payload.emailSet;
    }

    @Override
    public Builder id(UUID id) {
      this.id = id;
      this.idSet = true;
      return this;
    }

    @Override
    public Builder email(String email) {
      this.email = email;
      this.emailSet_ = true;
      return this;
    }

    public Builder in(@Nullable Boolean in) {
      this.in = in;
      return this;
    }

    public Builder out(int out) {
      this.out = out;
      return this;
    }

    @Override
    public Builder that(boolean that) {
      this.that = that;
      this.thatSet = true;
      return this;
    }

    public Builder other(UUID other) {
      this.other = other;
      return this;
    }

    public Builder problems(Instant problems) {
      this.problems = problems;
      return this;
    }

    public Builder properties(@Nullable String properties) {
      this.properties = properties;
      return this;
    }

    @Override
    public Builder builder_(List<UUID> builder_) {
      this.builder_ = Lists.copyOf(builder_);
      this.builder_Set = true;
      return this;
    }

    public Builder addBuilder_(UUID item) {
      this.builder_ = Lists.plus(this.builder_, item);
      this.builder_Set = true;
      return this;
    }

    public Builder payload(Map<String, Object> payload) {
      this.payload = FreeJson.copyOf(payload);
      return this;
    }

    public Builder putPayload(String name, @Nullable Object value) {
      this.payload = Maps.plus(this.payload, name, FreeJson.copyOf(value));
      return this;
    }

    public Builder emailSet(@Nullable Map<String, Object> emailSet) {
      this.emailSet = FreeJson.copyOf(emailSet);
      return this;
    }

    public Builder putEmailSet(String name, @Nullable Object value) {
      this.emailSet = Maps.plus(this.emailSet, name, FreeJson.copyOf(value));
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public AccountOpenedPayloadV3 build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      this.builder_ = Lists.closed(builder_);
      this.payload = Maps.closed(payload);
      this.emailSet = Maps.closed(emailSet);
      return new AccountOpenedPayloadV3(this);
    }

    private void check(Problems problems) {
      problems.check(ID, Checks.required(id, idSet, Problem.UUID_TYPE));
      problems.check(EMAIL, Checks.required(email, emailSet_, Problem.STRING_TYPE));
      problems.checkJava(EMAIL, email, JavaValues::problemOf);
      problems.check(EMAIL, Constraints.size(email, 0, 320));
      problems.check(THAT, Checks.required(thatSet));
      problems.check(OTHER, Checks.notNull(other, Problem.UUID_TYPE));
      problems.check(PROBLEMS, Checks.notNull(this.problems, Problem.DATETIME_TYPE));
      problems.checkJava(PROBLEMS, this.problems, JavaValues::problemOf);
      problems.checkJava(PROPERTIES_, properties, JavaValues::problemOf);
      problems.check(BUILDER_, Checks.required(builder_, builder_Set, Problem.LIST_TYPE));
      Checks.items(problems, BUILDER_, builder_, Builder::checkItemOfBuilder_);
      problems.check(BUILDER_, Constraints.size(builder_, 1, Integer.MAX_VALUE));
      problems.check(PAYLOAD, Checks.notNull(payload, Problem.DICT_TYPE));
      problems.checkParts(PAYLOAD, payload, FreeJson::check);
      problems.check(PAYLOAD, Constraints.size(payload, 0, 3));
      problems.checkParts(EMAIL_SET, emailSet, FreeJson::check);
    }

    private static void checkItemOfBuilder_(Problems problems, @Nullable UUID item) {
      problems.check(Checks.notNull(item, Problem.UUID_TYPE));
    }
  }

  /**
   * Where {@code id} is set.
   */
  public interface IdStage {
    EmailStage id(UUID id);
  }

  /**
   * Where {@code email} is set.
   */
  public interface EmailStage {
    ThatStage email(String email);
  }

  /**
   * Where {@code that} is set.
   */
  public interface ThatStage {
    Builder_Stage that(boolean that);
  }

  /**
   * Where {@code builder_} is set.
   */
  public interface Builder_Stage {
    Builder builder_(List<UUID> builder_);
  }
}
