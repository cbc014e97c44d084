package io.eventfamily.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.processor.EventFamilyProcessor;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong with a build, and not with a declaration, is said at the family. */
class BuildMessagesTest {

  private static final String FAMILY =
      """
      @EventFamily(name = "task")
      interface TaskEvents {
        @Payload interface Created extends io.eventfamily.runtime.EventType {}
      }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void aFileThatCannotBeWrittenIsNamed(ExampleCompiler compiler) throws IOException {
    Processor processor = new ProcessorWithFiler("createSourceFile", new IOException("full"));

    assertThat(compile(compiler, "17", processor))
        .singleElement()
        .asString()
        .startsWith("Example.java:2: error: [EF903] The generated type acme.Task")
        .endsWith(": java.io.IOException: full");
  }

  @ParameterizedTest
  @EnumSource
  void aSchemaThatCannotBeWrittenIsNamed(ExampleCompiler compiler) throws IOException {
    Processor processor =
        new ProcessorWithFiler("createResource", new FilerException("opened already"));

    assertThat(compile(compiler, "17", processor))
        .containsExactly(
            "Example.java:2: error: [EF906] The schema META-INF/eventfamily/task/unversioned.json"
                + " could not be written. See whether another processor writes a file of that name,"
                + " and whether the folder of the class files can be written to:"
                + " javax.annotation.processing.FilerException: opened already");
  }

  @ParameterizedTest
  @EnumSource
  void anOldJavaIsNamed(ExampleCompiler compiler) throws IOException {
    assertThat(compile(compiler, "11", new EventFamilyProcessor()))
        .containsExactly(
            "Example.java:2: error: [EF904] Generated code needs Java 17 or later, but is compiled as"
                + " Java 11. Raise the release.");
  }

  @ParameterizedTest
  @EnumSource
  void aClassFileThatCannotBeReadIsAnErrorWhereTheCompilerHidesAnnotations(ExampleCompiler compiler)
      throws IOException {
    Processor processor =
        new ProcessorWithFiler("getResource", new FileNotFoundException("EventType.class"));

    List<String> messages = compile(compiler, "17", processor);

    if (compiler == ExampleCompiler.JAVAC && Runtime.version().feature() < 22) {
      assertThat(messages)
          .singleElement()
          .asString()
          .startsWith(
              "Example.java:2: error: [io.eventfamily.runtime.EventType.wireName()] [EF905] The class"
                  + " file of EventType cannot be read.");
    } else {
      assertThat(messages).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFailureOfTheProcessorIsReportedWithWhereItHappened(ExampleCompiler compiler)
      throws IOException {
    Processor processor =
        new ProcessorWithFiler("createSourceFile", new IllegalStateException("oops"));

    assertThat(compile(compiler, "17", processor))
        .singleElement()
        .asString()
        .startsWith("Example.java:2: error: [EF999] The processor failed over acme.TaskEvents. ")
        .contains("java.lang.IllegalStateException: oops")
        .contains("at io.eventfamily.processor.diagnostics.BuildMessagesTest.");
  }

  private List<String> compile(ExampleCompiler compiler, String release, Processor processor)
      throws IOException {
    return compiler.compile(FAMILY, Map.of(), release, processor, folder);
  }
}
