package io.eventfamily.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.processor.EventFamilyProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about the messages says what compilers say: its examples are compiled. */
class DiagnosticsPageTest {

  private static final List<DiagnosticsPage.Entry> PAGE = DiagnosticsPage.read();

  /** What no source alone gives rise to: the page only shows how the message looks. */
  private static final Set<String> OF_NO_SOURCE =
      Set.of(
          "EF502", "EF503", "EF504", "EF505", "EF506", "EF507", "EF508", "EF521", "EF902", "EF903",
          "EF904", "EF905", "EF906", "EF999");

  /** What a compiler reports itself too, in its own words. */
  private static final Set<String> OF_COMPILERS_TOO = Set.of("EF413", "EF901");

  /**
   * What ecj has no line for: records, their components and constants of enums. The message stands
   * at the family there, and begins with a name.
   */
  private static final Map<String, String> WITHOUT_LINE_IN_ECJ =
      Map.of(
          "EF201", "2: error: [acme.TaskEvents.Created]",
          "EF403", "8: error: [acme.Priority.NONE]",
          "EF404", "10: error: [acme.Priority.UNKNOWN]",
          "EF409", "8: error: [acme.Email.type]",
          "EF410", "4: warning: [acme.Picture.pixels]",
          "EF411", "4: error: [acme.Step]",
          "EF412", "4: error: [acme.Owner.id]");

  /** Sources of what the examples need and this build does not have. */
  private static final Map<String, Map<String, String>> LIBRARIES =
      Map.of(
          "EF317",
          Map.of(
              "jakarta/validation/constraints/Even.java",
              "package jakarta.validation.constraints; public @interface Even {}"),
          "EF326",
          Map.of(
              "javax/validation/constraints/NotBlank.java",
              "package javax.validation.constraints; public @interface NotBlank {}"));

  /** That no schemas are known is shown where none are. */
  private static final String WITHOUT_OWNERS = "EF520";

  private static final int MOST_PLACEHOLDERS = 8;

  /** A placeholder that no message has. */
  private static final String ANYTHING = "\0";

  /** The versions of the owner that the examples of views are compared with. */
  private static final List<String> OWNERS =
      List.of(
          """
          @EventFamily(name = "task", version = "1.0.0") interface TaskEvents {
            @Payload interface Created {
              UUID taskId();
              @Nullable String title();
              String priority();
            }
          }
          """,
          """
          @EventFamily(name = "task", version = "1.3.0") interface TaskEvents {
            @Payload interface Created {
              UUID taskId();
              String title();
              String priority();
            }
          }
          """);

  @TempDir private static Path schemas;

  @TempDir private Path folder;

