package io.eventfamily.runtime.utf8;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.EventType;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.json.EnumNames;
import io.eventfamily.runtime.json.EventTypes;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import io.eventfamily.runtime.json.TypedPayload;
import io.eventfamily.runtime.json.ValueReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A value is the same, and so is what is wrong with it, whether a shortcut takes it or not. */
class ShortcutsToValuesTest {

  private static final List<String> SPACES = List.of("", "", "", " ", "\n\t ", "\r\n");

  private enum State implements EventType {
    OPEN,
    IN_PROGRESS,
    DONE,
    SEEN,
    QUOTED;

    @Override
    public String wireName() {
      return RandomTokens.NAMES.get(ordinal());
    }
  }

  private static final EnumNames<State> STATES = states().build();
  private static final EnumNames<State> STATES_OR_OPEN = states().fallback(State.OPEN).build();

  private static EnumNames.Builder<State> states() {
    EnumNames.Builder<State> names = EnumNames.builder(State.class);
    for (State state : State.values()) {
      names.add(state, state.wireName());
    }
    return names;
  }

  private static Object typedPayload(JsonReader in) {
    PropertyName type = PropertyName.of("type");
    PropertyName payload = PropertyName.of("payload");
    TypedPayload<State, Object> typed =
        new TypedPayload<>(
            type, EventTypes.of(State.values()), payload, (state, json) -> List.of(state));
    typed.readType(in);
    return Stream.of(in.eventType(), in.isEventTypeUnknown()).map(String::valueOf).toList();
  }

  private static Object nullOrAny(JsonReader in) {
    return in.readNull() ? "null" : in.readFreeJson();
  }

  static Stream<Arguments> values() {
    return Stream.of(
        value("boolean", JsonReader::readBoolean),
        value("byte", JsonReader::readByte),
        value("int", JsonReader::readInt),
        value("long", JsonReader::readLong),
        value("year", JsonReader::readYear),
        value("float", JsonReader::readFloat),
        value("double", JsonReader::readDouble),
        value("decimal", JsonReader::readBigDecimal),
        value("string", JsonReader::readString),
        value("UUID", JsonReader::readUuid),
        value("instant", JsonReader::readInstant),
        value("instant or naive", JsonReader::readInstantOrNaive),
        value("enum", in -> in.readEnum(STATES)),
        value("enum with a fallback", in -> in.readEnum(STATES_OR_OPEN)),
        value("event type", ShortcutsToValuesTest::typedPayload),
        value("null", ShortcutsToValuesTest::nullOrAny));
  }

