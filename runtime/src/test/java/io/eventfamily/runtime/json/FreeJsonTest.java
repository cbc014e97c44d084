package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.Violation;
import io.eventfamily.runtime.utf8.Utf8JsonReader;
import io.eventfamily.runtime.utf8.Utf8JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FreeJsonTest {

  private static final PropertyName EXTRA = PropertyName.of("extra");
  private static final String HALF_OF_A_PAIR = "\ud83d";

  @Test
  void copiesDeeplyAndKeepsNullsAndOrder() {
    List<Object> list = new ArrayList<>(Arrays.asList("x", null));
    Map<String, Object> inner = new LinkedHashMap<>();
    inner.put("z", null);
    inner.put("a", list);
    Map<String, Object> outer = new LinkedHashMap<>(Map.of("inner", inner));

    Map<String, Object> copy = FreeJson.copyOf(outer);
    list.add("later");
    inner.put("later", 1);
    outer.clear();

    assertThat(copy).containsOnlyKeys("inner");
    assertThat(copy.get("inner")).hasToString("{z=null, a=[x, null]}");
  }

  @Test
  void givesCopiesThatCannotBeChanged() {
    Map<String, Object> copy =
        FreeJson.copyOf(Map.of("map", new HashMap<>(Map.of("a", 1)), "list", new ArrayList<>()));

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> copy.put("b", 1));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ((Map<?, ?>) copy.get("map")).clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ((List<?>) copy.get("list")).add(null));
  }

  @Test
  void leavesNullsAlone() {
    assertThat(FreeJson.copyOf((Object) null)).isNull();
    assertThat(FreeJson.copyOf((Map<String, Object>) null)).isNull();
  }

  static Stream<Arguments> numbers() {
    BigInteger beyondLong = BigInteger.ONE.shiftLeft(63);
    return Stream.of(
        arguments((byte) -1, -1),
        arguments((short) 300, 300),
        arguments(7, 7),
        arguments(7L, 7),
        arguments((long) Integer.MAX_VALUE, Integer.MAX_VALUE),
        arguments(Integer.MAX_VALUE + 1L, Integer.MAX_VALUE + 1L),
        arguments((long) Integer.MIN_VALUE, Integer.MIN_VALUE),
        arguments(Integer.MIN_VALUE - 1L, Integer.MIN_VALUE - 1L),
        arguments(Long.MAX_VALUE, Long.MAX_VALUE),
        arguments(BigInteger.TEN, 10),
        arguments(BigInteger.valueOf(Long.MIN_VALUE), Long.MIN_VALUE),
        arguments(beyondLong, beyondLong),
        arguments(
            beyondLong.negate().subtract(BigInteger.ONE),
            beyondLong.negate().subtract(BigInteger.ONE)),
        arguments(new AtomicInteger(5), 5),
        arguments(new AtomicLong(5), 5),
        arguments(new AtomicLong(1L << 40), 1L << 40),
        arguments(0.1f, 0.1),
        arguments(16777216f, 16777216.0),
        arguments(-0.0f, -0.0),
        arguments(0.1, 0.1),
        arguments(-0.0, -0.0),
        arguments(new BigDecimal("0.10"), 0.1),
        arguments(new BigDecimal("5"), 5.0),
        arguments(new BigDecimal("1e-400"), 0.0));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void takesNumbersAsReadingGivesThem(Number given, Number expected) {
    Object copy = FreeJson.copyOf((Object) given);

    assertThat(copy).isEqualTo(expected).hasSameClassAs(expected);
    assertThat(roundTrip(copy)).isEqualTo(expected).hasSameClassAs(expected);
  }

  @Test
  void equalsItsRoundTrip() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put(
        "numbers",
        List.of((byte) 1, 1L << 40, 1.5f, new BigDecimal("2.50"), BigInteger.TEN.pow(30)));
    value.put("", Arrays.asList(null, true, "\ud83d\ude00\u0000"));
    value.put("a/b~c", Map.of("x", Map.of(), "y", List.of()));
    Map<String, Object> copy = FreeJson.copyOf(value);

    assertThat(violationsOf(copy)).isEmpty();
    assertThat(roundTrip(copy)).isEqualTo(copy);
  }

  static Stream<Arguments> whatJsonCannotCarry() {
    Map<Object, Object> nullKey = new HashMap<>();
    nullKey.put(null, 1);
    return Stream.of(
        arguments(new StringBuilder(), "", "invalid-json-value"),
        arguments('c', "", "invalid-json-value"),
        arguments(Set.of(1), "", "invalid-json-value"),
        arguments(new int[] {1}, "", "invalid-json-value"),
        arguments(Optional.of("a"), "", "invalid-json-value"),
        arguments(Problem.MISSING, "", "invalid-json-value"),
        arguments(HALF_OF_A_PAIR, "", "string_unicode"),
        arguments(Double.NaN, "", "finite_number"),
        arguments(Double.NEGATIVE_INFINITY, "", "finite_number"),
        arguments(Float.NaN, "", "finite_number"),
        arguments(Float.POSITIVE_INFINITY, "", "finite_number"),
        arguments(new BigDecimal("1e400"), "", "finite_number"),
        arguments(List.of(1, HALF_OF_A_PAIR), "/1", "string_unicode"),
        arguments(Map.of("a", List.of(Map.of("b/c", Double.NaN))), "/a/0/b~1c", "finite_number"),
        arguments(Map.of(1, 1), "/1", "invalid-json-value"),
        arguments(Map.of("a", Map.of(1.5, 1)), "/a/1.5", "invalid-json-value"),
        arguments(nullKey, "/null", "invalid-json-value"),
        // Contract: half of a surrogate pair is string_unicode, in a name as in a value.
        arguments(Map.of("a" + HALF_OF_A_PAIR, 1), "/a" + HALF_OF_A_PAIR, "string_unicode"));
  }

  @ParameterizedTest(name = "[{index}] {2} at {1}")
  @MethodSource("whatJsonCannotCarry")
  void rejectsWhatJsonCannotCarryWhereItStands(Object value, String pointer, String code) {
    List<Violation> violations = violationsOf(FreeJson.copyOf(value));

    assertThat(violations)
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.pointer()).isEqualTo("/payload/extra" + pointer);
              assertThat(violation.code()).isEqualTo(code);
            });
  }

  // A key that is no String must not slip through because a String key has the same text.
  @Test
  void rejectsAKeyThatIsNoStringWhicheverKeyOfTheSameTextComesLast() {
    Map<Object, Object> before = new LinkedHashMap<>();
    before.put(1, "a");
    before.put("1", "b");
    Map<Object, Object> after = new LinkedHashMap<>();
    after.put("1", "b");
    after.put(1, "a");

    for (Object map : List.of(before, after)) {
      assertThat(violationsOf(FreeJson.copyOf(map)))
          .containsExactly(Problem.NOT_JSON.at("/payload/extra/1"));
    }
  }

  @Test
  void reportsEverythingInOrder() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("b", Double.NaN);
    map.put("a", Arrays.asList(null, 'x', HALF_OF_A_PAIR));

    assertThat(violationsOf(FreeJson.copyOf(map)))
        .containsExactly(
            Problem.FINITE_NUMBER.at("/payload/extra/b"),
            Problem.NOT_JSON.at("/payload/extra/a/1"),
            Problem.STRING_UNICODE.at("/payload/extra/a/2"));
  }

  @Test
  void allowsAsManyLevelsAsAReaderAllowsBelowAPayload() {
    assertThat(violationsOf(FreeJson.copyOf(nested(498)))).isEmpty();
    assertThat(violationsOf(FreeJson.copyOf(nested(499))))
        .containsExactly(Problem.TOO_DEEP.at("/payload/extra" + "/0".repeat(498)));
    assertThat(violationsOf(FreeJson.copyOf(Map.of("a", nested(497))))).isEmpty();
    assertThat(violationsOf(FreeJson.copyOf(Map.of("a", nested(498)))))
        .containsExactly(Problem.TOO_DEEP.at("/payload/extra/a" + "/0".repeat(497)));
    int levelsAroundFreeJson = 2;
    assertThat(498 + levelsAroundFreeJson).isEqualTo(JsonLimits.defaults().maxDepth());
  }

  @Test
  void allowsAsManyLevelsAsAReaderAllowsBelowRecords() {
    for (int records : new int[] {1, 100, 497}) {
      int levels = 498 - records;
      assertThat(codesBelowRecords(records, nested(levels))).isEmpty();
      assertThat(codesBelowRecords(records, nested(levels + 1))).containsExactly("recursion_loop");
      assertThat(codesBelowRecords(records, Map.of("a", nested(levels))))
          .containsExactly("recursion_loop");
    }
    assertThat(codesBelowRecords(498, "a")).isEmpty();
    assertThat(codesBelowRecords(498, List.of())).containsExactly("recursion_loop");
  }

  /** What is wrong with free JSON in a record in a record, and so on, in a payload. */
  private static List<String> codesBelowRecords(int records, Object value) {
    Problems problems = Problems.ofBuiltPayload();
    for (int level = 0; level < records; level++) {
      problems.enter(EXTRA);
    }
    problems.checkParts(EXTRA, FreeJson.copyOf(value), FreeJson::check);
    return problems.toList().stream().map(Violation::code).toList();
  }

  @Test
  void rejectsACycleWhereItCloses() {
    List<Object> list = new ArrayList<>();
    Map<String, Object> map = new LinkedHashMap<>();
    list.add(map);
    map.put("list", list);

    assertThat(violationsOf(FreeJson.copyOf((Object) list)))
        .containsExactly(Problem.TOO_DEEP.at("/payload/extra/0/list"));
    assertThat(violationsOf(FreeJson.copyOf(map)))
        .containsExactly(Problem.TOO_DEEP.at("/payload/extra/list/0"));
  }

  // Following each of two ways round to the greatest depth would take 2 to the 498th steps.
  @Test
  @Timeout(60)
  void rejectsAListThatHoldsItselfTwiceAtOnce() {
    List<Object> list = new ArrayList<>();
    list.add(list);
    list.add(list);

    assertThat(violationsOf(FreeJson.copyOf((Object) list)))
        .containsExactly(
            Problem.TOO_DEEP.at("/payload/extra/0"), Problem.TOO_DEEP.at("/payload/extra/1"));
  }

  @Test
  void allowsOneContainerInTwoPlaces() {
    List<Object> shared = List.of(1);

    assertThat(FreeJson.copyOf((Object) List.of(shared, shared, Map.of("a", shared))))
        .isEqualTo(List.of(List.of(1), List.of(1), Map.of("a", List.of(1))));
    List<List<Object>> equal = List.of(List.of(List.of()));
    assertThat(FreeJson.copyOf((Object) equal)).isEqualTo(equal);
  }

  private static Object nested(int levels) {
    Object value = List.of();
    for (int level = 1; level < levels; level++) {
      value = List.of(value);
    }
    return value;
  }

  private static List<Violation> violationsOf(Object copy) {
    Problems problems = Problems.ofBuiltPayload();
    problems.checkParts(EXTRA, copy, FreeJson::check);
    return problems.toList();
  }

  private static Object roundTrip(Object copy) {
    Utf8JsonWriter out = Utf8JsonWriter.ofBytes();
    out.writeFreeJson(copy);
    return new Utf8JsonReader(out.toByteArray(), JsonLimits.defaults(), Problems.ofJsonEvent())
        .readFreeJson();
  }
}
