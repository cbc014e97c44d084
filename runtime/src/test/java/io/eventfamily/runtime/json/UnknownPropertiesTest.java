package io.eventfamily.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.Violation;
import io.eventfamily.runtime.utf8.Utf8JsonReader;
import io.eventfamily.runtime.utf8.Utf8JsonWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnknownPropertiesTest {

  private static final PropertyName TITLE = PropertyName.of("title");
  private static final PropertyName SECRET = PropertyName.ofSensitive("secret");
  private static final PropertyNames NAMES =
      PropertyNames.of(TITLE, SECRET).withAlias("heading", TITLE);

  @Test
  void areCopiedAsFreeJsonIs() {
    List<Object> list = new ArrayList<>(Arrays.asList(1L, null));
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("z", list);
    given.put("a", 1.5f);

    Map<String, Object> copy = UnknownProperties.copyOf(given);
    list.clear();
    given.clear();

    assertThat(copy).containsExactly(Map.entry("z", Arrays.asList(1, null)), Map.entry("a", 1.5));
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(copy::clear);
    assertThatNullPointerException().isThrownBy(() -> UnknownProperties.copyOf(null));
  }

  @Test
  void areOneSharedMapWhereThereAreNone() {
    Map<String, Object> none = UnknownProperties.copyOf(new LinkedHashMap<>());

    assertThat(none).isEmpty();
    assertThat(UnknownProperties.closed(none)).isSameAs(none);
    assertThat(UnknownProperties.copyOf(Map.of())).isSameAs(none);
  }

  @Test
  void areReadInOrderUntilTheyAreClosed() {
    Utf8JsonReader in = in("{\"z\":1,\"title\":\"t\",\"a\":{\"b\":[null]},\"\\u007a\":2.50}");

    Map<String, Object> closed = UnknownProperties.closed(read(in));

    assertThat(in.problems().toList()).isEmpty();
    assertThat(closed).hasToString("{z=2.5, a={b=[null]}}");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> closed.put("b", 1));
  }

  @Test
  void areRejectedWhereFreeJsonCannotHoldThem() {
    Utf8JsonReader in = in("{\"a\":1e400,\"b\":[-1e999],\"d\":1e400,\"d\":\"sound\"}");

    read(in);

    assertThat(in.problems().toList())
        .containsExactly(Problem.FINITE_NUMBER.at("/a"), Problem.FINITE_NUMBER.at("/b/0"));
  }

  private static Utf8JsonReader in(String json) {
    return new Utf8JsonReader(json.getBytes(UTF_8), JsonLimits.defaults(), Problems.ofJsonEvent());
  }

  private static Map<String, Object> read(Utf8JsonReader in) {
    Map<String, Object> unknown = Map.of();
    assertThat(in.beginObject()).isTrue();
    while (in.nextProperty(NAMES)) {
      if (in.property() >= 0) {
        in.skipValue();
      } else {
        unknown = in.readUnknownProperty(unknown);
      }
    }
    in.end();
    return unknown;
  }

  @Test
  void areWrittenAmongThePropertiesOfAnObject() {
    Map<String, Object> unknown = new LinkedHashMap<>();
    unknown.put("z\n", null);
    unknown.put("a", List.of(1, 2.0));

    assertThat(written(unknown)).isEqualTo("{\"title\":\"t\",\"z\\n\":null,\"a\":[1,2.0]}");
    assertThat(written(Map.of())).isEqualTo("{\"title\":\"t\"}");
  }

  private static String written(Map<String, Object> unknown) {
    Utf8JsonWriter out = Utf8JsonWriter.ofBytes();
    out.beginObject();
    out.property(TITLE).writeString("t");
    out.writeUnknownProperties(unknown);
    out.endObject();
    return new String(out.toByteArray(), UTF_8);
  }

  @Test
  void haveNoNameThatIsDeclaredNorAnAlias() {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("heading", 1);
    given.put("title", Double.NaN);
    given.put("other", Map.of("title", Double.NaN));

    assertThat(violationsOf(Problems.ofBuiltPayload(), given))
        .containsExactly(
            Problem.DECLARED.at("/payload/heading"),
            Problem.DECLARED.at("/payload/title"),
            Problem.FINITE_NUMBER.at("/payload/other/title"));
  }

  @Test
  void areToldOfBesideWhatIsWrongWithThePropertyOfThatName() {
    Problems problems = Problems.ofBuiltPayload();
    problems.check(TITLE, Problem.MISSING);
    problems.enter(SECRET);
    problems.reject("hidden", Problem.INT_TYPE);
    problems.leave();

    assertThat(violationsOf(problems, Map.of("title", 1)))
        .containsExactly(
            Problem.MISSING.at("/payload/title"),
            Problem.DECLARED.at("/payload/title"),
            Problem.INT_TYPE.at("/payload/secret"));
  }

  // The names in what is sensitive must not show, whoever was the first to find something wrong.
  @Test
  void leaveASensitivePropertySensitive() {
    Problems problems = Problems.ofBuiltPayload();
    UnknownProperties.check(problems, NAMES, Map.of("secret", 1));
    problems.enter(SECRET);
    problems.enter("hidden");
    problems.rejectByRule(Problem.INT_TYPE);

    assertThat(problems.toList()).extracting(Violation::pointer).containsOnly("/payload/secret");
  }

  @Test
  void areAsDeepAsAReaderAllows() {
    Map<String, Object> deepest = Map.of("a", nested(498));
    Map<String, Object> deeper = Map.of("a", nested(499));

    assertThat(violationsOf(Problems.ofBuiltPayload(), deepest)).isEmpty();
    assertThat(violationsOf(Problems.ofBuiltPayload(), deeper))
        .containsExactly(Problem.TOO_DEEP.at("/payload/a" + "/0".repeat(498)));
    assertThat(violationsOf(Problems.ofBuiltEvent(), deeper)).isEmpty();
    assertThat(violationsOf(Problems.ofBuiltEvent(), Map.of("a", nested(500))))
        .containsExactly(Problem.TOO_DEEP.at("/a" + "/0".repeat(499)));
  }

  @Test
  void doNotHoldThemselves() {
    Map<String, Object> self = new LinkedHashMap<>();
    self.put("self", self);

    assertThat(violationsOf(Problems.ofBuiltPayload(), self))
        .containsExactly(Problem.TOO_DEEP.at("/payload/self/self"));
  }

  private static Object nested(int levels) {
    Object value = List.of();
    for (int level = 1; level < levels; level++) {
      value = List.of(value);
    }
    return value;
  }

  private static List<Violation> violationsOf(Problems problems, Map<String, Object> given) {
    UnknownProperties.check(problems, NAMES, UnknownProperties.copyOf(given));
    return problems.toList();
  }
}
