package io.eventfamily.processor.behaviour;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.eventfamily.processor.EventFamilyProcessor;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A user needs no library but those of EventFamily and JSpecify's annotations. */
class WithoutJacksonTest {

  private static final JavaFileObject FAMILY =
      JavaFileObjects.forSourceLines(
          "acme.DoorEvents",
          "package acme;",
          "import io.eventfamily.*;",
          "@EventFamily(name = \"door\") public interface DoorEvents {",
          "  @Payload interface Opened { java.util.UUID doorId(); java.time.Instant openedAt(); }",
          "}");

  @Test
  void generatedCodeCompilesWithoutAWarning() {
    Compilation compilation = compile("annotations", "runtime", "jspecify");

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation.generatedSourceFiles().stream().map(JavaFileObject::getName))
        .noneMatch(name -> name.contains("Jackson"))
        .anyMatch(name -> name.endsWith("/acme/DoorEventCodec.java"));
  }

  @Test
  void theRuntimeIsAskedForWhereItIsMissing() {
    Compilation compilation = compile("annotations");

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("[EF902] Generated code needs the library eventfamily-runtime")
        .inFile(FAMILY)
        .onLine(3);
  }

  private static Compilation compile(String... libraries) {
    List<File> classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> Stream.of(libraries).anyMatch(entry::contains))
            .filter(entry -> !entry.contains("jackson"))
            .map(File::new)
            .toList();
    return javac()
        .withProcessors(new EventFamilyProcessor())
        .withOptions("-Xlint:all,-processing,-path", "-Werror")
        .withClasspath(ImmutableList.copyOf(classPath))
        .compile(FAMILY);
  }
}