  @BeforeAll
  static void publishOwners() throws IOException {
    for (String owner : OWNERS) {
      Path home = Files.createTempDirectory(schemas, "owner");
      assertThat(ExampleCompiler.JAVAC.compile(owner, Map.of(), home)).isEmpty();
      Path published = home.resolve("classes/META-INF/eventfamily/task");
      try (Stream<Path> files = Files.list(published)) {
        for (Path file : files.toList()) {
          Path target = schemas.resolve("task").resolve(file.getFileName());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
  }

  static Stream<Arguments> mistakes() {
    return PAGE.stream()
        .flatMap(
            entry ->
                IntStream.range(0, entry.mistakes().size())
                    .boxed()
                    .flatMap(index -> byCompiler(entry, index)));
  }

  static Stream<Arguments> corrections() {
    return PAGE.stream()
        .flatMap(
            entry ->
                IntStream.range(0, entry.corrections().size())
                    .boxed()
                    .flatMap(index -> byCompiler(entry, index)));
  }

  private static Stream<Arguments> byCompiler(DiagnosticsPage.Entry entry, int index) {
    return Arrays.stream(ExampleCompiler.values())
        .map(compiler -> Arguments.of(entry, index, compiler));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void theExamplesGiveTheMessagesThatFollowThem(
      DiagnosticsPage.Entry entry, int index, ExampleCompiler compiler) throws IOException {
    DiagnosticsPage.Mistake mistake = entry.mistakes().get(index);

    List<String> messages = compile(entry, mistake.source(), compiler);

    assertThat(messages).isEqualTo(expected(entry, mistake, compiler));
    assertThat(messages).allMatch(message -> message.contains("[" + entry.id() + "]"));
  }

  private static List<String> expected(
      DiagnosticsPage.Entry entry, DiagnosticsPage.Mistake mistake, ExampleCompiler compiler) {
    String place = WITHOUT_LINE_IN_ECJ.get(entry.id());
    return compiler == ExampleCompiler.JAVAC || place == null
        ? mistake.messages()
        : mistake.messages().stream()
            .map(message -> message.replaceFirst("\\d+: \\w+:", place))
            .toList();
  }

  @ParameterizedTest
  @MethodSource("corrections")
  void theCorrectedExamplesGiveNoMessage(
      DiagnosticsPage.Entry entry, int index, ExampleCompiler compiler) throws IOException {
    assertThat(compile(entry, entry.corrections().get(index), compiler))
        .allMatch(message -> message.contains(": note: ") && !message.contains(entry.id()));
  }

  @Test
  void thereIsOneEntryForEachMessage() {
    assertThat(PAGE.stream().map(DiagnosticsPage.Entry::id))
        .containsExactlyElementsOf(Stream.of(Message.values()).map(Message::id).toList());
  }

  @Test
  void theMessagesThatSourcesGiveRiseToHaveExamples() {
    assertThat(PAGE)
        .allMatch(entry -> entry.mistakes().isEmpty() == OF_NO_SOURCE.contains(entry.id()));
  }

  @Test
  void theOtherMessagesAreShown() {
    Map<String, Message> messages =
        Stream.of(Message.values()).collect(Collectors.toMap(Message::id, message -> message));
    for (DiagnosticsPage.Entry entry : PAGE) {
      String shown = String.join("\n", entry.messages());
      if (OF_NO_SOURCE.contains(entry.id())) {
        assertThat(shown)
            .startsWith(ExampleCompiler.FILE)
            .matches("(?s)[^ ]* error: (\\[[^ ]+\\] )?" + pattern(messages.get(entry.id())));
      } else {
        assertThat(shown).isEmpty();
      }
    }
  }

  private static String pattern(Message message) {
    return message
        .format(Collections.nCopies(MOST_PLACEHOLDERS, ANYTHING).toArray())
        .lines()
        .map(line -> Stream.of(line.split(ANYTHING, -1)))
        .map(parts -> parts.map(java.util.regex.Pattern::quote).collect(Collectors.joining(".+")))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theEntriesOfWarningsShowHowToSilenceThem() {
    Set<String> warnings =
        Stream.of(Message.values())
            .filter(message -> !message.isError())
            .map(Message::id)
            .collect(Collectors.toSet());

    assertThat(PAGE)
        .filteredOn(entry -> warnings.contains(entry.id()))
        .hasSameSizeAs(warnings)
        .allMatch(
            entry ->
                entry.corrections().stream()
                    .anyMatch(
                        source ->
                            source.contains(
                                "@SuppressWarnings(\"eventfamily:" + entry.id() + "\")")));
  }

  private List<String> compile(DiagnosticsPage.Entry entry, String source, ExampleCompiler compiler)
      throws IOException {
    List<String> messages =
        compiler.compile(
            source,
            LIBRARIES.getOrDefault(entry.id(), Map.of()),
            "17",
            new EventFamilyProcessor(),
            folder,
            WITHOUT_OWNERS.equals(entry.id())
                ? new String[0]
                : new String[] {"-Aeventfamily.schemas=" + schemas});
    return OF_COMPILERS_TOO.contains(entry.id())
        ? messages.stream().filter(message -> message.contains("[EF")).toList()
        : messages;
  }
}
