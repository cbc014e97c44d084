package io.eventfamily.processor.random;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Declarations that made the processor fail, or emit code that did not compile. */
class DeclarationRegressionsTest {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private static final String HEADER =
      """
      package acme;
      import com.fasterxml.jackson.annotation.*;
      import io.eventfamily.*;
      import jakarta.validation.constraints.*;
      import java.net.URI;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  @Test
  void aConstantThatIsCalledAsATypeOfTheJdkDoesNotHideIt() {
    assertCompiles(
        payload("@DefaultValue(\"https://example.com/\") URI uri();"),
        payload("UUID uuid(); @DefaultValue(\"123e4567-e89b-12d3-a456-426614174000\") UUID id();"),
        family("@Nullable String uuid();", "@Payload interface Created {}"));
  }

  @Test
  void aFieldThatIsCalledAsATypeDoesNotHideIt() {
    assertCompiles(
        payload("List<String> List(); String Objects(); @Size(max = 3) String Constraints();"),
        payload("@DefaultValue(\"A\") COLOR color(); enum COLOR {A}"),
        payload("@DefaultValue(\"A\") color color(); enum color {A}"),
        payload("@DefaultValue Set<String> Set(); OptionalInt Optionals(); int TaskEvent();"));
  }

  @Test
  void aFieldThatIsCalledAsAPackageDoesNotHideIt() {
    assertCompiles(
        payload(
            "Objects java(); String acme(); Problem io(); record Objects() {} record Problem() {}"));
  }

  @Test
  void aPropertyInCapitalsIsNotItsOwnConstant() {
    assertCompiles(
        payload("String URL(); String $(); int PROPERTIES(); long _();".replace("_", "__")));
  }

  @Test
  void anEnumInCapitalsIsNotTheConstantWithItsNames() {
    assertCompiles(
        payload(
            "@DefaultValue(\"A\") STATUS state(); @DefaultValue UUID id(); enum STATUS {A}"
                .replace("@DefaultValue UUID", "UUID")),
        payload(
            "Uuid x(); R y(); enum Uuid {A} record R(@DefaultValue(\"123e4567-e89b-12d3-a456-426614174000\") UUID id) {}"));
  }

  @Test
  void anInheritedConstantIsNeitherATypeNorTheNameOfAProperty() {
    assertCompiles(
        payload("int UUID = 1; int Objects = 2; UUID id(); @Nullable List<String> x();"),
        payload("int TITLE = 1; @DefaultValue default String title() { return \"\"; }"));
    assertRejected(
        "EF207", family("int TaskEvent = 1; String x();", "@Payload interface Created {}"));
  }

  @Test
  void aListThatIsCalledProblemsIsClosedAndNotTheProblems() {
    assertCompiles(
        payload("List<String> problems();"),
        family("List<String> problems(); String payloadSet();", "@Payload interface Created {}"));
  }

  @Test
  void envelopePropertiesThatDifferInTheirFirstLetterHaveOneAdderAtMost() {
    assertCompiles(
        family(
            "List<String> x(); @JsonProperty(\"y\") List<String> X();",
            "@Payload interface Created {}"),
        payload("R r(); record R(List<String> x, @JsonProperty(\"y\") List<String> X) {}"));
  }

  @Test
  void nothingThatIsDeprecatedMakesGeneratedCodeWarn() {
    assertCompiles(
        payload("@Deprecated(forRemoval = true) String x();"),
        payload("R r(); @Deprecated record R(int x) {}"),
        payload("E e(); @Deprecated(forRemoval = true) enum E {A}"),
        payload("E e(); enum E {@Deprecated A}"),
        payload("U u(); @Deprecated sealed interface U { record R() implements U {} }"),
        payload("@Deprecated @AssertTrue default boolean isRight() { return true; }"),
        "@Deprecated class Old { "
            + payload("String x();").replace("public interface", "interface")
            + " }");
  }

  @Test
  void aSerializablePayloadMakesGeneratedCodeNotWarn() {
    assertCompiles(
        family(
            "",
            "@Payload interface Created extends java.io.Serializable { Map<String, Object> x(); }"));
  }

  @Test
  void javadocEndsWhereItShould() {
    assertCompiles(
        payload("/** See {@link String *}/ and so on. */ String x();"),
        payload("/** A backslash: \\u005cu002a/ and so on. */ String x();"),
        family(
            "",
            "@Payload(type = \"a */ b\\n@deprecated } \\\\u002a/\") interface Created { String x(); }"));
  }

  @Test
  void aLineSeparatorDoesNotBreakALiteral() {
    assertCompiles(
        family(
            "",
            "@Payload(type = \"a\\u2028b\\u2029\") interface Created { @JsonProperty(\"\\u2028\") String x(); }"),
        payload(
            "@Pattern(regexp = \"\\u2028*\", message = \"\\u2029\") @DefaultValue(\"\\u2028\") String x();"));
  }

  @Test
  void halfASurrogatePairIsRejected() {
    assertRejected("EF342", payload("@JsonProperty(\"\\ud800x\") String x();"));
    assertRejected("EF342", payload("@JsonAlias(\"\\ud800x\") String x();"));
    assertRejected("EF342", payload("@Size(max = 1, message = \"\\udc00x\") String x();"));
    assertRejected("EF342", payload("E e(); enum E {@JsonProperty(\"\\ud800x\") A}"));
    assertRejected(
        "EF342",
        payload(
            "U u(); sealed interface U { @JsonTypeName(\"\\ud800x\") record R() implements U {} }"));
    assertRejected("EF342", family("", "@Payload(type = \"\\ud800x\") interface Created {}"));
    assertRejected(
        "EF342",
        payload("@AssertTrue(message = \"\\ud800x\") default boolean a() { return true; }"));
  }

  @Test
  void aPayloadCalledTypesIsNotTheListOfTypes() {
    assertCompiles(family("", "@Payload interface Types {}"));
  }

  @Test
  void aRuleHasNoNameOfAGeneratedMethod() {
    assertRejected("EF339", payload("@AssertTrue default boolean eventType() { return true; }"));
    assertRejected("EF339", payload("@AssertTrue default boolean builder() { return true; }"));
    assertRejected(
        "EF339",
        family(
            "@AssertTrue default boolean payload() { return true; }",
            "@Payload interface Created {}"));
  }

  @Test
  void aPropertyIsNotCalledEquals() {
    assertRejected("EF302", payload("Object equals();"));
  }

  @Test
  void aTypeInThePackageMayBeCalledAsAnyOfJavaLang() {
    for (String name :
        List.of(
            "Byte",
            "Character",
            "Deprecated",
            "Double",
            "Float",
            "Long",
            "Short",
            "Integer",
            "String")) {
      assertCompiles(
          List.of(
              new SourceText("acme." + name, "package acme; record " + name + "() {}"),
              source(
                  payload(
                          "@Deprecated java.util.List<java.lang.Byte> a(); java.util.Set<java.lang.Long> b(); java.lang.Character c(); float d(); double e(); short f(); java.lang.String g(); java.util.List<java.lang.Short> h(); java.lang.Float i(); java.lang.Double j();")
                      .replace("@Deprecated ", ""))));
    }
  }

  @Test
  void whatAPayloadInheritsIsNotTakenForWhatIsGenerated() {
    assertRejected(
        "EF207", payload("@DefaultValue default int x() { return 1; } enum Builder {A}"));
    assertRejected("EF207", payload("TaskEventType x(); enum TaskEventType {A}"));
    assertRejected(
        "EF207",
        family(
            "String x();", "@Payload interface Created { TaskEvent x(); } record TaskEvent() {}"));
    assertCompiles(payload("Builder x(); Draft y(); enum Builder {A} enum Draft {A}"));
  }

  @Test
  void aTypeInThePackageIsNotTakenForAConstant() {
    assertThat(
            errors(
                List.of(
                    new SourceText("acme.PROPERTIES", "package acme; enum PROPERTIES {A}"),
                    source(payload("@DefaultValue(\"A\") PROPERTIES x();")))))
        .contains("EF414");
  }

  @Test
  void anInterfaceThatPermitsItselfEnds() {
    assertThat(errors(List.of(source(payload("U u(); sealed interface U permits U {}")))))
        .isNotNull();
  }

  @Test
  void nothingThatMustBeImplementedIsSealed() {
    assertRejected(
        "EF208",
        family(
            "",
            "@Payload sealed interface Created { non-sealed interface Other extends Created {} }"));
    assertThat(
            errors(
                List.of(
                    source(
                        "@EventFamily(name = \"task\") sealed interface TaskEvents { non-sealed interface Other extends TaskEvents {} @Payload interface Created {} }"))))
        .contains("EF208");
  }

  @Test
  void aMessageHasNoValueOfWhichEachCompilerHasItsOwnText() {
    assertRejected("EF329", payload("@Size(max = 1, message = \"{groups}\") String x();"));
    assertCompiles(payload("@Size(max = 1, message = \"{max} {message}\") String x();"));
  }

  @Test
  void aPatternThatNeverEndsDoesNotStopTheCompiler() {
    assertThat(
            errors(
                List.of(
                    source(
                        payload(
                            "@Pattern(regexp = \"(x+x+)+\\\\1y\") @DefaultValue(\""
                                + "x".repeat(50)
                                + "\") String x();")))))
        .isEmpty();
    assertCompiles(
        payload(
            "@Pattern(regexp = \"(a|b)*\") @DefaultValue(\""
                + "ab".repeat(20_000)
                + "\") String x();"));
  }

  @Test
  void aPayloadMayHaveNoneOrHundredsOfProperties() {
    List<String> types =
        List.of(
            "int",
            "String",
            "@Nullable Long",
            "List<@Size(max = 3) String>",
            "OptionalInt",
            "Map<String, Object>",
            "double",
            "byte[]",
            "Optional<UUID>",
            "Instant",
            "SortedSet<Integer>",
            "@Nullable Object",
            "E",
            "R");
    String properties =
        IntStream.range(0, 300)
            .mapToObj(index -> types.get(index % types.size()) + " p" + index + "();")
            .collect(joining("\n"));
    assertCompiles(payload(""), payload(properties + " enum E {A} record R(List<R> rs) {}"));
  }

  private static String payload(String members) {
    return family("", "@Payload interface Created { " + members + " }");
  }

  private static String family(String envelope, String payloads) {
    return "@EventFamily(name = \"task\") public interface TaskEvents { "
        + envelope
        + payloads
        + " }";
  }

  private static SourceText source(String type) {
    String name = type.contains("class Old") ? "Old" : "TaskEvents";
    return new SourceText("acme." + name, HEADER + type);
  }

  private static void assertCompiles(String... types) {
    for (String type : types) {
      assertCompiles(List.of(source(type)));
    }
  }

  /** Without a warning in what is generated. */
  private static void assertCompiles(List<SourceText> sources) {
    Run processed = Run.withProcessor(JAVAC, sources, true);
    assertThat(processed.remarks()).as(sources.toString()).isEmpty();
    List<SourceText> all = new ArrayList<>(sources);
    processed.generated().forEach((name, text) -> all.add(new SourceText(name, text)));
    assertThat(Run.strict(JAVAC, all, true).remarks())
        .as(sources.toString())
        .filteredOn(remark -> remark.error() || processed.generated().containsKey(remark.type()))
        .isEmpty();
  }

  private static void assertRejected(String id, String type) {
    assertThat(errors(List.of(source(type)))).as(type).containsExactly(id);
  }

  private static List<String> errors(List<SourceText> sources) {
    return Run.withProcessor(JAVAC, sources, true).remarks().stream()
        .map(remark -> remark.text().replaceFirst("[\\s\\S]*\\[(EF\\d+)][\\s\\S]*", "$1"))
        .toList();
  }
}
