package golden.order;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Bytes;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
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
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Every type without parts.
 */
@JsonSerialize(
    using = OrderEventJackson2Module.OrderMeasuredPayloadSerializer.class
)
@JsonDeserialize(
    using = OrderEventJackson2Module.OrderMeasuredPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = OrderEventJackson3Module.OrderMeasuredPayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = OrderEventJackson3Module.OrderMeasuredPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class OrderMeasuredPayload implements OrderEvents.Measured, OrderEventPayload {
  private static final PropertyName FLAG = PropertyName.of("flag");

  private static final PropertyName TINY = PropertyName.of("tiny");

  private static final PropertyName SMALL = PropertyName.of("small");

  private static final PropertyName MEDIUM = PropertyName.of("medium");

  private static final PropertyName LARGE = PropertyName.of("large");

  private static final PropertyName LETTER = PropertyName.of("letter");

  private static final PropertyName SINGLE = PropertyName.of("single");

  private static final PropertyName PRECISE = PropertyName.of("precise");

  private static final PropertyName BOXED = PropertyName.of("boxed");

  private static final PropertyName TEXT = PropertyName.of("text");

  private static final PropertyName COUNT = PropertyName.of("count");

  private static final PropertyName EXACT = PropertyName.of("exact");

  private static final PropertyName NUMBER = PropertyName.of("number");

  private static final PropertyName ID = PropertyName.of("id");

  private static final PropertyName LINK = PropertyName.of("link");

  private static final PropertyName AT = PropertyName.of("at");

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

  private static final PropertyNames PROPERTIES = PropertyNames.of(FLAG, TINY, SMALL, MEDIUM, LARGE,
      LETTER, SINGLE, PRECISE, BOXED, TEXT, COUNT, EXACT, NUMBER, ID, LINK, AT, THERE, LOCAL_AT,
      DAY, TIME, TAKEN, EVERY, YEAR, MONTH, DATA, NO_DATA);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final boolean flag;

  private final byte tiny;

  private final short small;

  private final int medium;

  private final long large;

  private final char letter;

  private final float single;

  private final double precise;

  private final @Nullable Long boxed;

  private final String text;

  private final BigInteger count;

  private final BigDecimal exact;

  private final BigDecimal number;

  private final UUID id;

  private final URI link;

  private final Instant at;

  private final OffsetDateTime there;

  private final LocalDateTime localAt;

  private final LocalDate day;

  private final LocalTime time;

  private final Duration taken;

  private final Period every;

  private final Year year;

  private final YearMonth month;

  private final byte[] data;

  private final byte @Nullable [] noData;

  private OrderMeasuredPayload(Builder builder) {
    this.flag = builder.flag;
    this.tiny = builder.tiny;
    this.small = builder.small;
    this.medium = builder.medium;
    this.large = builder.large;
    this.letter = builder.letter;
    this.single = builder.single;
    this.precise = builder.precise;
    this.boxed = builder.boxed;
    this.text = Objects.requireNonNull(builder.text);
    this.count = Objects.requireNonNull(builder.count);
    this.exact = Objects.requireNonNull(builder.exact);
    this.number = Objects.requireNonNull(builder.number);
    this.id = Objects.requireNonNull(builder.id);
    this.link = Objects.requireNonNull(builder.link);
    this.at = Objects.requireNonNull(builder.at);
    this.there = Objects.requireNonNull(builder.there);
    this.localAt = Objects.requireNonNull(builder.localAt);
    this.day = Objects.requireNonNull(builder.day);
    this.time = Objects.requireNonNull(builder.time);
    this.taken = Objects.requireNonNull(builder.taken);
    this.every = Objects.requireNonNull(builder.every);
    this.year = Objects.requireNonNull(builder.year);
    this.month = Objects.requireNonNull(builder.month);
    this.data = Objects.requireNonNull(builder.data);
    this.noData = builder.noData;
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public OrderEventType eventType() {
    return OrderEventType.MEASURED;
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
  public int medium() {
    return medium;
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
  public @Nullable Long boxed() {
    return boxed;
  }

  @Override
  public String text() {
    return text;
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
  public BigDecimal number() {
    return number;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public URI link() {
    return link;
  }

  @Override
  public Instant at() {
    return at;
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
  public byte @Nullable [] noData() {
    return Bytes.copyOf(noData);
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
  public OrderMeasuredPayload withFlag(boolean flag) {
    return flag == this.flag ? this : toBuilder().flag(flag).build();
  }

  /**
   * A copy with another {@code tiny}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withTiny(byte tiny) {
    return tiny == this.tiny ? this : toBuilder().tiny(tiny).build();
  }

  /**
   * A copy with another {@code small}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withSmall(short small) {
    return small == this.small ? this : toBuilder().small(small).build();
  }

  /**
   * A copy with another {@code medium}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withMedium(int medium) {
    return medium == this.medium ? this : toBuilder().medium(medium).build();
  }

  /**
   * A copy with another {@code large}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withLarge(long large) {
    return large == this.large ? this : toBuilder().large(large).build();
  }

  /**
   * A copy with another {@code letter}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withLetter(char letter) {
    return letter == this.letter ? this : toBuilder().letter(letter).build();
  }

  /**
   * A copy with another {@code single}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withSingle(float single) {
    return Objects.equals(this.single, single) ? this : toBuilder().single(single).build();
  }

  /**
   * A copy with another {@code precise}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withPrecise(double precise) {
    return Objects.equals(this.precise, precise) ? this : toBuilder().precise(precise).build();
  }

  /**
   * A copy with another {@code boxed}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withBoxed(@Nullable Long boxed) {
    return Objects.equals(this.boxed, boxed) ? this : toBuilder().boxed(boxed).build();
  }

  /**
   * A copy with another {@code text}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withText(String text) {
    return Objects.equals(this.text, text) ? this : toBuilder().text(text).build();
  }

  /**
   * A copy with another {@code count}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withCount(BigInteger count) {
    return Objects.equals(this.count, count) ? this : toBuilder().count(count).build();
  }

  /**
   * A copy with another {@code exact}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withExact(BigDecimal exact) {
    return Objects.equals(this.exact, exact) ? this : toBuilder().exact(exact).build();
  }

  /**
   * A copy with another {@code number}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withNumber(BigDecimal number) {
    return Objects.equals(this.number, number) ? this : toBuilder().number(number).build();
  }

  /**
   * A copy with another {@code id}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withId(UUID id) {
    return Objects.equals(this.id, id) ? this : toBuilder().id(id).build();
  }

  /**
   * A copy with another {@code link}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withLink(URI link) {
    return Objects.equals(this.link, link) ? this : toBuilder().link(link).build();
  }

  /**
   * A copy with another {@code at}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withAt(Instant at) {
    return Objects.equals(this.at, at) ? this : toBuilder().at(at).build();
  }

  /**
   * A copy with another {@code there}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withThere(OffsetDateTime there) {
    return Objects.equals(this.there, there) ? this : toBuilder().there(there).build();
  }

  /**
   * A copy with another {@code localAt}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withLocalAt(LocalDateTime localAt) {
    return Objects.equals(this.localAt, localAt) ? this : toBuilder().localAt(localAt).build();
  }

  /**
   * A copy with another {@code day}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withDay(LocalDate day) {
    return Objects.equals(this.day, day) ? this : toBuilder().day(day).build();
  }

  /**
   * A copy with another {@code time}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withTime(LocalTime time) {
    return Objects.equals(this.time, time) ? this : toBuilder().time(time).build();
  }

  /**
   * A copy with another {@code taken}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withTaken(Duration taken) {
    return Objects.equals(this.taken, taken) ? this : toBuilder().taken(taken).build();
  }

  /**
   * A copy with another {@code every}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withEvery(Period every) {
    return Objects.equals(this.every, every) ? this : toBuilder().every(every).build();
  }

  /**
   * A copy with another {@code year}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withYear(Year year) {
    return Objects.equals(this.year, year) ? this : toBuilder().year(year).build();
  }

  /**
   * A copy with another {@code month}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withMonth(YearMonth month) {
    return Objects.equals(this.month, month) ? this : toBuilder().month(month).build();
  }

  /**
   * A copy with another {@code data}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withData(byte[] data) {
    return Arrays.equals(this.data, data) ? this : toBuilder().data(data).build();
  }

  /**
   * A copy with another {@code noData}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderMeasuredPayload withNoData(byte @Nullable [] noData) {
    return Arrays.equals(this.noData, noData) ? this : toBuilder().noData(noData).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof OrderMeasuredPayload that
        && flag == that.flag
        && tiny == that.tiny
        && small == that.small
        && medium == that.medium
        && large == that.large
        && letter == that.letter
        && Float.compare(single, that.single) == 0
        && Double.compare(precise, that.precise) == 0
        && Objects.equals(boxed, that.boxed)
        && text.equals(that.text)
        && count.equals(that.count)
        && exact.equals(that.exact)
        && number.equals(that.number)
        && id.equals(that.id)
        && link.equals(that.link)
        && at.equals(that.at)
        && there.equals(that.there)
        && localAt.equals(that.localAt)
        && day.equals(that.day)
        && time.equals(that.time)
        && taken.equals(that.taken)
        && every.equals(that.every)
        && year.equals(that.year)
        && month.equals(that.month)
        && Arrays.equals(data, that.data)
        && Arrays.equals(noData, that.noData);
  }

  @Override
  public int hashCode() {
    return Objects.hash(flag, tiny, small, medium, large, letter, single, precise, boxed, text,
        count, exact, number, id, link, at, there, localAt, day, time, taken, every, year, month,
        Arrays.hashCode(data), Arrays.hashCode(noData));
  }

  @Override
  public String toString() {
    return "OrderMeasuredPayload["
        + "flag=" + flag
        + ", tiny=" + tiny
        + ", small=" + small
        + ", medium=" + medium
        + ", large=" + large
        + ", letter=" + letter
        + ", single=" + single
        + ", precise=" + precise
        + ", boxed=" + boxed
        + ", text=" + text
        + ", count=" + count
        + ", exact=" + exact
        + ", number=" + number
        + ", id=" + id
        + ", link=" + link
        + ", at=" + at
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
        + "]";
  }

  static @Nullable OrderMeasuredPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> {
          builder.flag = in.readBoolean();
          builder.flagSet = true;
        }
        case 1 -> {
          builder.tiny = in.readByte();
          builder.tinySet = true;
        }
        case 2 -> {
          builder.small = in.readShort();
          builder.smallSet = true;
        }
        case 3 -> {
          builder.medium = in.readInt();
          builder.mediumSet = true;
        }
        case 4 -> {
          builder.large = in.readLong();
          builder.largeSet = true;
        }
        case 5 -> {
          builder.letter = in.readChar();
          builder.letterSet = true;
        }
        case 6 -> {
          builder.single = in.readFloat();
          builder.singleSet = true;
        }
        case 7 -> {
          builder.precise = in.readDouble();
          builder.preciseSet = true;
        }
        case 8 -> builder.boxed = in.readNull() ? null : in.readLong();
        case 9 -> builder.text = in.readString();
        case 10 -> builder.count = in.readBigInteger();
        case 11 -> builder.exact = in.readBigDecimal();
        case 12 -> builder.number = in.readBigDecimal();
        case 13 -> builder.id = in.readUuid();
        case 14 -> builder.link = in.readUri();
        case 15 -> builder.at = in.readInstant();
        case 16 -> builder.there = in.readOffsetDateTime();
        case 17 -> builder.localAt = in.readLocalDateTime();
        case 18 -> builder.day = in.readLocalDate();
        case 19 -> builder.time = in.readLocalTime();
        case 20 -> builder.taken = in.readDuration();
        case 21 -> builder.every = in.readPeriod();
        case 22 -> builder.year = in.readYear();
        case 23 -> builder.month = in.readYearMonth();
        case 24 -> builder.data = in.readBytes();
        case 25 -> builder.noData = in.readNull() ? null : in.readBytes();
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new OrderMeasuredPayload(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(FLAG).writeBoolean(flag);
    out.property(TINY).writeByte(tiny);
    out.property(SMALL).writeShort(small);
    out.property(MEDIUM).writeInt(medium);
    out.property(LARGE).writeLong(large);
    out.property(LETTER).writeChar(letter);
    out.property(SINGLE).writeFloat(single);
    out.property(PRECISE).writeDouble(precise);
    out.property(BOXED).writeLong(boxed);
    out.property(TEXT).writeString(text);
    out.property(COUNT).writeBigInteger(count);
    out.property(EXACT).writeBigDecimal(exact);
    out.property(NUMBER).writeBigDecimalNumber(number);
    out.property(ID).writeUuid(id);
    out.property(LINK).writeUri(link);
    out.property(AT).writeInstant(at);
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
    out.endObject();
  }

  /**
   * A builder that asks for what is required, one property after the other: what is
   * forgotten does not compile.
   */
  public static FlagStage staged() {
    return new Builder();
  }

  /**
   * Collects the properties of a {@link OrderMeasuredPayload}.
   */
  public static final class Builder implements FlagStage,
      TinyStage,
      SmallStage,
      MediumStage,
      LargeStage,
      LetterStage,
      SingleStage,
      PreciseStage,
      TextStage,
      CountStage,
      ExactStage,
      NumberStage,
      IdStage,
      LinkStage,
      AtStage,
      ThereStage,
      LocalAtStage,
      DayStage,
      TimeStage,
      TakenStage,
      EveryStage,
      YearStage,
      MonthStage,
      DataStage {
    private boolean flag;

    private boolean flagSet;

    private byte tiny;

    private boolean tinySet;

    private short small;

    private boolean smallSet;

    private int medium;

    private boolean mediumSet;

    private long large;

    private boolean largeSet;

    private char letter;

    private boolean letterSet;

    private float single;

    private boolean singleSet;

    private double precise;

    private boolean preciseSet;

    private @Nullable Long boxed;

    private @Nullable String text;

    private boolean textSet;

    private @Nullable BigInteger count;

    private boolean countSet;

    private @Nullable BigDecimal exact;

    private boolean exactSet;

    private @Nullable BigDecimal number;

    private boolean numberSet;

    private @Nullable UUID id;

    private boolean idSet;

    private @Nullable URI link;

    private boolean linkSet;

    private @Nullable Instant at;

    private boolean atSet;

    private @Nullable OffsetDateTime there;

    private boolean thereSet;

    private @Nullable LocalDateTime localAt;

    private boolean localAtSet;

    private @Nullable LocalDate day;

    private boolean daySet;

    private @Nullable LocalTime time;

    private boolean timeSet;

    private @Nullable Duration taken;

    private boolean takenSet;

    private @Nullable Period every;

    private boolean everySet;

    private @Nullable Year year;

    private boolean yearSet;

    private @Nullable YearMonth month;

    private boolean monthSet;

    private byte @Nullable [] data;

    private boolean dataSet;

    private byte @Nullable [] noData;

    private Builder() {
    }

    private Builder(OrderMeasuredPayload payload) {
      this.flag = payload.flag;
      this.flagSet = true;
      this.tiny = payload.tiny;
      this.tinySet = true;
      this.small = payload.small;
      this.smallSet = true;
      this.medium = payload.medium;
      this.mediumSet = true;
      this.large = payload.large;
      this.largeSet = true;
      this.letter = payload.letter;
      this.letterSet = true;
      this.single = payload.single;
      this.singleSet = true;
      this.precise = payload.precise;
      this.preciseSet = true;
      this.boxed = payload.boxed;
      this.text = payload.text;
      this.count = payload.count;
      this.exact = payload.exact;
      this.number = payload.number;
      this.id = payload.id;
      this.link = payload.link;
      this.at = payload.at;
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
    }

    @Override
    public Builder flag(boolean flag) {
      this.flag = flag;
      this.flagSet = true;
      return this;
    }

    @Override
    public Builder tiny(byte tiny) {
      this.tiny = tiny;
      this.tinySet = true;
      return this;
    }

    @Override
    public Builder small(short small) {
      this.small = small;
      this.smallSet = true;
      return this;
    }

    @Override
    public Builder medium(int medium) {
      this.medium = medium;
      this.mediumSet = true;
      return this;
    }

    @Override
    public Builder large(long large) {
      this.large = large;
      this.largeSet = true;
      return this;
    }

    @Override
    public Builder letter(char letter) {
      this.letter = letter;
      this.letterSet = true;
      return this;
    }

    @Override
    public Builder single(float single) {
      this.single = single;
      this.singleSet = true;
      return this;
    }

    @Override
    public Builder precise(double precise) {
      this.precise = precise;
      this.preciseSet = true;
      return this;
    }

    public Builder boxed(@Nullable Long boxed) {
      this.boxed = boxed;
      return this;
    }

    @Override
    public Builder text(String text) {
      this.text = text;
      this.textSet = true;
      return this;
    }

    @Override
    public Builder count(BigInteger count) {
      this.count = count;
      this.countSet = true;
      return this;
    }

    @Override
    public Builder exact(BigDecimal exact) {
      this.exact = exact;
      this.exactSet = true;
      return this;
    }

    @Override
    public Builder number(BigDecimal number) {
      this.number = number;
      this.numberSet = true;
      return this;
    }

    @Override
    public Builder id(UUID id) {
      this.id = id;
      this.idSet = true;
      return this;
    }

    @Override
    public Builder link(URI link) {
      this.link = link;
      this.linkSet = true;
      return this;
    }

    @Override
    public Builder at(Instant at) {
      this.at = at;
      this.atSet = true;
      return this;
    }

    @Override
    public Builder there(OffsetDateTime there) {
      this.there = there;
      this.thereSet = true;
      return this;
    }

    @Override
    public Builder localAt(LocalDateTime localAt) {
      this.localAt = localAt;
      this.localAtSet = true;
      return this;
    }

    @Override
    public Builder day(LocalDate day) {
      this.day = day;
      this.daySet = true;
      return this;
    }

    @Override
    public Builder time(LocalTime time) {
      this.time = time;
      this.timeSet = true;
      return this;
    }

    @Override
    public Builder taken(Duration taken) {
      this.taken = taken;
      this.takenSet = true;
      return this;
    }

    @Override
    public Builder every(Period every) {
      this.every = every;
      this.everySet = true;
      return this;
    }

    @Override
    public Builder year(Year year) {
      this.year = year;
      this.yearSet = true;
      return this;
    }

    @Override
    public Builder month(YearMonth month) {
      this.month = month;
      this.monthSet = true;
      return this;
    }

    @Override
    public Builder data(byte[] data) {
      this.data = Bytes.copyOf(data);
      this.dataSet = true;
      return this;
    }

    public Builder noData(byte @Nullable [] noData) {
      this.noData = Bytes.copyOf(noData);
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public OrderMeasuredPayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      return new OrderMeasuredPayload(this);
    }

    private void check(Problems problems) {
      problems.check(FLAG, Checks.required(flagSet));
      problems.check(TINY, Checks.required(tinySet));
      problems.check(SMALL, Checks.required(smallSet));
      problems.check(MEDIUM, Checks.required(mediumSet));
      problems.check(LARGE, Checks.required(largeSet));
      problems.check(LETTER, Checks.required(letterSet));
      problems.checkJava(LETTER, letter, JavaValues::problemOf);
      problems.check(SINGLE, Checks.required(singleSet));
      problems.checkJava(SINGLE, single, JavaValues::problemOf);
      problems.check(PRECISE, Checks.required(preciseSet));
      problems.checkJava(PRECISE, precise, JavaValues::problemOf);
      problems.check(TEXT, Checks.required(text, textSet, Problem.STRING_TYPE));
      problems.checkJava(TEXT, text, JavaValues::problemOf);
      problems.check(COUNT, Checks.required(count, countSet, Problem.INT_TYPE));
      problems.checkJava(COUNT, count, JavaValues::problemOf);
      problems.check(EXACT, Checks.required(exact, exactSet, Problem.DECIMAL_TYPE));
      problems.checkJava(EXACT, exact, JavaValues::problemOf);
      problems.check(NUMBER, Checks.required(number, numberSet, Problem.DECIMAL_TYPE));
      problems.checkJava(NUMBER, number, JavaValues::problemOf);
      problems.check(ID, Checks.required(id, idSet, Problem.UUID_TYPE));
      problems.check(LINK, Checks.required(link, linkSet, Problem.URL_TYPE));
      problems.checkJava(LINK, link, JavaValues::problemOf);
      problems.check(AT, Checks.required(at, atSet, Problem.DATETIME_TYPE));
      problems.checkJava(AT, at, JavaValues::problemOf);
      problems.check(THERE, Checks.required(there, thereSet, Problem.DATETIME_TYPE));
      problems.checkJava(THERE, there, JavaValues::problemOf);
      problems.check(LOCAL_AT, Checks.required(localAt, localAtSet, Problem.DATETIME_TYPE));
      problems.checkJava(LOCAL_AT, localAt, JavaValues::problemOf);
      problems.check(DAY, Checks.required(day, daySet, Problem.DATE_TYPE));
      problems.checkJava(DAY, day, JavaValues::problemOf);
      problems.check(TIME, Checks.required(time, timeSet, Problem.TIME_TYPE));
      problems.check(TAKEN, Checks.required(taken, takenSet, Problem.TIME_DELTA_TYPE));
      problems.checkJava(TAKEN, taken, JavaValues::problemOf);
      problems.check(EVERY, Checks.required(every, everySet, Problem.TIME_DELTA_TYPE));
      problems.check(YEAR, Checks.required(year, yearSet, Problem.INT_TYPE));
      problems.checkJava(YEAR, year, JavaValues::problemOf);
      problems.check(MONTH, Checks.required(month, monthSet, Problem.DATE_TYPE));
      problems.checkJava(MONTH, month, JavaValues::problemOf);
      problems.check(DATA, Checks.required(data, dataSet, Problem.BYTES_TYPE));
    }
  }

  /**
   * Where {@code flag} is set.
   */
  public interface FlagStage {
    TinyStage flag(boolean flag);
  }

  /**
   * Where {@code tiny} is set.
   */
  public interface TinyStage {
    SmallStage tiny(byte tiny);
  }

  /**
   * Where {@code small} is set.
   */
  public interface SmallStage {
    MediumStage small(short small);
  }

  /**
   * Where {@code medium} is set.
   */
  public interface MediumStage {
    LargeStage medium(int medium);
  }

  /**
   * Where {@code large} is set.
   */
  public interface LargeStage {
    LetterStage large(long large);
  }

  /**
   * Where {@code letter} is set.
   */
  public interface LetterStage {
    SingleStage letter(char letter);
  }

  /**
   * Where {@code single} is set.
   */
  public interface SingleStage {
    PreciseStage single(float single);
  }

  /**
   * Where {@code precise} is set.
   */
  public interface PreciseStage {
    TextStage precise(double precise);
  }

  /**
   * Where {@code text} is set.
   */
  public interface TextStage {
    CountStage text(String text);
  }

  /**
   * Where {@code count} is set.
   */
  public interface CountStage {
    ExactStage count(BigInteger count);
  }

  /**
   * Where {@code exact} is set.
   */
  public interface ExactStage {
    NumberStage exact(BigDecimal exact);
  }

  /**
   * Where {@code number} is set.
   */
  public interface NumberStage {
    IdStage number(BigDecimal number);
  }

  /**
   * Where {@code id} is set.
   */
  public interface IdStage {
    LinkStage id(UUID id);
  }

  /**
   * Where {@code link} is set.
   */
  public interface LinkStage {
    AtStage link(URI link);
  }

  /**
   * Where {@code at} is set.
   */
  public interface AtStage {
    ThereStage at(Instant at);
  }

  /**
   * Where {@code there} is set.
   */
  public interface ThereStage {
    LocalAtStage there(OffsetDateTime there);
  }

  /**
   * Where {@code localAt} is set.
   */
  public interface LocalAtStage {
    DayStage localAt(LocalDateTime localAt);
  }

  /**
   * Where {@code day} is set.
   */
  public interface DayStage {
    TimeStage day(LocalDate day);
  }

  /**
   * Where {@code time} is set.
   */
  public interface TimeStage {
    TakenStage time(LocalTime time);
  }

  /**
   * Where {@code taken} is set.
   */
  public interface TakenStage {
    EveryStage taken(Duration taken);
  }

  /**
   * Where {@code every} is set.
   */
  public interface EveryStage {
    YearStage every(Period every);
  }

  /**
   * Where {@code year} is set.
   */
  public interface YearStage {
    MonthStage year(Year year);
  }

  /**
   * Where {@code month} is set.
   */
  public interface MonthStage {
    DataStage month(YearMonth month);
  }

  /**
   * Where {@code data} is set.
   */
  public interface DataStage {
    Builder data(byte[] data);
  }
}
