package io.eventfamily.processor.diagnostics;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.eventfamily.processor.EventFamilyProcessor;
import io.eventfamily.processor.golden.ProcessorRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake in a declaration is an error with an id, at the line that made it. */
class DeclarationErrorsTest {

  private static final String HEADER =
      """
      package acme;
      import io.eventfamily.*;
      import com.fasterxml.jackson.annotation.*;
      import jakarta.validation.constraints.*;
      import java.math.BigDecimal;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  private static final Pattern MARKER = Pattern.compile("(?://|/\\*) (EF\\d{3})");

  /** Each line that is wrong ends with a comment that tells the id of the error at it. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("@EventFamily(name = \"a\") class AEvents {} // EF101"),
        mistake("@EventFamily(name = \"a\") interface AEvents {} // EF102"),
        family("name = \"a b\" /* EF103 */", "", ""),
        family("name = \"a\", topic = \"a/b\" /* EF104 */", "", ""),
        family("name = \"a\", version = \"1.0\" /* EF105 */", "", ""),
        mistake(
            "@EventFamily(name = \"a\", version = \"1.0.0\") interface AEventsV2 { // EF106",
            "  @Payload interface Done {}",
            "}"),
        mistake(
            "@EventFamily(name = \"a\") interface Events { // EF107",
            "  @Payload interface Done {}",
            "}"),
        family("name = \"a\", previous = String.class /* EF108 */", "", ""),
        mistake(
            "@EventFamily(name = \"b\") interface BEvents { @Payload interface Done {} }",
            "@EventFamily(name = \"a\", previous = BEvents.class) // EF109",
            "interface AEvents { @Payload interface Done {} }"),
        mistake(
            "@EventFamily(name = \"a\", version = \"2.0.1\")",
            "interface AEventsV2 { @Payload interface Done {} }",
            "@EventFamily(name = \"a\", version = \"2.0.0\", previous = AEventsV2.class) // EF110",
            "interface NewAEvents { @Payload interface Done {} }"),
        mistake(
            "@EventFamily(name = \"a.b\", version = \"1.0.0\")",
            "interface AEvents { @Payload interface Done {} }",
            "@EventFamily(name = \"a.b\", version = \"1.0.0+1\")",
            "interface BEvents { @Payload interface Done {} }",
            "@EventFamily(",
            "name = \"A.b\", // EF121",
            "version = \"1.0.0\")",
            "interface CEvents { @Payload interface Done {} }"),
        family("name = \"..\" /* EF103 */", "", ""),
        family("name = \"a\", payloads = String.class /* EF111 */", "", ""),
        mistake(
            "@EventFamily(name = \"a\", payloads = AEvents.Done.class) // EF112",
            "interface AEvents { @Payload interface Done {} }"),
        mistake(
            "@EventFamily(name = \"a\") interface AEvents<T> { // EF113",
            "  @Payload interface Done {}",
            "}"),
        mistake(
            "class Outer {",
            "  @EventFamily(name = \"a\") private interface AEvents { // EF114",
            "    @Payload interface Done {}",
            "  }",
            "}"),
        mistake(
            "@EventFamily(name = \"a\") interface AEvents { @Payload interface Done {} }",
            "@EventFamily(name = \"b\") interface A { // EF116",
            "  @Payload interface Done {}",
            "}"),
        family("name = \"a\"", "", "@Payload class Other {} // EF201"),
        family("name = \"a\"", "", "@Payload interface Other<T> {} // EF202"),
        family("name = \"a\"", "", "@Payload(type = \"a.done\") /* EF203 */\ninterface Other {}"),
        family("name = \"a\"", "", "@Payload(type = \"x\") interface DONE {} // EF204"),
        family("name = \"a\"", "", "@Payload interface Event {} // EF205"),
        property("Thread other(); // EF301"),
        property("CharSequence other(); // EF301"),
        property("List<Thread> other(); // EF301"),
        property("List other(); // EF301"),
        property("int[] other(); // EF301"),
        property("String toBuilder(); // EF302"),
        mistake(
            "@EventFamily(name = \"a\", unknownProperties = EventFamily.UnknownProperties.KEEP)",
            "interface AEvents {",
            "  Map<String, Object> unknownProperties(); // EF302",
            "  @Payload interface Done {",
            "    @JsonProperty(\"unknown\")",
            "    Map<String, Object> unknownProperties(); // EF302",
            "  }",
            "  @Payload interface Helped {",
            "    default Object unknownProperties() { return 1; } // EF339",
            "    default Object unknownProperties(int x) { return 1; }",
            "  }",
            "  @Payload interface Judged {",
            "    @AssertTrue default boolean unknownProperties() { return true; } // EF339",
            "  }",
            "}"),
        mistake(
            "@EventFamily(name = \"a\", unknownProperties = EventFamily.UnknownProperties.KEEP)",
            "interface AEvents {",
            "  int other();",
            "  default Object unknownProperties() { return 1; } // EF339",
            "  @Payload interface Done {}",
            "}"),
        property("String other(int x); // EF303"),
        property("void other(); // EF303"),
        property("<T> String other(); // EF303"),
        property("String other() throws Exception; // EF303"),
        mistake(
            "@EventFamily(name = \"a\") interface AEvents {",
            "  @Payload interface Done {",
            "    UUID id(); // EF304",
            "    @JsonProperty(",
            "        \"id\") // EF304",
            "    String other();",
            "    @JsonAlias(\"free\")",
            "    String alias(); // EF304",
            "    String free(); // EF304",
            "  }",
            "}"),
        mistake(
            "@EventFamily(name = \"a\") interface AEvents {",
            "  @JsonProperty(\"event_id\") // EF304",
            "  String other();",
            "  @Payload interface Done {}",
            "}"),
        property("@Nullable int other(); // EF305"),
        property("@PartitionKey String one(); @PartitionKey String other(); // EF306"),
        property("@PartitionKey List<String> other(); // EF307"),
        family("name = \"a\"", "@PartitionKey String tenant(); // EF308", ""),
        property("@DefaultValue(\"x\") int other(); // EF309"),
        property("@DefaultValue(\"2147483648\") int other(); // EF309"),
        property("@DefaultValue(\"yes\") boolean other(); // EF309"),
        property("@DefaultValue(\"1-2-3-4-5\") UUID other(); // EF309"),
        property("@DefaultValue(\"2026-01-15\") Instant other(); // EF309"),
        property("@DefaultValue(\"\\ud800\") String other(); // EF309"),
        property("@DefaultValue int other(); // EF310"),
        property("@DefaultValue(\"a\") List<String> other(); // EF311"),
        property("@DefaultValue @Size(min = 1) String other(); // EF312"),
        property("@Example(\"\") int other(); // EF343"),
        property("@Example(\"X\") Thread.State other(); // EF343"),
        property("@Example(\"\") @Size(min = 1) String other(); // EF344"),
        property("@Example(\"AQID\") @Size(max = 2) byte[] other(); // EF344"),
        property("@Example(\"true\") @AssertFalse boolean other(); // EF344"),
        property("@Example(\"[]\") @NotEmpty List<String> other(); // EF344"),
        property("@Example(\"{\\\"a\\\":0}\") Map<@Size(min = 2) String, Byte> other(); // EF344"),
        property("@Example(\"{}\") @NotEmpty Map<String, Object> other(); // EF344"),
        property("@Example(\"[]\") @Null @Nullable List<String> other(); // EF344"),
        property("@Example(\"\") List<String> other(); // EF345"),
        property("@Example(\"[1] [2]\") Object other(); // EF345"),
        property("@Example(\"{}\") List<String> other(); // EF345"),
        property("@Example(\"null\") List<String> other(); // EF345"),
        property("@Example(\"[null]\") List<String> other(); // EF345"),
        property("@Example(\"[1]\") List<String> other(); // EF345"),
        property("@Example(\"[1.0]\") List<Integer> other(); // EF345"),
        property("@Example(\"[\\\"1\\\"]\") List<Double> other(); // EF345"),
        property("@Example(\"[1,1]\") Set<Integer> other(); // EF345"),
        property("@Example(\"{\\\"x\\\":\\\"y\\\"}\") Map<Integer, String> other(); // EF345"),
        property("@Example(\"[\\\"x\\\"]\") List<Thread.State> other(); // EF345"),
        property("@Example(\"[\\\"PT60S\\\"]\") List<Duration> other(); // EF345"),
        property("@Example(\"{}\") R other(); record R(int x) {} // EF345"),
        property("@Example(\"[]\") R other(); record R() {} // EF345"),
        property(
            "@Example(\"{\\\"type\\\":\\\"B\\\"}\") U other(); // EF345",
            "sealed interface U { record A() implements U {} }"),
        property("@DefaultValue(\"long\") @Size(max = 3) String other(); // EF312"),
        property("@DefaultValue(\"1\") default int other() { return 1; } // EF313"),
        property("@DefaultValue @Size default int other(int x) { return 1; } // EF303"),
        property("@PartitionKey default int other() { return 1; } // EF314"),
        property("@Example(\"1\") default int other() { return 1; } // EF314"),
        property("@Sensitive @AssertTrue default boolean other() { return true; } // EF314"),
        property("@AssertFalse @AssertTrue default boolean other() { return true; } // EF314"),
        property("@DefaultValue(\"1\") static int other() { return 1; } // EF314"),
        property("@JsonProperty(\"x\") private int other() { return 1; } // EF314"),
        property("@Size(max = 1) int other(); // EF315"),
        property("@Size(min = 2, max = 1) String other(); // EF316"),
        property("@Size(min = -1) String other(); // EF316"),
        property("List<@Size(max = 1) UUID> other(); // EF315"),
        property("Map<@Min(1) String, String> other(); // EF315"),
        property("Optional<@Min(1) String> other(); // EF315"),
        property("@Email(groups = AEvents.class) String other(); // EF327"),
        property(
            "@AssertTrue(groups = AEvents.class) default boolean b() { return true; } // EF327"),
        property("@AssertTrue static boolean other() { return true; } // EF333"),
        property("@AssertTrue default boolean other(int x) { return true; } // EF333"),
        family("name = \"a\"", "UUID eventId(); // EF318", ""),
        property("@JsonIgnore String other(); // EF319"),
        property("@com.fasterxml.jackson.databind.annotation.JsonSerialize UUID x(); // EF319"),
        property("@tools.jackson.databind.annotation.JsonSerialize UUID other(); // EF319"),
        family("name = \"a\"", "", "@JsonIgnoreType /* EF319 */\n@Payload interface Other {}"),
        mistake(
            "@JsonIgnoreType // EF319",
            "@EventFamily(name = \"a\")",
            "interface AEvents { @Payload interface Done {} }"),
        property("E other(); enum E { @JsonAlias(\"b\") A } // EF319"),
        property("E other(); @JsonFormat enum E { A } // EF319"),
        property("R other(); @JsonInclude record R() {} // EF319"),
        property("SortedSet<@Nullable String> other(); // EF322"),
        property("Map<Optional<String>, String> other(); // EF323"),
        property("@JsonFormat(shape = JsonFormat.Shape.NUMBER) int other(); // EF324"),
        property("@JsonFormat(shape = JsonFormat.Shape.NUMBER) List<String> other(); // EF324"),
        property("@JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal other(); // EF324"),
        mistake(
            "@jakarta.validation.Constraint(validatedBy = {}) @interface Whole {}",
            "@EventFamily(name = \"a\") interface AEvents {",
            "@Whole /* EF328 */",
            "@Payload interface Done {}}"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void areReportedAtTheirLine(String source) {
    assertMistakes(source);
  }

  /** What is wrong in the types of values, each at its own line, and not where they are used. */
  static Stream<Arguments> mistakesInTypes() {
    return Stream.of(
        type("record Value(", "Thread other // EF301", ") {}"),
        type("record Value(", "String id, // EF304", "@JsonProperty(\"id\") // EF304", "int x) {}"),
        type("record Value(", "@Nullable int other) {} // EF305"),
        type("record Value(", "@DefaultValue(\"x\") int other) {} // EF309"),
        type("record Value(", "@DefaultValue(\"ab\") @Size(max = 1) String other) {} // EF312"),
        type("record Value() {", "@Sensitive // EF314", "String text() { return \"\"; }", "}"),
        type("record Value(", "@Size(max = 1) // EF315", "int other) {}"),
        type("record Value(", "List<@NotBlank UUID> other // EF315", ") {}"),
        type("record Value(", "@Size(min = 2, max = 1) // EF316", "String other) {}"),
        type("record Value(", "@JsonIgnore // EF319", "String other) {}"),
        type("record Value(", "@Nullable Optional<String> other) {} // EF320"),
        type("record Value(", "@Past // EF325", "Instant other) {}"),
        type("record Value() {", "@AssertTrue // EF333", "int text() { return 1; }", "}"),
        type("record Value(", "@Min(2) @Max(1) // EF337", "int other) {}"),
        type("enum Value {", "A,", "@JsonProperty(\"A\") // EF403", "B }"),
        type("enum Value {", "@JsonEnumDefaultValue A,", "@JsonEnumDefaultValue // EF404", "B }"),
        type("sealed interface Value { // EF405", "enum Any implements Value { A }", "}"),
        type(
            "sealed interface Value {",
            "record One(",
            "String type) implements Value {} // EF409",
            "}"),
        type(
            "sealed interface Value {",
            "record One(",
            "@JsonAlias(\"type\") String kind) implements Value {} // EF409",
            "}"),
        type("record Value(Other other) { // EF411", "record Other(Value value) {} // EF411", "}"),
        type("record Value(Other other) {", "record Other(Other value) {} // EF411", "}"),
        type(
            "record Value(Other other) {",
            "sealed interface Other { // EF405",
            "final class C implements Other {}",
            "}",
            "}"),
        type("record Value(", "@PartitionKey UUID id) {} // EF412"));
  }

  @ParameterizedTest
  @MethodSource("mistakesInTypes")
  void inTypesOfValuesAreReportedAtTheirLine(String source) {
    assertMistakes(source);
  }

  private static void assertMistakes(String source) {
    Compilation compilation = compile(source);

    assertThat(compilation).failed();
    String[] lines = source.split("\n");
    int count = 0;
    for (int index = 0; index < lines.length; index++) {
      Matcher marker = MARKER.matcher(lines[index]);
      if (marker.find()) {
        count++;
        assertThat(compilation)
            .hadErrorContaining("[" + marker.group(1) + "]")
            .inFile(file(source))
            .onLine(index + 1);
      }
    }
    assertThat(compilation).hadErrorCount(count);
  }

  @Test
  void areAllReportedAtOnce() {
    assertMistakes(
        HEADER
            + """
            @EventFamily(name = "a", version = "one") // EF105
            interface AEvents {
              @Payload
              interface Done {
                Thread thread(); // EF301
                @Size(min = 5, max = 2) String text(); // EF316
                @DefaultValue("x") int number(); // EF309
                @PartitionKey List<String> keys(); // EF307
              }
            }
            """);
  }

  @Test
  void doNotTouchOtherFamilies(@TempDir Path folder) throws IOException {
    Path source = folder.resolve("Declarations.java");
    Files.writeString(
        source,
        HEADER
            + """
            @EventFamily(name = "a") interface AEvents {}
            @EventFamily(name = "b") interface BEvents { @Payload interface Done {} }
            """);

    ProcessorRun run =
        ProcessorRun.of(ToolProvider.getSystemJavaCompiler(), List.of(source), List.of(), folder);

    assertThat(run.messages()).anyMatch(message -> message.contains("[EF102]"));
    assertThat(run.generated()).containsKey("BEvent.java").doesNotContainKey("AEvent.java");
  }

  @Test
  void ofOneFamilyDoNotHideThoseOfAnother() {
    Compilation compilation =
        compile(
            HEADER
                + """
                @EventFamily(name = "a") interface AEvents { @Payload interface Done { Thread x(); } }
                @EventFamily(name = "b") interface BEvents { @Payload interface Done { Date x(); } }
                """);

    assertThat(compilation).hadErrorCount(2);
    assertThat(compilation).hadErrorContaining("type Thread");
    assertThat(compilation).hadErrorContaining("type Date");
  }

  @Test
  void ofARecordInTwoFamiliesAreReportedForEach() {
    Compilation compilation =
        compile(
            HEADER
                + """
                record Value(Thread thread) {}
                @EventFamily(name = "a") interface AEvents { @Payload interface Done { Value x(); } }
                @EventFamily(name = "b") interface BEvents { @Payload interface Done { Value x(); } }
                """);

    assertThat(compilation).hadErrorCount(2);
    assertThat(compilation).hadErrorContaining("[EF301]");
  }

  /** A part of the files would not compile, and give errors that nobody understands. */
  @Test
  void aboutATypeThatExistsLeaveNothingGenerated(@TempDir Path folder) throws IOException {
    Path source = folder.resolve("Declarations.java");
    Files.writeString(
        source,
        HEADER
            + """
            class AEventCodec {}
            @EventFamily(name = "a") interface AEvents { @Payload interface Done {} }
            """);

    ProcessorRun run =
        ProcessorRun.of(ToolProvider.getSystemJavaCompiler(), List.of(source), List.of(), folder);

    assertThat(run.messages()).filteredOn(message -> message.contains("[EF")).hasSize(1);
    assertThat(run.generated()).isEmpty();
  }

  @Test
  void offerTheNameThatWasMeant() {
    Compilation compilation =
        compile(
            HEADER
                + """
                enum Level { @JsonProperty("very-high") VERY_HIGH, LOW }
                @EventFamily(name = "a")
                interface AEvents {
                  @Payload
                  interface Done {
                    @DefaultValue("very_hihg") Level one();
                    @DefaultValue("low") Level two();
                    @DefaultValue("medium") Level three();
                  }
                }
                """);

    assertThat(compilation).hadErrorCount(3);
    assertThat(compilation)
        .hadErrorContaining(
            "\"very_hihg\" is no default for the type Level. Did you mean \"very-high\"?");
    assertThat(compilation)
        .hadErrorContaining("\"low\" is no default for the type Level. Did you mean \"LOW\"?");
    assertThat(compilation)
        .hadErrorContaining(
            "\"medium\" is no default for the type Level. Write one of \"LOW\", \"very-high\".");
  }

  @Test
  void ofAGenericFamilyAreReportedOnce() {
    Compilation compilation =
        compile(
            HEADER
                + """
                @EventFamily(name = "a")
                interface AEvents<T> { T one(); List<T> two(); @Payload interface Done {} }
                """);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[EF113]");
  }

  @Test
  void cannotBeSilenced() {
    Compilation compilation =
        compile(
            HEADER
                + """
                @SuppressWarnings({"all", "eventfamily:EF301"})
                @EventFamily(name = "a")
                interface AEvents {
                  @Payload interface Done { @SuppressWarnings("eventfamily:EF301") Thread x(); }
                }
                """);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[EF301]");
  }

  @Test
  void tellWhichTypeIsMissing() {
    Compilation compilation =
        compile(
            HEADER
                + """
                @EventFamily(name = "a")
                interface AEvents { @Payload interface Done { Missing missing(); } }
                """);

    assertThat(compilation).hadErrorContaining("[EF901] The type Missing cannot be found");
  }

  @Test
  void haveIdsOfTheirOwn() {
    assertThat(Stream.of(Message.values()).map(Message::id)).doesNotHaveDuplicates();
  }

  private static Arguments mistake(String... lines) {
    return Arguments.of(HEADER + String.join("\n", lines));
  }

  private static Arguments family(String attributes, String property, String payload) {
    return mistake(
        "@EventFamily(" + attributes + ") interface AEvents {",
        property,
        "@Payload interface Done {}",
        payload,
        "}");
  }

  private static Arguments property(String... declaration) {
    return mistake(
        "@EventFamily(name = \"a\") interface AEvents {",
        "@Payload interface Done {",
        "UUID id();",
        String.join("\n", declaration),
        "}}");
  }

  /** A type of its own, which a property has. */
  private static Arguments type(String... lines) {
    return mistake(
        "@EventFamily(name = \"a\") interface AEvents {",
        "  @Payload interface Done { Value value(); }",
        "}",
        String.join("\n", lines));
  }

  private static Compilation compile(String source) {
    return javac()
        .withProcessors(new EventFamilyProcessor())
        .withOptions("-Xlint:-options")
        .compile(file(source));
  }

  private static JavaFileObject file(String source) {
    return JavaFileObjects.forSourceString("acme.Declarations", source);
  }
}
