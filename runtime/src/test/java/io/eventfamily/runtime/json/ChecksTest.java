package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.Violation;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

  private static final PropertyName NAME = PropertyName.of("name");
  private static final String HALF_OF_A_PAIR = "\ude00";
  private static final Instant UNWRITABLE = Instant.parse("+10000-01-01T00:00:00Z");

  private final Problems built = Problems.ofBuiltPayload();
  private final Problems read = Problems.ofJsonPayload();

  @Test
  void tellsAMissingPropertyFromANull() {
    Checks.required(built, NAME, null, false, Problem.STRING_TYPE);
    assertThat(built.toList()).containsExactly(Problem.MISSING.at("/payload/name"));

    Checks.required(read, NAME, null, true, Problem.STRING_TYPE);
    assertThat(read.toList()).containsExactly(Problem.STRING_TYPE.at("/payload/name"));
  }

  @Test
  void acceptsARequiredPropertyThatHasAValue() {
    Checks.required(built, NAME, "", true, Problem.STRING_TYPE);
    Checks.required(built, NAME, true);

    assertThat(built.isEmpty()).isTrue();
  }

  @Test
  void rejectsAPrimitiveThatWasForgotten() {
    Checks.required(built, NAME, false);

    assertThat(built.toList()).containsExactly(Problem.MISSING.at("/payload/name"));
  }

  @Test
  void keepsWhatTheReaderHasSaidOfAValue() {
    read.reject(NAME, Problem.UUID_PARSING);
    Checks.required(read, NAME, null, true, Problem.UUID_TYPE);
    Checks.notNull(read, NAME, null, Problem.UUID_TYPE);

    assertThat(read.toList()).containsExactly(Problem.UUID_PARSING.at("/payload/name"));
  }

  @Test
  void rejectsANullInPlaceOfADefault() {
    Checks.notNull(built, NAME, "a", Problem.STRING_TYPE);
    assertThat(built.isEmpty()).isTrue();

    Checks.notNull(built, NAME, null, Problem.STRING_TYPE);
    assertThat(built.toList()).containsExactly(Problem.STRING_TYPE.at("/payload/name"));
  }

  @Test
  void rejectsTextsThatUtf8CannotCarry() {
    Checks.text(built, NAME, null);
    Checks.text(built, NAME, "\ud83d\ude00");
    assertThat(built.isEmpty()).isTrue();

    Checks.text(built, NAME, HALF_OF_A_PAIR);
    assertThat(built.toList()).containsExactly(Problem.STRING_UNICODE.at("/payload/name"));
  }

  @Test
  void rejectsTimesThatFourDigitsOfAYearCannotTell() {
    Checks.time(built, NAME, null);
    Checks.time(built, NAME, Instant.EPOCH);
    assertThat(built.isEmpty()).isTrue();

    Checks.time(built, NAME, UNWRITABLE);
    assertThat(built.toList()).containsExactly(Problem.DATETIME_PARSING.at("/payload/name"));
  }

  @Test
  void doesNotLookAgainAtWhatAReaderHasRead() {
    Checks.text(read, NAME, HALF_OF_A_PAIR);
    Checks.time(read, NAME, UNWRITABLE);
    Checks.texts(read, NAME, List.of(HALF_OF_A_PAIR));
    Checks.freeJson(read, NAME, Problem.NOT_JSON);

    assertThat(read.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'',0,0,",
    "'',1,5,string_too_short: must have at least 1 character",
    "a,2,5,string_too_short: must have at least 2 characters",
    "ab,2,2,",
    "abc,0,2,string_too_long: must have at most 2 characters",
    "ab,0,1,string_too_long: must have at most 1 character",
    // Code points count, neither UTF-16 units nor what looks like one character.
    "\ud83d\ude00\ud83d\ude00\ud83d\ude00,3,3,",
    "e\u0301,2,2,",
    "\ud83d\ude00,2,5,string_too_short: must have at least 2 characters"
  })
  void countsTheCodePointsOfATextAgainstBothBounds(String text, int min, int max, String expected) {
    Checks.size(built, NAME, text, min, max);

    assertThat(verdict(built)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,0,",
    "0,1,5,too_short: must have at least 1 item",
    "1,2,5,too_short: must have at least 2 items",
    "2,2,2,",
    "3,0,2,too_long: must have at most 2 items",
    "2,0,1,too_long: must have at most 1 item"
  })
  void countsItemsAndEntriesAgainstBothBounds(int size, int min, int max, String expected) {
    Checks.size(built, NAME, Collections.nCopies(size, "x"), min, max);
    assertThat(verdict(built)).isEqualTo(expected);

    Map<Integer, Object> map = new HashMap<>();
    for (int key = 0; key < size; key++) {
      map.put(key, key);
    }
    Checks.size(read, NAME, map, min, max);
    assertThat(verdict(read)).isEqualTo(expected);
  }

  @Test
  void leavesTheSizeOfANullAlone() {
    Checks.size(built, NAME, (String) null, 1, 1);
    Checks.size(built, NAME, (List<?>) null, 1, 1);
    Checks.size(built, NAME, (Map<?, ?>) null, 1, 1);

    assertThat(built.isEmpty()).isTrue();
  }

  // As Pydantic does: too many stop the judgement of each, too few are judged after it.
  @Test
  void reportsTooManyItemsInPlaceOfBadOnesButTooFewOnlyWhereAllAreGood() {
    List<String> values = Arrays.asList("a", null);
    Checks.texts(built, NAME, values);
    Checks.size(built, NAME, values, 3, 5);
    assertThat(built.toList()).containsExactly(Problem.STRING_TYPE.at("/payload/name/1"));

    Checks.size(built, NAME, values, 0, 1);
    assertThat(built.toList()).containsExactly(Problem.tooLong(1).at("/payload/name"));

    Checks.texts(built, NAME, values);
    assertThat(built.toList()).containsExactly(Problem.tooLong(1).at("/payload/name"));
  }

  @Test
  void rejectsEveryNullInAList() {
    Checks.items(built, NAME, null, Problem.UUID_TYPE);
    Checks.items(built, NAME, List.of(1), Problem.UUID_TYPE);
    assertThat(built.isEmpty()).isTrue();

    Checks.items(built, NAME, Arrays.asList(null, 1, null), Problem.UUID_TYPE);
    assertThat(built.toList())
        .containsExactly(
            Problem.UUID_TYPE.at("/payload/name/0"), Problem.UUID_TYPE.at("/payload/name/2"));
  }

  @Test
  void rejectsEveryTextInAListThatUtf8CannotCarry() {
    Checks.texts(built, NAME, null);
    Checks.texts(built, NAME, List.of("a"));
    assertThat(built.isEmpty()).isTrue();

    Checks.texts(built, NAME, Arrays.asList(HALF_OF_A_PAIR, "a", null));
    assertThat(built.toList())
        .containsExactlyInAnyOrder(
            Problem.STRING_UNICODE.at("/payload/name/0"),
            Problem.STRING_TYPE.at("/payload/name/2"));
  }

  @Test
  void leavesTheCursorWhereItWas() {
    Checks.items(built, NAME, Arrays.asList((Object) null), Problem.UUID_TYPE);
    Checks.texts(built, NAME, List.of(HALF_OF_A_PAIR));
    Checks.freeJson(built, NAME, List.of(Problem.NOT_JSON));
    Checks.size(built, NAME, List.of(1, 2), 0, 1);
    built.reject(PropertyName.of("other"), Problem.MISSING);

    assertThat(built.toList())
        .extracting(Violation::pointer)
        .containsExactlyInAnyOrder("/payload/name", "/payload/other");
  }

  private static String verdict(Problems problems) {
    return problems.toList().stream()
        .map(violation -> violation.code() + ": " + violation.message())
        .findFirst()
        .orElse(null);
  }
}
