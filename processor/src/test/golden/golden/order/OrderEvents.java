package golden.order;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.eventfamily.DefaultValue;
import io.eventfamily.EventFamily;
import io.eventfamily.Example;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import io.eventfamily.Sensitive;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole declaration language in one family. */
@EventFamily(name = "order")
public interface OrderEvents {

  /** Who sells. */
  @DefaultValue("main")
  String shop();

  /** In which part of the shop. */
  @DefaultValue
  default String department() {
    return shop() + "/general";
  }

  /** Every type without parts. */
  @Payload
  interface Measured {
    boolean flag();

    byte tiny();

    short small();

    int medium();

    long large();

    char letter();

    float single();

    double precise();

    @Nullable Long boxed();

    String text();

    BigInteger count();

    BigDecimal exact();

    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    BigDecimal number();

    UUID id();

    URI link();

    Instant at();

    OffsetDateTime there();

    LocalDateTime localAt();

    LocalDate day();

    LocalTime time();

    Duration taken();

    Period every();

    Year year();

    YearMonth month();

    byte[] data();

    byte @Nullable [] noData();
  }

  /** Every default as text. */
  @Payload
  interface Defaulted {
    @DefaultValue("true")
    boolean flag();

    @DefaultValue("-1")
    byte tiny();

    @DefaultValue("2")
    short small();

    @DefaultValue("9223372036854775807")
    long large();

    @DefaultValue("'")
    char letter();

    @DefaultValue("0.1")
    float single();

    @DefaultValue("1e300")
    double precise();

    @DefaultValue("12345678901234567890")
    BigInteger count();

    @DefaultValue("1.10")
    BigDecimal exact();

    @DefaultValue("https://example.com/")
    URI link();

    @DefaultValue("2026-01-15T10:30:00+01:00")
    OffsetDateTime there();

    @DefaultValue("2026-01-15T10:30:00")
    LocalDateTime localAt();

    @DefaultValue("2026-01-15")
    LocalDate day();

    @DefaultValue("10:30:00")
    LocalTime time();

    @DefaultValue("PT15M")
    Duration taken();

    @DefaultValue("P1M")
    Period every();

    @DefaultValue("2026")
    Year year();

    @DefaultValue("2026-01")
    YearMonth month();

    @DefaultValue("AQID")
    byte[] data();

    @DefaultValue
    byte[] noData();

    @DefaultValue("card")
    Payment.Method method();

    @DefaultValue("7")
    OptionalInt optional();

    @DefaultValue
    Set<String> words();

    @DefaultValue
    SortedSet<LocalDate> days();

    @DefaultValue
    Map<UUID, Integer> counts();
  }

  /** An order was placed. */
  @Payload
  interface Placed {
    @PartitionKey
    @Example("0f8fad5b-d9cb-469f-a165-70867728950e")
    UUID orderId();

    @Sensitive
    @Email
    @Example("ada@example.com")
    String email();

    @JsonProperty("customer")
    @JsonAlias({"client", "buyer"})
    @NotBlank
    @Example("Ada Lovelace")
    String customerName();

    @NotEmpty
    @Example("[{\"sku\":\"ABC-1\",\"quantity\":2,\"price\":\"19.99\",\"parts\":[]}]")
    List<Item> items();

    @Example("{\"line\":[\"12 St James's Square\",\"London\"],\"country\":\"GB\"}")
    Address shipTo();

    Optional<Address> billTo();

    Optional<@Size(max = 3) String> coupon();

    OptionalInt priority();

    OptionalLong weight();

    OptionalDouble discount();

    @Size(max = 5)
    @Example("[\"gift\"]")
    Set<@NotBlank @Size(max = 20) String> labels();

    @Example("[1,2,3]")
    SortedSet<Integer> steps();

    @Example("{\"card\":\"19.99\",\"bank transfer\":19.99}")
    Map<Payment.Method, @Positive BigDecimal> paid();

    @Example("{\"books\":[]}")
    Map<@Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE) String, List<UUID>>
        groups();

    @Example("[[\"a\",null],[]]")
    List<List<@Nullable String>> table();

    @Example("{\"kind\":\"card\",\"number\":\"4242 4242 4242 4242\",\"method\":\"card\"}")
    Payment payment();

    @Example("[]")
    List<Payment> refunds();

    @Example("{\"anything\":[1,2.5,null]}")
    Object extra();

    @Nullable Object note();

    @Example("{\"7\":\"seven\"}")
    Map<Integer, Object> attributes();

    @DefaultValue
    Map<String, Object> settings();

    @Example("2026-01-15T10:30:00Z")
    Instant from();

    @Example("2026-01-16T10:30:00Z")
    Instant until();

    @DefaultValue
    default Duration length() {
      return Duration.between(from(), until());
    }

    @DefaultValue
    default String title() {
      return customerName() + " for " + length();
    }

    @AssertTrue
    default boolean isUntilAfterFrom() {
      return until().isAfter(from());
    }

    @AssertTrue(message = "must not be empty and free")
    default boolean isWorthIt() {
      return !items().isEmpty() || refunds().isEmpty();
    }

    /** Not a property. */
    default int size() {
      return items().size();
    }
  }

  /** One thing that was ordered. */
  record Item(
      @Pattern(regexp = "[A-Z]{3}-\\d+", message = "must be like {regexp}") String sku,
      @Min(1) @Max(100) int quantity,
      @DecimalMin("0.01") @DecimalMax(value = "10000", inclusive = false) BigDecimal price,
      @Digits(integer = 3, fraction = 2) @Nullable Double weight,
      @DefaultValue List<Item> parts) {

    @AssertTrue
    public boolean isLight() {
      return weight == null || weight < 100;
    }
  }

  /** Where it goes. */
  record Address(
      @JsonProperty("line") List<@NotBlank String> lines,
      @DefaultValue("DE") @Pattern(regexp = "[A-Z]{2}") String country,
      @Nullable Map<String, Object> hints,
      @Sensitive @Nullable String doorCode) {}
}
