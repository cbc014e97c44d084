package io.eventfamily.processor.declaring;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.processor.declaring.DeclaringPage.Row;
import io.eventfamily.processor.declaring.DeclaringPage.Wrong;
import io.eventfamily.processor.engine.CompiledSources;
import io.eventfamily.processor.engine.Engine;
import io.eventfamily.runtime.Event;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tables of {@code docs/declaring.md} say of values is so, whoever reads and writes. */
class DeclaringPageTest {

  @TempDir static Path folder;

  private static RowFamily family;

  @BeforeAll
  static void compile() {
    CompiledSources compiled =
        CompiledSources.of(Map.of("RowEvents.java", PageSources.rows()), folder, List.of());
    assertThat(compiled.messages()).isEmpty();
    family = RowFamily.of(compiled.load());
  }

  static Stream<Arguments> types() {
    return withEngines(DeclaringPage.types());
  }

  static Stream<Arguments> constraints() {
    return withEngines(DeclaringPage.constraints());
  }

  static Stream<Arguments> defaults() {
    return withEngines(DeclaringPage.defaults());
  }

  private static Stream<Arguments> withEngines(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> Stream.of(Engine.values()).map(engine -> Arguments.of(row, engine)));
  }

  @ParameterizedTest
  @MethodSource("types")
  void anExampleIsReadAndWrittenAsThePageSays(Row row, Engine engine) {
    List<Row> rows = DeclaringPage.types();

    String written = family.write(engine, family.read(engine, "typed", payload(rows, Row::json)));

    assertThat(written).contains(property(row, row.written()));
    assertThat(written).endsWith(payload(rows, Row::written) + "}");
  }

  @ParameterizedTest
  @EnumSource
  void anEventEqualsItsRoundTripAndWhatIsBuiltOfItsValues(Engine engine) {
    String json = payload(DeclaringPage.types(), Row::json);
    Event<?> event = family.read(engine, "typed", json);

    assertThat(event).isEqualTo(family.read(Engine.BYTES, "typed", json));
    assertThat(family.readDocument(engine, family.write(engine, event))).isEqualTo(event);
    assertThat(family.rebuilt(event.payload()))
        .isEqualTo(event.payload())
        .isNotSameAs(event.payload())
        .hasSameHashCodeAs(event.payload());
    assertThat(family.builtOfItsValues(event.payload()))
        .isEqualTo(event.payload())
        .hasSameHashCodeAs(event.payload());
  }

  @ParameterizedTest
  @MethodSource("types")
  void aWrongValueHasTheCodeThatThePageSays(Row row, Engine engine) {
    for (Wrong wrong : row.wrong()) {
      String json = payload(DeclaringPage.types(), with(row, wrong.json()));

      assertThat(Engine.errors(() -> family.read(engine, "typed", json)))
          .as(wrong.json())
          .containsExactly(wrong.code() + " /payload/" + row.name() + wrong.pointer());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatKeepsItsConstraintsIsReadAndBuilt(Engine engine) {
    String json = payload(DeclaringPage.constraints(), Row::json);

    Object payload = family.read(engine, "constrained", json).payload();

    assertThat(family.rebuilt(payload)).isEqualTo(payload);
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void whatBreaksAConstraintHasTheCodeThatThePageSaysWhenReadAndWhenBuilt(Row row, Engine engine) {
    List<Row> rows = DeclaringPage.constraints();
    Object valid = family.read(engine, "constrained", payload(rows, Row::json)).payload();
    for (Wrong wrong : row.wrong()) {
      String json = payload(rows, with(row, wrong.json()));
      String error = wrong.code() + " /payload/" + row.name() + wrong.pointer();
      Object value =
          wrong.json().equals("null")
              ? null
              : family.valueOf(family.read(engine, "free", json).payload(), row.name());

      assertThat(Engine.errors(() -> family.read(engine, "constrained", json)))
          .as(wrong.json())
          .containsExactly(error);
      assertThat(Engine.errors(() -> family.rebuilt(valid, row.name(), value)))
          .as(wrong.json())
          .containsExactly(error);
    }
  }

  @ParameterizedTest
  @MethodSource("defaults")
  void aDefaultIsWhatThePageSays(Row row, Engine engine) {
    List<Row> rows = DeclaringPage.defaults();

    Event<?> event = family.read(engine, "defaulted", "\"payload\":{}");

    assertThat(family.write(engine, event))
        .contains(property(row, row.written()))
        .endsWith(payload(rows, Row::written) + "}");
    assertThat(family.built("defaulted")).isEqualTo(event.payload());
  }

  private static String payload(List<Row> rows, Function<Row, String> value) {
    return rows.stream()
        .map(row -> property(row, value.apply(row)))
        .collect(Collectors.joining(",", "\"payload\":{", "}"));
  }

  private static String property(Row row, String json) {
    return "\"" + row.name() + "\":" + json;
  }

  private static Function<Row, String> with(Row changed, String json) {
    return row -> row.name().equals(changed.name()) ? json : row.json();
  }
}
