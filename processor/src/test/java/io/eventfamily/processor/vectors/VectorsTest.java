package io.eventfamily.processor.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.eventfamily.processor.schema.SchemaJudge;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.InvalidEventException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Pydantic writes and judges, every way that an event can be read and written. */
class VectorsTest {

  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
      new com.fasterxml.jackson.databind.ObjectMapper();
  private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
      new tools.jackson.databind.ObjectMapper();

  private static final Map<VectorFamily, SchemaJudge> JUDGES =
      Map.of(
          VectorFamily.TASK, new SchemaJudge(VectorFamily.TASK.codec, "task"),
          VectorFamily.REMINDER, new SchemaJudge(VectorFamily.REMINDER.codec, "reminder"),
          VectorFamily.RECURRING, new SchemaJudge(VectorFamily.RECURRING.codec, "recurring"),
          VectorFamily.TASK_V2, new SchemaJudge(VectorFamily.TASK_V2.codec, "taskv2"));

  static Stream<Vector> accepted() {
    return Stream.concat(Vector.read("valid").stream(), Vector.read("tolerant").stream());
  }

  static List<Vector> rejected() {
    return Vector.read("invalid");
  }

  @Test
  void areAllThere() {
    assertThat(Vector.read("valid")).hasSize(66);
    assertThat(Vector.read("tolerant")).hasSize(33);
    assertThat(Vector.read("invalid")).hasSize(450);
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void theCodecReadsAndWrites(Vector vector) {
    Event<?> event = vector.family().codec.fromBytes(vector.json().getBytes(UTF_8));

    assertThat(new String(vector.family().codec.toBytes(event), UTF_8))
        .isEqualTo(vector.canonical());
    assertThat(vector.family().codec.toJson(event)).isEqualTo(vector.canonical());
    assertThat(vector.family().codec.fromJson(vector.canonical())).isEqualTo(event);
    assertThat(vector.family().codec.decode(vector.json().getBytes(UTF_8)))
        .isEqualTo(new Decoded.Valid<>(event));
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void jackson2ReadsAndWrites(Vector vector) throws Exception {
    Event<?> event = JACKSON_2.readValue(vector.json(), vector.family().event);

    assertThat(event).isEqualTo(vector.family().codec.fromJson(vector.json()));
    assertThat(JACKSON_2.readValue(vector.json().getBytes(UTF_8), vector.family().event))
        .isEqualTo(event);
    assertThat(JACKSON_2.writeValueAsString(event)).isEqualTo(vector.canonical());
    assertThat(new String(JACKSON_2.writeValueAsBytes(event), UTF_8)).isEqualTo(vector.canonical());
    assertThat((Object) JACKSON_2.valueToTree(event))
        .isEqualTo(JACKSON_2.readTree(vector.canonical()));
    assertThat(JACKSON_2.treeToValue(JACKSON_2.valueToTree(event), vector.family().event))
        .isEqualTo(event);
    assertThat(JACKSON_2.convertValue(event, Object.class))
        .isEqualTo(JACKSON_2.readValue(vector.canonical(), Object.class));
    assertThat(
            JACKSON_2.convertValue(
                JACKSON_2.readValue(vector.json(), Object.class), vector.family().event))
        .isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void jackson3ReadsAndWrites(Vector vector) {
    Event<?> event = JACKSON_3.readValue(vector.json(), vector.family().event);

    assertThat(event).isEqualTo(vector.family().codec.fromJson(vector.json()));
    assertThat(JACKSON_3.readValue(vector.json().getBytes(UTF_8), vector.family().event))
        .isEqualTo(event);
    assertThat(JACKSON_3.writeValueAsString(event)).isEqualTo(vector.canonical());
    assertThat(new String(JACKSON_3.writeValueAsBytes(event), UTF_8)).isEqualTo(vector.canonical());
    assertThat((Object) JACKSON_3.valueToTree(event))
        .isEqualTo(JACKSON_3.readTree(vector.canonical()));
    assertThat(JACKSON_3.treeToValue(JACKSON_3.valueToTree(event), vector.family().event))
        .isEqualTo(event);
    assertThat(JACKSON_3.convertValue(event, Object.class))
        .isEqualTo(JACKSON_3.readValue(vector.canonical(), Object.class));
    assertThat(
            (Object)
                JACKSON_3.convertValue(
                    JACKSON_3.readValue(vector.json(), Object.class), vector.family().event))
        .isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void theCodecFindsEveryViolation(Vector vector) {
    byte[] json = vector.json().getBytes(UTF_8);

    InvalidEventException invalid =
        catchThrowableOfType(
            InvalidEventException.class, () -> vector.family().codec.fromBytes(json));

    assertThat(errors(invalid)).isEqualTo(vector.errors());
    assertThat(invalid.violations()).hasSameSizeAs(vector.errors());
    assertThat(vector.family().codec.decode(json)).isNotInstanceOf(Decoded.Valid.class);
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void jackson2FindsEveryViolationAtTheRootAndInAList(Vector vector) {
    var mismatch = com.fasterxml.jackson.databind.exc.MismatchedInputException.class;
    var list =
        JACKSON_2.getTypeFactory().constructCollectionType(List.class, vector.family().event);

    Throwable atRoot =
        catchThrowableOfType(
            mismatch, () -> JACKSON_2.readValue(vector.json(), vector.family().event));
    Throwable inList =
        catchThrowableOfType(mismatch, () -> JACKSON_2.readValue("[" + vector.json() + "]", list));

    assertThat(errors(atRoot.getCause())).isEqualTo(vector.errors());
    assertThat(errors(inList.getCause())).isEqualTo(vector.errors());
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void jackson3FindsEveryViolationAtTheRootAndInAList(Vector vector) {
    var mismatch = tools.jackson.databind.exc.MismatchedInputException.class;
    var list =
        JACKSON_3.getTypeFactory().constructCollectionType(List.class, vector.family().event);

    Throwable atRoot =
        catchThrowableOfType(
            mismatch, () -> JACKSON_3.readValue(vector.json(), vector.family().event));
    Throwable inList =
        catchThrowableOfType(mismatch, () -> JACKSON_3.readValue("[" + vector.json() + "]", list));

    assertThat(errors(atRoot.getCause())).isEqualTo(vector.errors());
    assertThat(errors(inList.getCause())).isEqualTo(vector.errors());
  }

  private static Set<String> errors(Throwable invalid) {
    return ((InvalidEventException) invalid)
        .violations().stream()
            .map(violation -> violation.code() + " " + violation.pointer())
            .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource({"accepted", "rejected"})
  void aValidatorWithTheSchemaSaysWhatTheCodecSays(Vector vector) {
    assertThat(JUDGES.get(vector.family()).judge(vector.json()).orElseThrow().difference())
        .isEmpty();
  }
}
