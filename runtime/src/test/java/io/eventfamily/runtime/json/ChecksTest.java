package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.eventfamily.runtime.Violation;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

  private static final PropertyName NAME = PropertyName.of("name");
  private static final PropertyName OTHER = PropertyName.of("other");
  private static final String HALF_OF_A_PAIR = "\ude00";
  private static final Instant UNWRITABLE = Instant.parse("+10000-01-01T00:00:00Z");

  private final Problems built = Problems.ofBuiltPayload();
  private final Problems read = Problems.ofJsonPayload();

  private enum Color {
    RED,
    BLUE
  }

  private static final EnumNames<Color> COLORS =
      EnumNames.builder(Color.class).add(Color.RED, "red").add(Color.BLUE, "blue").build();

  @Test
  void tellsAMissingPropertyFromANull() {
    built.check(NAME, Checks.required(null, false, Problem.STRING_TYPE));
    assertThat(built.toList()).containsExactly(Problem.MISSING.at("/payload/name"));

    read.check(NAME, Checks.required(null, true, Problem.STRING_TYPE));
    assertThat(read.toList()).containsExactly(Problem.STRING_TYPE.at("/payload/name"));
  }

  @Test
  void acceptsARequiredPropertyThatHasAValue() {
    built.check(NAME, Checks.required("", true, Problem.STRING_TYPE));
    // What a reader has read is not marked as set.
    built.check(NAME, Checks.required("", false, Problem.STRING_TYPE));
    built.check(NAME, Checks.required(true));

    assertThat(built.isEmpty()).isTrue();
  }

  @Test
  void rejectsAPrimitiveThatWasForgotten() {
    built.check(NAME, Checks.required(false));

    assertThat(built.toList()).containsExactly(Problem.MISSING.at("/payload/name"));
  }

  @Test
  void keepsWhatTheReaderHasSaidOfAValue() {
    read.reject(NAME, Problem.UUID_PARSING);
    read.check(NAME, Checks.required(null, true, Problem.UUID_TYPE));
    read.check(NAME, Checks.required(null, false, Problem.UUID_TYPE));
    read.check(NAME, Checks.notNull(null, Problem.UUID_TYPE));

    assertThat(read.toList()).containsExactly(Problem.UUID_PARSING.at("/payload/name"));
  }

  @Test
  void rejectsANullInPlaceOfADefault() {
    built.check(NAME, Checks.notNull("a", Problem.STRING_TYPE));
    assertThat(built.isEmpty()).isTrue();

    built.check(NAME, Checks.notNull(null, Problem.STRING_TYPE));
    assertThat(built.toList()).containsExactly(Problem.STRING_TYPE.at("/payload/name"));
  }

  @Test
  void rejectsANullInPlaceOfAComputedDefaultOnlyWhereItWasSet() {
    assertThat(Checks.notNullIfSet(null, true, Problem.STRING_TYPE)).isEqualTo(Problem.STRING_TYPE);
    assertThat(Checks.notNullIfSet(null, false, Problem.STRING_TYPE)).isNull();
    assertThat(Checks.notNullIfSet("a", true, Problem.STRING_TYPE)).isNull();
    assertThat(Checks.notNullIfSet("a", false, Problem.STRING_TYPE)).isNull();
  }

  @Test
  void rejectsTextsThatUtf8CannotCarry() {
    built.checkJava(NAME, (String) null, JavaValues::problemOf);
    built.checkJava(NAME, "\ud83d\ude00", JavaValues::problemOf);
    assertThat(built.isEmpty()).isTrue();

    built.checkJava(NAME, HALF_OF_A_PAIR, JavaValues::problemOf);
    assertThat(built.toList()).containsExactly(Problem.STRING_UNICODE.at("/payload/name"));
  }

  @Test
  void rejectsTimesThatFourDigitsOfAYearCannotTell() {
    built.checkJava(NAME, (Instant) null, JavaValues::problemOf);
    built.checkJava(NAME, Instant.EPOCH, JavaValues::problemOf);
    assertThat(built.isEmpty()).isTrue();

    built.checkJava(NAME, UNWRITABLE, JavaValues::problemOf);
    assertThat(built.toList()).containsExactly(Problem.DATETIME_PARSING.at("/payload/name"));
  }

  @Test
  void doesNotLookAgainAtWhatAReaderHasRead() {
    read.checkJava(NAME, HALF_OF_A_PAIR, JavaValues::problemOf);
    read.checkJava(HALF_OF_A_PAIR, JavaValues::problemOf);
    read.checkJava(NAME, UNWRITABLE, JavaValues::problemOf);
    read.checkParts(NAME, Problem.NOT_JSON, FreeJson::check);
    read.checkParts(Problem.NOT_JSON, FreeJson::check);
    Checks.items(read, NAME, List.of(HALF_OF_A_PAIR), ChecksTest::text);
    Checks.items(read, List.of(HALF_OF_A_PAIR), ChecksTest::text);
    Map<String, String> map = Map.of(HALF_OF_A_PAIR, HALF_OF_A_PAIR);
    Checks.entries(read, NAME, map, MapKeys.STRING, ChecksTest::text, ChecksTest::text);
    Checks.entries(read, map, MapKeys.STRING, ChecksTest::text, ChecksTest::text);

    assertThat(read.isEmpty()).isTrue();
  }

  // As Pydantic does: too many stop the judgement of each, too few are judged after it.
  @Test
  void reportsTooManyItemsInPlaceOfBadOnesButTooFewOnlyWhereAllAreGood() {
    List<String> values = Arrays.asList("a", null);
    Checks.items(built, NAME, values, ChecksTest::text);
    built.check(NAME, Constraints.size(values, 3, 5));
    assertThat(built.toList()).containsExactly(Problem.STRING_TYPE.at("/payload/name/1"));

    built.check(NAME, Constraints.size(values, 0, 1));
    assertThat(built.toList()).extracting(Violation::code).containsExactly("too_long");
    assertThat(built.toList()).extracting(Violation::pointer).containsExactly("/payload/name");

    Checks.items(built, NAME, values, ChecksTest::text);
    assertThat(built.toList()).extracting(Violation::pointer).containsExactly("/payload/name");
  }

  // As Pydantic does: a map is counted after its entries are judged, however many there are.
  @Test
  void reportsBadEntriesInPlaceOfTooMany() {
    Map<String, String> values = new LinkedHashMap<>(Map.of("a", "x"));
    values.put("b", null);
    Checks.entries(built, NAME, values, MapKeys.STRING, ChecksTest::text, ChecksTest::text);
    built.check(NAME, Constraints.size(values, 0, 1));

    assertThat(built.toList()).containsExactly(Problem.STRING_TYPE.at("/payload/name/b"));
  }

  @Test
  void rejectsEveryNullInAList() {
    Checks.items(built, NAME, null, ChecksTest::number);
    Checks.items(built, NAME, List.of(1), ChecksTest::number);
    assertThat(built.isEmpty()).isTrue();

    Checks.items(built, NAME, Arrays.asList(null, 1, null), ChecksTest::number);
    assertThat(built.toList())
        .containsExactly(
            Problem.INT_TYPE.at("/payload/name/0"), Problem.INT_TYPE.at("/payload/name/2"));
  }

  @Test
  void rejectsEveryTextInAListThatUtf8CannotCarry() {
    Checks.items(built, NAME, null, ChecksTest::text);
    Checks.items(built, NAME, List.of("a"), ChecksTest::text);
    assertThat(built.isEmpty()).isTrue();

    Checks.items(built, NAME, Arrays.asList(HALF_OF_A_PAIR, "a", null), ChecksTest::text);
    assertThat(built.toList())
        .containsExactlyInAnyOrder(
            Problem.STRING_UNICODE.at("/payload/name/0"),
            Problem.STRING_TYPE.at("/payload/name/2"));
  }

  @Test
  void checksTheItemsOfListsInLists() {
    Checks.items(
        built,
        NAME,
        List.of(List.of("a"), Arrays.asList("b", null)),
        (problems, inner) -> Checks.items(problems, inner, ChecksTest::text));

    assertThat(built.toList()).containsExactly(Problem.STRING_TYPE.at("/payload/name/1/1"));
  }

  @Test
  void checksEachKeyAndValueOfAMapWhereItStands() {
    Map<String, Integer> values = new LinkedHashMap<>();
    values.put("a/b", null);
    values.put("ok", 1);
    values.put(HALF_OF_A_PAIR, 2);
    values.put(null, 3);
    Checks.entries(built, NAME, values, MapKeys.STRING, ChecksTest::text, ChecksTest::number);

    assertThat(built.toList())
        .containsExactly(
            Problem.INT_TYPE.at("/payload/name/a~1b"),
            Problem.STRING_UNICODE.at("/payload/name/" + HALF_OF_A_PAIR),
            Problem.STRING_TYPE.at("/payload/name/null"));
  }

  @Test
  void callsTheKeysOfAMapAsTheyAreCalledInJson() {
    Map<Color, Integer> values = new LinkedHashMap<>();
    values.put(Color.BLUE, null);
    Checks.entries(built, NAME, values, COLORS, (problems, key) -> {}, ChecksTest::number);
    Checks.entries(built, OTHER, null, COLORS, (problems, key) -> {}, ChecksTest::number);

    assertThat(built.toList()).containsExactly(Problem.INT_TYPE.at("/payload/name/blue"));
  }

  @Test
  void saysOneThingOfAnEntryWhoseKeyAndValueAreWrong() {
    Map<Integer, List<Integer>> values = Collections.singletonMap(null, Arrays.asList(1, null));
    Checks.entries(
        built,
        NAME,
        values,
        MapKeys.INT,
        ChecksTest::number,
        (problems, value) -> Checks.items(problems, value, ChecksTest::number));

    assertThat(built.toList()).containsExactly(Problem.INT_TYPE.at("/payload/name/null"));
  }

  @Test
  void leavesTheCursorWhereItWas() {
    Checks.items(built, NAME, Arrays.asList((Integer) null), ChecksTest::number);
    Checks.items(built, NAME, List.of(HALF_OF_A_PAIR), ChecksTest::text);
    Map<String, String> map = Map.of(HALF_OF_A_PAIR, HALF_OF_A_PAIR);
    Checks.entries(built, NAME, map, MapKeys.STRING, ChecksTest::text, ChecksTest::text);
    built.checkParts(NAME, List.of(Problem.NOT_JSON), FreeJson::check);
    built.check(NAME, Constraints.size(List.of(1, 2), 0, 1));
    built.check(OTHER, Problem.MISSING);

    assertThat(built.toList())
        .extracting(Violation::pointer)
        .containsExactlyInAnyOrder("/payload/name", "/payload/other");
  }

  @Test
  void givesADefaultThatCouldBeComputed() {
    assertThat(Checks.computed(built, NAME, () -> "a", Problem.STRING_TYPE)).isEqualTo("a");
    assertThat(Checks.<Object>computed(built, NAME, () -> null)).isNull();
    assertThat(built.isEmpty()).isTrue();
  }

  @Test
  void rejectsADefaultThatIsComputedAsNull() {
    assertThat(Checks.<Object>computed(built, NAME, () -> null, Problem.STRING_TYPE)).isNull();

    assertThat(built.toList()).containsExactly(Problem.STRING_TYPE.at("/payload/name"));
  }

  // The message of the exception may hold what is sensitive.
  @Test
  void saysOfADefaultThatFailedWhichExceptionThereWasAndNoMore() {
    Supplier<Object> failing =
        () -> {
          throw new IllegalStateException("secret");
        };
    assertThat(Checks.computed(built, NAME, failing)).isNull();
    assertThat(Checks.computed(read, NAME, failing, Problem.STRING_TYPE)).isNull();

    Violation expected =
        Problem.ofUser("has a default that could not be computed: IllegalStateException")
            .at("/payload/name");
    assertThat(built.toList()).containsExactly(expected);
    assertThat(read.toList()).containsExactly(expected);
  }

  @Test
  void survivesCodeOfTheUserThatTakesAllOfTheStack() {
    assertThat(Checks.computed(built, NAME, ChecksTest::endless)).isNull();
    built.enter(OTHER);
    assertThat(Checks.made(built, ChecksTest::endless, true)).isNull();
    built.moveTo("rule");
    Checks.rule(built, () -> endless() == null, true, "must hold");
    built.leave();

    assertThat(built.toList())
        .containsExactly(
            Problem.ofUser("has a default that could not be computed: StackOverflowError")
                .at("/payload/name"),
            Problem.ofUser("is refused: StackOverflowError").at("/payload/other"),
            Problem.ofUser("must hold (the rule could not be asked: StackOverflowError)")
                .at("/payload/rule"));
  }

  @Test
  void letsErrorsOfTheMachinePass() {
    Supplier<Object> broken =
        () -> {
          throw new NoClassDefFoundError("a");
        };

    assertThatExceptionOfType(NoClassDefFoundError.class)
        .isThrownBy(() -> Checks.computed(built, NAME, broken));
    assertThatExceptionOfType(NoClassDefFoundError.class)
        .isThrownBy(() -> Checks.made(built, broken, true));
    assertThatExceptionOfType(NoClassDefFoundError.class)
        .isThrownBy(() -> Checks.rule(built, () -> broken.get() == null, true, "a"));
  }

  @ParameterizedTest
  @CsvSource({
    "no,true,is refused: no",
    "no,false,is refused: IllegalArgumentException",
    ",true,is refused: IllegalArgumentException",
    ",false,is refused: IllegalArgumentException"
  })
  void saysWhyAConstructorRefusesUnlessThatMayTellASecret(
      String thrown, boolean tellsWhy, String message) {
    built.enter(NAME);
    Object made =
        Checks.made(
            built,
            () -> {
              throw new IllegalArgumentException(thrown);
            },
            tellsWhy);

    assertThat(made).isNull();
    assertThat(built.toList()).containsExactly(Problem.ofUser(message).at("/payload/name"));
  }

  @Test
  void givesWhatAConstructorMakes() {
    assertThat(Checks.made(built, () -> "made", true)).isEqualTo("made");
    assertThat(built.isEmpty()).isTrue();
  }

  @Test
  void asksRulesOfEitherKind() {
    Checks.rule(built, () -> true, true, "must hold");
    Checks.rule(built, () -> false, false, "must not hold");
    assertThat(built.isEmpty()).isTrue();

    Checks.rule(built, () -> false, true, "must hold");
    Checks.rule(built, () -> true, false, "must not hold");
    Checks.rule(
        built,
        () -> {
          throw new ArithmeticException("secret");
        },
        true,
        "must be asked");

    assertThat(built.toList())
        .containsExactly(
            Problem.ofUser("must hold").at("/payload"),
            Problem.ofUser("must not hold").at("/payload"),
            Problem.ofUser("must be asked (the rule could not be asked: ArithmeticException)")
                .at("/payload"));
  }

  private static void number(Problems problems, Integer value) {
    problems.check(Checks.notNull(value, Problem.INT_TYPE));
  }

  private static void text(Problems problems, String value) {
    problems.check(Checks.notNull(value, Problem.STRING_TYPE));
    problems.checkJava(value, JavaValues::problemOf);
  }

  private static Object endless() {
    return List.of(endless());
  }
}