  private static Arguments value(String name, ValueReader<?> reader) {
    return Arguments.of(name, reader);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void areSameAsWithoutThem(String name, ValueReader<?> value) {
    Random random = new Random(name.hashCode());
    RandomTokens tokens = new RandomTokens(random);
    int sound = 0;
    for (int round = 0; round < 1_000; round++) {
      String space = SPACES.get(random.nextInt(SPACES.size()));
      String token = space + tokens.next() + SPACES.get(random.nextInt(SPACES.size()));

      TwoWays.read(token, JsonLimits.defaults(), value);
      TwoWays.Outcome outcome =
          TwoWays.read(
              "[" + token + "," + token + "]", JsonLimits.defaults(), TwoWays.listOf(value));

      sound += outcome.sound() ? 1 : 0;
    }
    // Were none or all of them sound, the test would show nothing.
    assertThat(sound).isBetween(5, 995);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void areSameAsWithoutThemWithinSmallLimits(String name, ValueReader<?> value) {
    Random random = new Random(-name.hashCode());
    RandomTokens tokens = new RandomTokens(random);
    int overLimit = 0;
    for (int round = 0; round < 300; round++) {
      JsonLimits limits =
          JsonLimits.defaults()
              .withMaxStringBytes(1 + random.nextInt(40))
              .withMaxNumberLength(1 + random.nextInt(25));

      TwoWays.Outcome outcome =
          TwoWays.read("[" + tokens.next() + " ]", limits, TwoWays.listOf(value));

      overLimit += outcome.fault() != null && outcome.fault().contains("longer than") ? 1 : 0;
    }
    assertThat(overLimit).isBetween(5, 295);
  }

  static Stream<Arguments> lengths() {
    return Stream.of(
        Arguments.of(
            "\"d9428888-122b-11e1-b85c-61cd3cbb3210\"", (ValueReader<?>) JsonReader::readUuid),
        Arguments.of("\"2026-01-15T10:30:00Z\"", (ValueReader<?>) JsonReader::readInstant),
        Arguments.of("\"2026-01-15T10:30:00.123456Z\"", (ValueReader<?>) JsonReader::readInstant),
        Arguments.of("\"in progress\"", (ValueReader<?>) in -> in.readEnum(STATES)),
        Arguments.of("\"in progress\"", (ValueReader<?>) ShortcutsToValuesTest::typedPayload),
        Arguments.of("\"plain\"", (ValueReader<?>) JsonReader::readString),
        Arguments.of("\"-12345.678\"", (ValueReader<?>) JsonReader::readBigDecimal));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lengths")
  void takeAStringOfTheLimitAndNotOfOneByteMore(String token, ValueReader<?> value) {
    int bytes = token.length() - 2;
    JsonLimits limits = JsonLimits.defaults().withMaxNumberLength(1);

    assertThat(TwoWays.read(token, limits.withMaxStringBytes(bytes), value).sound()).isTrue();
    assertThat(TwoWays.read(token, limits.withMaxStringBytes(bytes - 1), value).fault())
        .isEqualTo(
            "is not JSON: string longer than the limit of %d bytes at line 1 column %d",
            bytes - 1, bytes + 2);
  }

  @ParameterizedTest
  @CsvSource({"7", "-7", "1234567", "-1234567", "0.5", "-12.25", "123456789012345678", "1e2"})
  void takeANumberOfTheLimitAndNotOfOneCharacterMore(String number) {
    JsonLimits limits = JsonLimits.defaults().withMaxStringBytes(1);
    String token = number + " ";
    for (ValueReader<?> value :
        List.<ValueReader<?>>of(
            JsonReader::readLong,
            JsonReader::readDouble,
            JsonReader::readFloat,
            JsonReader::readBigDecimal)) {
      assertThat(TwoWays.read(token, limits.withMaxNumberLength(number.length()), value).fault())
          .isNull();
      if (number.length() > 1) {
        int length = number.length() - 1;
        assertThat(TwoWays.read(token, limits.withMaxNumberLength(length), value).fault())
            .isEqualTo(
                "is not JSON: number longer than the limit of %d at line 1 column %d",
                length, number.length() + 1);
      }
    }
  }

  @Test
  void takeANameOfTheLimitAndNotOfOneByteMore() {
    for (String name : List.of("a", "customer", "customer_identifier_of_the_order", "é€")) {
      PropertyNames names = PropertyNames.of(PropertyName.of(name));
      ValueReader<?> value = in -> onlyProperty(in, names);
      int bytes = name.getBytes(UTF_8).length;
      String json = "{\"" + name + "\":5}";

      assertThat(TwoWays.read(json, JsonLimits.defaults().withMaxStringBytes(bytes), value).value())
          .isEqualTo(List.of(0, 5, false));
      if (bytes > 1) {
        assertThat(
                TwoWays.read(json, JsonLimits.defaults().withMaxStringBytes(bytes - 1), value)
                    .fault())
            .startsWith(
                "is not JSON: string longer than the limit of " + (bytes - 1) + " bytes at line 1");
      }
    }
  }

  private static List<Object> onlyProperty(JsonReader in, PropertyNames names) {
    return in.beginObject() && in.nextProperty(names)
        ? List.of(in.property(), in.readInt(), in.nextProperty(names))
        : List.of();
  }
}
