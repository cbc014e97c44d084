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
      import jakarta.validation.constraints.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

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
            "@EventFamily(name = \"a\", version = \"2.0.0\")",
            "interface AEventsV2 { @Payload interface Done {} }",
            "@EventFamily(name = \"a\", version = \"2.0.0\", previous = AEventsV2.class) // EF110",
            "interface NewAEvents { @Payload interface Done {} }"),
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
        family("name = \"a\"", "", "@Payload(type = \"a.done\") interface Other {} // EF203"),
        family("name = \"a\"", "", "@Payload(type = \"x\") interface DONE {} // EF204"),
        family("name = \"a\"", "", "@Payload interface Event {} // EF205"),
        property("Thread other(); // EF301"),
        property("CharSequence other(); // EF301"),
        property("List<Thread> other(); // EF301"),
        property("List other(); // EF301"),
        property("int[] other(); // EF301"),
        property("String toBuilder(); // EF302"),
        property("String other(int x); // EF303"),
        property("void other(); // EF303"),
        property("<T> String other(); // EF303"),
        property("String other() throws Exception; // EF303"),
        property("@com.fasterxml.jackson.annotation.JsonProperty(\"id\") String other(); // EF304"),
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
        property("@DefaultValue(\"long\") @Size(max = 3) String other(); // EF312"),
        property("@DefaultValue default int other() { return 1; } // EF313"),
        property("@PartitionKey default int other() { return 1; } // EF314"),
        property("@Size(max = 1) int other(); // EF315"),
        property("@Size(min = 2, max = 1) String other(); // EF316"),
        property("@Size(min = -1) String other(); // EF316"),
        property("@Email String other(); // EF317"),
        property("List<@Size(max = 1) String> other(); // EF317"),
        family("name = \"a\"", "UUID eventId(); // EF318", ""),
        property("@com.fasterxml.jackson.annotation.JsonAlias(\"x\") String other(); // EF319"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void areReportedAtTheirLine(String source) {
    Compilation compilation = compile(source);

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorCount(1);
    String[] lines = source.split("\n");
    for (int index = 0; index < lines.length; index++) {
      int id = lines[index].lastIndexOf("EF");
      if (id >= 0 && lines[index].matches(".*(//|/\\*) EF\\d{3}.*")) {
        assertThat(compilation)
            .hadErrorContaining("[" + lines[index].substring(id, id + 5) + "]")
            .inFile(file(source))
            .onLine(index + 1);
      }
    }
  }

  @Test
  void areAllReportedAtOnce() {
    String source =
        HEADER
            + """
            @EventFamily(name = "a", version = "one")
            interface AEvents {
              @Payload
              interface Done {
                Thread thread();
                @Size(min = 5, max = 2) String text();
                @DefaultValue("x") int number();
                @PartitionKey List<String> keys();
              }
            }
            """;

    Compilation compilation = compile(source);

    assertThat(compilation).hadErrorCount(5);
    assertThat(compilation).hadErrorContaining("[EF105]").inFile(file(source)).onLine(7);
    assertThat(compilation).hadErrorContaining("[EF301]").inFile(file(source)).onLine(11);
    assertThat(compilation).hadErrorContaining("[EF316]").inFile(file(source)).onLine(12);
    assertThat(compilation).hadErrorContaining("[EF309]").inFile(file(source)).onLine(13);
    assertThat(compilation).hadErrorContaining("[EF307]").inFile(file(source)).onLine(14);
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

  private static Arguments property(String declaration) {
    return mistake(
        "@EventFamily(name = \"a\") interface AEvents {",
        "@Payload interface Done {",
        "UUID id();",
        declaration,
        "}}");
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
