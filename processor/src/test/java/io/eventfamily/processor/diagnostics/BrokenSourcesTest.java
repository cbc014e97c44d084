package io.eventfamily.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a source does not compile in any case, the processor keeps to what it can read. */
class BrokenSourcesTest {

  @TempDir private Path folder;

  static Stream<Arguments> sources() {
    return Stream.of(
            family("@EventFamily"),
            family("@EventFamily(name = 5)"),
            family("@EventFamily(name = MISSING)"),
            family("@EventFamily(name = \"a\", name = \"b\")"),
            family("@EventFamily(name = \"a\", version = 1.0)"),
            family("@EventFamily(name = \"a\", missing = 1)"),
            family("@EventFamily(name = \"a\", correlated = \"yes\")"),
            family("@EventFamily(name = \"a\", naming = EventFamily.Naming.MISSING)"),
            family("@EventFamily(name = \"a\", naming = Missing.CONSTANT)"),
            family("@EventFamily(name = \"a\", naming = \"SNAKE_CASE\")"),
            family("@EventFamily(name = \"a\", payloads = Missing.class)"),
            family("@EventFamily(name = \"a\", payloads = {Missing.class, Other.class})"),
            family("@EventFamily(name = \"a\", payloads = {5, Object.class})"),
            family("@EventFamily(name = \"a\", payloads = int.class)"),
            family("@EventFamily(name = \"a\", payloads = List[].class)"),
            family("@EventFamily(name = \"a\", previous = Missing.class)"),
            family("@EventFamily(name = \"a\", previous = \"AEvents\")"),
            property("@Size(min = \"x\") String x();"),
            property("@Size(min = MISSING, max = 1L) String x();"),
            property("@Size(missing = 1) String x();"),
            property("@Size(message = 1, groups = Missing.class) String x();"),
            property("@Min(\"x\") int x();"),
            property("@Min int x();"),
            property("@DecimalMin(0.5) BigDecimal x();"),
            property("@Digits(integer = 1) BigDecimal x();"),
            property("@Pattern(regexp = \"a\", flags = Pattern.Flag.MISSING) String x();"),
            property("@Pattern(regexp = \"a\", flags = \"DOTALL\") String x();"),
            property("@Pattern String x();"),
            property("@DefaultValue(5) int x();"),
            property("@DefaultValue({\"a\", \"b\"}) String x();"),
            property("@JsonProperty(MISSING) String x();"),
            property("@JsonAlias({\"a\", 5, MISSING}) String x();"),
            property("@JsonFormat(shape = JsonFormat.Shape.MISSING) BigDecimal x();"),
            property("@SuppressWarnings(MISSING) @Sensitive @PartitionKey String x();"),
            property("@Missing String x();"),
            property("@Missing(min = 1) @Nullable String x();"),
            property("List<@Missing String> x();"),
            property("@jakarta.validation.constraints.Missing String x();"),
            property("Missing x();"),
            property("Missing.Inner x();"),
            property("Missing<String> x();"),
            property("Missing[] x();"),
            property("@DefaultValue(\"x\") @Size(max = 1) Missing x();"),
            property("Optional<Missing> x();"),
            property("Map<Missing, List<Missing>> x();"),
            property("SortedSet<Missing> x();"),
            property("List<? extends Missing> x();"),
            property("Map<String> x();"),
            property("String<Integer> x();"),
            property("int x(Missing missing);"),
            property("int x() throws Missing;"),
            property("String x(); String x();"),
            property("x();"),
            property("@AssertTrue default Missing x() { return null; }"),
            property("@DefaultValue default Missing x() { return null; }"),
            property("@PartitionKey Missing x();"),
            type("record Value(Missing x) {}"),
            type("record Value(@Missing String x, @Size(min = \"x\") String y) {}"),
            type("record Value(String x, int x) {}"),
            type("record Value(String x) { Value {} Value(String x) {} }"),
            type("record Value(String x) { public Missing x() { return null; } }"),
            type("record Value(byte[] x) { public boolean equals(Missing x) { return true; } }"),
            type("enum Value { @JsonProperty(MISSING) A }"),
            type("enum Value { A, A }"),
            type("enum Value { @Missing A(1) }"),
            type("sealed interface Value {}"),
            type("sealed interface Value permits Missing {}"),
            type("sealed interface Value permits Missing, R {} record R() implements Value {}"),
            type("sealed interface Value permits Value {}"),
            type("sealed interface Value permits R {} record R() {}"),
            type(
                "@JsonSubTypes({@JsonSubTypes.Type(Missing.class), @JsonSubTypes.Type, 5})"
                    + " sealed interface Value {} record R() implements Value {}"),
            type(
                "@JsonTypeInfo(use = JsonTypeInfo.Id.MISSING, defaultImpl = Missing.class)"
                    + " sealed interface Value {} record R() implements Value {}"),
            type("@JsonTypeInfo sealed interface Value {} record R() implements Value {}"),
            "@EventFamily(name = \"a\") interface AEvents {"
                + " @Payload interface Done extends Missing {} }",
            "@EventFamily(name = \"a\") interface AEvents {"
                + " @Payload interface Done extends Missing<String>, Comparable<Missing> {} }",
            "@EventFamily(name = \"a\") interface AEvents {"
                + " @Payload interface Done extends Done {} }",
            "@EventFamily(name = \"a\") interface AEvents extends AEvents.Done {"
                + " @Payload interface Done {} }",
            "@EventFamily(name = \"a\") interface AEvents {"
                + " @Payload interface Done {} @Payload interface Done {} }",
            "@EventFamily(name = \"a\") interface AEvents {"
                + " @Payload(type = 5) interface Done {} @Payload(MISSING) interface Other {} }",
            "@EventFamily(name = \"a\") @EventFamily(name = \"b\") interface AEvents {"
                + " @Payload @Payload interface Done {} }")
        .flatMap(
            source ->
                Arrays.stream(ExampleCompiler.values())
                    .map(compiler -> Arguments.of(source, compiler)));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void givesNoFailureOfTheProcessor(String source, ExampleCompiler compiler) throws IOException {
    List<String> messages = compiler.compile(source, Map.of(), folder);

    assertThat(messages)
        .noneMatch(message -> message.contains("[EF999]") || message.contains("Exception"))
        .anyMatch(message -> message.contains("error: "));
  }

  private static String family(String annotation) {
    return annotation
        + " interface AEvents { @Payload interface Done { UUID id(); } }"
        + " @Payload interface Other {}";
  }

  private static String property(String declaration) {
    return "@EventFamily(name = \"a\") interface AEvents {"
        + " @Payload interface Done { UUID id(); "
        + declaration
        + " } }";
  }

  private static String type(String declaration) {
    return property("Value value();") + " " + declaration;
  }
}
