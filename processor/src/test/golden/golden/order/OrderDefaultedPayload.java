package golden.order;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Bytes;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.MapKeys;
import io.eventfamily.runtime.json.Maps;
import io.eventfamily.runtime.json.Optionals;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import io.eventfamily.runtime.json.Sets;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Every default as text.
 */
@JsonSerialize(
    using = OrderEventJackson2Module.OrderDefaultedPayloadSerializer.class
)
@JsonDeserialize(
    using = OrderEventJackson2Module.OrderDefaultedPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = OrderEventJackson3Module.OrderDefaultedPayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = OrderEventJackson3Module.OrderDefaultedPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class OrderDefaultedPayload implements OrderEvents.Defaulted, OrderEventPayload {
  private static final PropertyName FLAG = PropertyName.of("flag");

  private static final PropertyName TINY = PropertyName.of("tiny");

  private static final PropertyName SMALL = PropertyName.of("small");

  private static final PropertyName LARGE = PropertyName.of("large");

  private static final PropertyName LETTER = PropertyName.of("letter");

  private static final PropertyName SINGLE = PropertyName.of("single");

  private static final PropertyName PRECISE = PropertyName.of("precise");

  private static final PropertyName COUNT = PropertyName.of("count");

  private static final PropertyName EXACT = PropertyName.of("exact");

  private static final PropertyName LINK = PropertyName.of("link");

  private static final PropertyName THERE = PropertyName.of("there");

  private static final PropertyName LOCAL_AT = PropertyName.of("local_at");

  private static final PropertyName DAY = PropertyName.of("day");

  private static final PropertyName TIME = PropertyName.of("time");

  private static final PropertyName TAKEN = PropertyName.of("taken");

  private static final PropertyName EVERY = PropertyName.of("every");

  private static final PropertyName YEAR = PropertyName.of("year");

  private static final PropertyName MONTH = PropertyName.of("month");

  private static final PropertyName DATA = PropertyName.of("data");

  private static final PropertyName NO_DATA = PropertyName.of("no_data");

  private static final PropertyName METHOD = PropertyName.of("method");

  private static final PropertyName OPTIONAL = PropertyName.of("optional");

  private static final PropertyName WORDS = PropertyName.of("words");

  private static final PropertyName DAYS = PropertyName.of("days");

  private static final PropertyName COUNTS = PropertyName.of("counts");

  private static final PropertyNames PROPERTIES = PropertyNames.of(FLAG, TINY, SMALL, LARGE, LETTER,
      SINGLE, PRECISE, COUNT, EXACT, LINK, THERE, LOCAL_AT, DAY, TIME, TAKEN, EVERY, YEAR, MONTH,
      DATA, NO_DATA, METHOD, OPTIONAL, WORDS, DAYS, COUNTS);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final boolean flag;

  private final byte tiny;

  private final short small;

  private final long large;

  private final char letter;

  private final float single;

  private final double precise;

  private final BigInteger count;

  private final BigDecimal exact;

  private final URI link;

  private final OffsetDateTime there;

  private final LocalDateTime localAt;

  private final LocalDate day;

  private final LocalTime time;

  private final Duration taken;

  private final Period every;

  private final Year year;

  private final YearMonth month;

  private final byte[] data;

  private final byte[] noData;

  private final Payment.Method method;

  private final @Nullable Integer optional;

  private final Set<String> words;

  private final SortedSet<LocalDate> days;

  private final Map<UUID, Integer> counts;

  private OrderDefaultedPayload(Builder builder) {
    this.flag = builder.flag;
    this.tiny = builder.tiny;
    this.small = builder.small;
    this.large = builder.large;
    this.letter = builder.letter;
    this.single = builder.single;
    this.precise = builder.precise;
    this.count = Objects.requireNonNull(builder.count);
    this.exact = Objects.requireNonNull(builder.exact);
    this.link = Objects.requireNonNull(builder.link);
    this.there = Objects.requireNonNull(builder.there);
    this.localAt = Objects.requireNonNull(builder.localAt);
    this.day = Objects.requireNonNull(builder.day);
    this.time = Objects.requireNonNull(builder.time);
    this.taken = Objects.requireNonNull(builder.taken);
    this.every = Objects.requireNonNull(builder.every);
    this.year = Objects.requireNonNull(builder.year);
    this.month = Objects.requireNonNull(builder.month);
    this.data = Objects.requireNonNull(builder.data);
    this.noData = Objects.requireNonNull(builder.noData);
    this.method = Objects.requireNonNull(builder.method);
    this.optional = builder.optional;
    this.words = Objects.requireNonNull(builder.words);
    this.days = Objects.requireNonNull(builder.days);
    this.counts = Objects.requireNonNull(builder.counts);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public OrderEventType eventType() {
    return OrderEventType.DEFAULTED;
  }

  @Override
  public boolean flag() {
    return flag;
  }

  @Override
  public byte tiny() {
    return tiny;
  }

  @Override
  public short small() {
    return small;
  }

  @Override
  public long large() {
    return large;
  }

  @Override
  public char letter() {
    return letter;
  }

  @Override
  public float single() {
    return single;
  }

  @Override
  public double precise() {
    return precise;
  }

  @Override
  public BigInteger count() {
    return count;
  }

  @Override
  public BigDecimal exact() {
    return exact;
  }

  @Override
  public URI link() {
    return link;
  }

  @Override
  public OffsetDateTime there() {
    return there;
  }

  @Override
  public LocalDateTime localAt() {
    return localAt;
  }

  @Override
  public LocalDate day() {
    return day;
  }

  @Override
  public LocalTime time() {
    return time;
  }

  @Override
  public Duration taken() {
    return taken;
  }

  @Override
  public Period every() {
    return every;
  }

  @Override
  public Year year() {
    return year;
  }

  @Override
  public YearMonth month() {
    return month;
  }

  @Override
  public byte[] data() {
    return data.clone();
  }

  @Override
  public byte[] noData() {
    return noData.clone();
  }

  @Override
  public Payment.Method method() {
    return method;
  }

  @Override
  public OptionalInt optional() {
    return Optionals.ofInt(optional);
  }

  @Override
  public Set<String> words() {
    return words;
  }

  @Override
  public SortedSet<LocalDate> days() {
    return days;
  }

  @Override
  public Map<UUID, Integer> counts() {
    return counts;
  }

  /**
   * A builder in which everything is set as it is here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * A copy with another {@code flag}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withFlag(boolean flag) {
    return flag == this.flag ? this : toBuilder().flag(flag).build();
  }

  /**
   * A copy with another {@code tiny}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withTiny(byte tiny) {
    return tiny == this.tiny ? this : toBuilder().tiny(tiny).build();
  }

  /**
   * A copy with another {@code small}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withSmall(short small) {
    return small == this.small ? this : toBuilder().small(small).build();
  }

  /**
   * A copy with another {@code large}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withLarge(long large) {
    return large == this.large ? this : toBuilder().large(large).build();
  }

  /**
   * A copy with another {@code letter}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withLetter(char letter) {
    return letter == this.letter ? this : toBuilder().letter(letter).build();
  }

  /**
   * A copy with another {@code single}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withSingle(float single) {
    return Objects.equals(this.single, single) ? this : toBuilder().single(single).build();
  }

  /**
   * A copy with another {@code precise}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withPrecise(double precise) {
    return Objects.equals(this.precise, precise) ? this : toBuilder().precise(precise).build();
  }

  /**
   * A copy with another {@code count}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withCount(BigInteger count) {
    return Objects.equals(this.count, count) ? this : toBuilder().count(count).build();
  }

  /**
   * A copy with another {@code exact}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withExact(BigDecimal exact) {
    return Objects.equals(this.exact, exact) ? this : toBuilder().exact(exact).build();
  }

  /**
   * A copy with another {@code link}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withLink(URI link) {
    return Objects.equals(this.link, link) ? this : toBuilder().link(link).build();
  }

  /**
   * A copy with another {@code there}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withThere(OffsetDateTime there) {
    return Objects.equals(this.there, there) ? this : toBuilder().there(there).build();
  }

  /**
   * A copy with another {@code localAt}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withLocalAt(LocalDateTime localAt) {
    return Objects.equals(this.localAt, localAt) ? this : toBuilder().localAt(localAt).build();
  }

  /**
   * A copy with another {@code day}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withDay(LocalDate day) {
    return Objects.equals(this.day, day) ? this : toBuilder().day(day).build();
  }

  /**
   * A copy with another {@code time}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withTime(LocalTime time) {
    return Objects.equals(this.time, time) ? this : toBuilder().time(time).build();
  }

  /**
   * A copy with another {@code taken}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withTaken(Duration taken) {
    return Objects.equals(this.taken, taken) ? this : toBuilder().taken(taken).build();
  }

  /**
   * A copy with another {@code every}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withEvery(Period every) {
    return Objects.equals(this.every, every) ? this : toBuilder().every(every).build();
  }

  /**
   * A copy with another {@code year}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withYear(Year year) {
    return Objects.equals(this.year, year) ? this : toBuilder().year(year).build();
  }

  /**
   * A copy with another {@code month}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withMonth(YearMonth month) {
    return Objects.equals(this.month, month) ? this : toBuilder().month(month).build();
  }

  /**
   * A copy with another {@code data}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withData(byte[] data) {
    return Arrays.equals(this.data, data) ? this : toBuilder().data(data).build();
  }

  /**
   * A copy with another {@code noData}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withNoData(byte[] noData) {
    return Arrays.equals(this.noData, noData) ? this : toBuilder().noData(noData).build();
  }

  /**
   * A copy with another {@code method}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withMethod(Payment.Method method) {
    return Objects.equals(this.method, method) ? this : toBuilder().method(method).build();
  }

  /**
   * A copy with another {@code optional}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withOptional(OptionalInt optional) {
    return Objects.equals(this.optional, Optionals.valueOf(optional)) ? this
        : toBuilder().optional(optional).build();
  }

  /**
   * A copy with another {@code words}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withWords(Set<String> words) {
    return Objects.equals(this.words, words) ? this : toBuilder().words(words).build();
  }

  /**
   * A copy with another {@code days}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withDays(SortedSet<LocalDate> days) {
    return Objects.equals(this.days, days) ? this : toBuilder().days(days).build();
  }

  /**
   * A copy with another {@code counts}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderDefaultedPayload withCounts(Map<UUID, Integer> counts) {
    return Objects.equals(this.counts, counts) ? this : toBuilder().counts(counts).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof OrderDefaultedPayload that
        && flag == that.flag
        && tiny == that.tiny
        && small == that.small
        && large == that.large
        && letter == that.letter
        && Float.compare(single, that.single) == 0
        && Double.compare(precise, that.precise) == 0
        && count.equals(that.count)
        && exact.equals(that.exact)
        && link.equals(that.link)
        && there.equals(that.there)
        && localAt.equals(that.localAt)
        && day.equals(that.day)
        && time.equals(that.time)
        && taken.equals(that.taken)
        && every.equals(that.every)
        && year.equals(that.year)
        && month.equals(that.month)
        && Arrays.equals(data, that.data)
        && Arrays.equals(noData, that.noData)
        && method.equals(that.method)
        && Objects.equals(optional, that.optional)
        && words.equals(that.words)
        && days.equals(that.days)
        && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(flag, tiny, small, large, letter, single, precise, count, exact, link,
        there, localAt, day, time, taken, every, year, month, Arrays.hashCode(data),
        Arrays.hashCode(noData), method, optional, words, days, counts);
  }

  @Override
  public String toString() {
    return "OrderDefaultedPayload["
        + "flag=" + flag
        + ", tiny=" + tiny
        + ", small=" + small
        + ", large=" + large
        + ", letter=" + letter
        + ", single=" + single
        + ", precise=" + precise
        + ", count=" + count
        + ", exact=" + exact
        + ", link=" + link
        + ", there=" + there
        + ", localAt=" + localAt
        + ", day=" + day
        + ", time=" + time
        + ", taken=" + taken
        + ", every=" + every
        + ", year=" + year
        + ", month=" + month
        + ", data=" + Bytes.describe(data)
        + ", noData=" + Bytes.describe(noData)
        + ", method=" + method
        + ", optional=" + optional
        + ", words=" + words
        + ", days=" + days
        + ", counts=" + counts
        + "]";
  }

  static @Nullable OrderDefaultedPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.flag = in.readBoolean();
        case 1 -> builder.tiny = in.readByte();
        case 2 -> builder.small = in.readShort();
        case 3 -> builder.large = in.readLong();
        case 4 -> builder.letter = in.readChar();
        case 5 -> builder.single = in.readFloat();
        case 6 -> builder.precise = in.readDouble();
        case 7 -> builder.count = in.readBigInteger();
        case 8 -> builder.exact = in.readBigDecimal();
        case 9 -> builder.link = in.readUri();
        case 10 -> builder.there = in.readOffsetDateTime();
        case 11 -> builder.localAt = in.readLocalDateTime();
        case 12 -> builder.day = in.readLocalDate();
        case 13 -> builder.time = in.readLocalTime();
        case 14 -> builder.taken = in.readDuration();
        case 15 -> builder.every = in.readPeriod();
        case 16 -> builder.year = in.readYear();
        case 17 -> builder.month = in.readYearMonth();
        case 18 -> builder.data = in.readBytes();
        case 19 -> builder.noData = in.readBytes();
        case 20 -> builder.method = in.readEnum(OrderEventValues.METHOD);
        case 21 -> builder.optional = in.readNull() ? null : in.readInt();
        case 22 -> builder.words = in.readSet(JsonReader::readString);
        case 23 -> builder.days = in.readSortedSet(JsonReader::readLocalDate);
        case 24 -> builder.counts = in.readMap(MapKeys.UUID, JsonReader::readInt);
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new OrderDefaultedPayload(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(FLAG).writeBoolean(flag);
    out.property(TINY).writeByte(tiny);
    out.property(SMALL).writeShort(small);
    out.property(LARGE).writeLong(large);
    out.property(LETTER).writeChar(letter);
    out.property(SINGLE).writeFloat(single);
    out.property(PRECISE).writeDouble(precise);
    out.property(COUNT).writeBigInteger(count);
    out.property(EXACT).writeBigDecimal(exact);
    out.property(LINK).writeUri(link);
    out.property(THERE).writeOffsetDateTime(there);
    out.property(LOCAL_AT).writeLocalDateTime(localAt);
    out.property(DAY).writeLocalDate(day);
    out.property(TIME).writeLocalTime(time);
    out.property(TAKEN).writeDuration(taken);
    out.property(EVERY).writePeriod(every);
    out.property(YEAR).writeYear(year);
    out.property(MONTH).writeYearMonth(month);
    out.property(DATA).writeBytes(data);
    out.property(NO_DATA).writeBytes(noData);
    out.property(METHOD).writeEnum(method, OrderEventValues.METHOD);
    out.property(OPTIONAL).writeInt(optional);
    out.property(WORDS).writeList(words, JsonWriter::writeString);
    out.property(DAYS).writeList(days, JsonWriter::writeLocalDate);
    out.property(COUNTS).writeMap(counts, MapKeys.UUID, JsonWriter::writeInt);
    out.endObject();
  }

  /**
   * Collects the properties of a {@link OrderDefaultedPayload}.
   */
  public static final class Builder {
    private boolean flag = true;

    private byte tiny = (byte) -1;

    private short small = (short) 2;

    private long large = 9223372036854775807L;

    private char letter = (char) 39;

    private float single = 0.1f;

    private double precise = 1.0E300;

    private @Nullable BigInteger count = new BigInteger("12345678901234567890");

    private @Nullable BigDecimal exact = new BigDecimal("1.10");

    private @Nullable URI link = URI.create("https://example.com/");

    private @Nullable OffsetDateTime there = OffsetDateTime.parse("2026-01-15T10:30+01:00");

    private @Nullable LocalDateTime localAt = LocalDateTime.parse("2026-01-15T10:30");

    private @Nullable LocalDate day = LocalDate.parse("2026-01-15");

    private @Nullable LocalTime time = LocalTime.parse("10:30");

    private @Nullable Duration taken = Duration.parse("PT15M");

    private @Nullable Period every = Period.parse("P1M");

    private @Nullable Year year = Year.of(2026);

    private @Nullable YearMonth month = YearMonth.parse("2026-01");

    private byte @Nullable [] data = Base64.getDecoder().decode("AQID");

    private byte @Nullable [] noData = new byte[0];

    private Payment. @Nullable Method method = Payment.Method.CARD;

    private @Nullable Integer optional = 7;

    private @Nullable Set<String> words = Set.of();

    private @Nullable SortedSet<LocalDate> days = Collections.emptySortedSet();

    private @Nullable Map<UUID, Integer> counts = Map.of();

    private Builder() {
    }

    private Builder(OrderDefaultedPayload payload) {
      this.flag = payload.flag;
      this.tiny = payload.tiny;
      this.small = payload.small;
      this.large = payload.large;
      this.letter = payload.letter;
      this.single = payload.single;
      this.precise = payload.precise;
      this.count = payload.count;
      this.exact = payload.exact;
      this.link = payload.link;
      this.there = payload.there;
      this.localAt = payload.localAt;
      this.day = payload.day;
      this.time = payload.time;
      this.taken = payload.taken;
      this.every = payload.every;
      this.year = payload.year;
      this.month = payload.month;
      this.data = payload.data;
      this.noData = payload.noData;
      this.method = payload.method;
      this.optional = payload.optional;
      this.words = payload.words;
      this.days = payload.days;
      this.counts = payload.counts;
    }

    public Builder flag(boolean flag) {
      this.flag = flag;
      return this;
    }

    public Builder tiny(byte tiny) {
      this.tiny = tiny;
      return this;
    }

    public Builder small(short small) {
      this.small = small;
      return this;
    }

    public Builder large(long large) {
      this.large = large;
      return this;
    }

    public Builder letter(char letter) {
      this.letter = letter;
      return this;
    }

    public Builder single(float single) {
      this.single = single;
      return this;
    }

    public Builder precise(double precise) {
      this.precise = precise;
      return this;
    }

    public Builder count(BigInteger count) {
      this.count = count;
      return this;
    }

    public Builder exact(BigDecimal exact) {
      this.exact = exact;
      return this;
    }

    public Builder link(URI link) {
      this.link = link;
      return this;
    }

    public Builder there(OffsetDateTime there) {
      this.there = there;
      return this;
    }

    public Builder localAt(LocalDateTime localAt) {
      this.localAt = localAt;
      return this;
    }

    public Builder day(LocalDate day) {
      this.day = day;
      return this;
    }

    public Builder time(LocalTime time) {
      this.time = time;
      return this;
    }

    public Builder taken(Duration taken) {
      this.taken = taken;
      return this;
    }

    public Builder every(Period every) {
      this.every = every;
      return this;
    }

    public Builder year(Year year) {
      this.year = year;
      return this;
    }

    public Builder month(YearMonth month) {
      this.month = month;
      return this;
    }

    public Builder data(byte[] data) {
      this.data = Bytes.copyOf(data);
      return this;
    }

    public Builder noData(byte[] noData) {
      this.noData = Bytes.copyOf(noData);
      return this;
    }

    public Builder method(Payment.Method method) {
      this.method = method;
      return this;
    }

    public Builder optional(OptionalInt optional) {
      this.optional = Optionals.valueOf(optional);
      return this;
    }

    public Builder optional(@Nullable Integer optional) {
      this.optional = optional;
      return this;
    }

    public Builder words(Set<String> words) {
      this.words = Sets.copyOf(words);
      return this;
    }

    public Builder addWords(String item) {
      this.words = Sets.plus(this.words, item);
      return this;
    }

    public Builder days(SortedSet<LocalDate> days) {
      this.days = Sets.sortedCopyOf(days);
      return this;
    }

    public Builder addDays(LocalDate item) {
      this.days = Sets.sortedPlus(this.days, item);
      return this;
    }

    public Builder counts(Map<UUID, Integer> counts) {
      this.counts = Maps.copyOf(counts);
      return this;
    }

    public Builder putCounts(UUID key, Integer value) {
      this.counts = Maps.plus(this.counts, key, value);
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public OrderDefaultedPayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      this.words = Sets.closed(words);
      this.days = Sets.closed(days);
      this.counts = Maps.closed(counts);
      return new OrderDefaultedPayload(this);
    }

    private void check(Problems problems) {
      problems.checkJava(LETTER, letter, JavaValues::problemOf);
      problems.checkJava(SINGLE, single, JavaValues::problemOf);
      problems.checkJava(PRECISE, precise, JavaValues::problemOf);
      problems.check(COUNT, Checks.notNull(count, Problem.INT_TYPE));
      problems.checkJava(COUNT, count, JavaValues::problemOf);
      problems.check(EXACT, Checks.notNull(exact, Problem.DECIMAL_TYPE));
      problems.checkJava(EXACT, exact, JavaValues::problemOf);
      problems.check(LINK, Checks.notNull(link, Problem.URL_TYPE));
      problems.checkJava(LINK, link, JavaValues::problemOf);
      problems.check(THERE, Checks.notNull(there, Problem.DATETIME_TYPE));
      problems.checkJava(THERE, there, JavaValues::problemOf);
      problems.check(LOCAL_AT, Checks.notNull(localAt, Problem.DATETIME_TYPE));
      problems.checkJava(LOCAL_AT, localAt, JavaValues::problemOf);
      problems.check(DAY, Checks.notNull(day, Problem.DATE_TYPE));
      problems.checkJava(DAY, day, JavaValues::problemOf);
      problems.check(TIME, Checks.notNull(time, Problem.TIME_TYPE));
      problems.check(TAKEN, Checks.notNull(taken, Problem.TIME_DELTA_TYPE));
      problems.checkJava(TAKEN, taken, JavaValues::problemOf);
      problems.check(EVERY, Checks.notNull(every, Problem.TIME_DELTA_TYPE));
      problems.check(YEAR, Checks.notNull(year, Problem.INT_TYPE));
      problems.checkJava(YEAR, year, JavaValues::problemOf);
      problems.check(MONTH, Checks.notNull(month, Problem.DATE_TYPE));
      problems.checkJava(MONTH, month, JavaValues::problemOf);
      problems.check(DATA, Checks.notNull(data, Problem.BYTES_TYPE));
      problems.check(NO_DATA, Checks.notNull(noData, Problem.BYTES_TYPE));
      problems.check(METHOD, Checks.notNull(method, OrderEventValues.METHOD.unknown()));
      problems.check(WORDS, Checks.notNull(words, Problem.SET_TYPE));
      Checks.items(problems, WORDS, words, Builder::checkItemOfWords);
      problems.check(DAYS, Checks.notNull(days, Problem.SET_TYPE));
      Checks.items(problems, DAYS, days, Builder::checkItemOfDays);
      problems.check(COUNTS, Checks.notNull(counts, Problem.DICT_TYPE));
      Checks.entries(problems, COUNTS, counts, MapKeys.UUID, Builder::checkKeyOfCounts, Builder::checkValueOfCounts);
    }

    private static void checkItemOfWords(Problems problems, @Nullable String item) {
      problems.check(Checks.notNull(item, Problem.STRING_TYPE));
      problems.checkJava(item, JavaValues::problemOf);
    }

    private static void checkItemOfDays(Problems problems, @Nullable LocalDate item) {
      problems.check(Checks.notNull(item, Problem.DATE_TYPE));
      problems.checkJava(item, JavaValues::problemOf);
    }

    private static void checkKeyOfCounts(Problems problems, @Nullable UUID key) {
      problems.check(Checks.notNull(key, Problem.UUID_TYPE));
    }

    private static void checkValueOfCounts(Problems problems, @Nullable Integer value) {
      problems.check(Checks.notNull(value, Problem.INT_TYPE));
    }
  }
}
