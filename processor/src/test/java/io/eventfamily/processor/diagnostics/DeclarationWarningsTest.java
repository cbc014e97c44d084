package io.eventfamily.processor.diagnostics;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.eventfamily.processor.EventFamilyProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A warning stops nothing, and is gone where somebody says that it is wrong. */
class DeclarationWarningsTest {

  /** Two warnings: one about the record, and one about the key. */
  private static final String DECLARATION =
      """
      /* outermost */ class Host {
        /* record */ record Picture(/* component */ byte[] pixels) {}
        /* family */ @EventFamily(name = "a") interface AEvents {
          /* payload */ @Payload interface Done {
            Picture picture();
            /* key */ @Sensitive @PartitionKey String key();
          }
        }
      }
      """;

  @Test
  void doNotStopGeneration() {
    Compilation compilation = compile(DECLARATION);

    assertThat(compilation).succeeded();
    assertThat(compilation).hadWarningCount(2);
    assertThat(compilation).hadWarningContaining("[EF410]").inFile(file(DECLARATION)).onLine(2);
    assertThat(compilation).hadWarningContaining("[EF341]").inFile(file(DECLARATION)).onLine(6);
    assertThat(compilation).generatedSourceFile("acme.AEventCodec");
  }

  @ParameterizedTest
  @ValueSource(strings = {"component", "record", "outermost"})
  void areSilencedOnAComponentAndAround(String place) {
    Compilation compilation = compile(silenced(place, "\"eventfamily:EF410\""));

    assertThat(compilation).hadWarningCount(1);
    assertThat(compilation).hadWarningContaining("[EF341]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"key", "payload", "family", "outermost"})
  void areSilencedOnAPropertyAndAround(String place) {
    Compilation compilation =
        compile(silenced(place, "{\"unused\", \"eventfamily:EF341\", \"rawtypes\"}"));

    assertThat(compilation).hadWarningCount(1);
    assertThat(compilation).hadWarningContaining("[EF410]");
  }

  @Test
  void areNotSilencedByWordsForOthers() {
    assertThat(compile(silenced("outermost", "{\"all\", \"EF341\", \"eventfamily:EF340\"}")))
        .hadWarningCount(2);
  }

  @Test
  void areNotSilencedWhereTheyDoNotStand() {
    assertThat(compile(silenced("family", "\"eventfamily:EF410\""))).hadWarningCount(2);
  }

  @Test
  void areLeftOutWhereSomebodyWroteTheEqualsOfARecord() {
    String declaration =
        DECLARATION.replace(
            "pixels) {}",
            "pixels) {"
                + " @Override public boolean equals(Object other) { return other == this; }"
                + " @Override public int hashCode() { return 1; } }");

    Compilation compilation = compile(declaration);

    assertThat(compilation).hadWarningCount(1);
    assertThat(compilation).hadWarningContaining("[EF341]");
  }

  /** A class file has no line, and so its warnings stand at the family. */
  @Test
  void ofClassFilesAreSilencedOnTheFamily(@TempDir Path folder) throws IOException {
    Path source =
        Files.writeString(
            folder.resolve("Picture.java"), "package lib; public record Picture(byte[] pixels) {}");
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", folder.toString(), source.toString());
    assertThat(result).isZero();
    String declaration =
        """
        /* family */ @EventFamily(name = "a") interface AEvents {
          @Payload interface Done { lib.Picture picture(); }
        }
        """;

    Compilation loud = compile(declaration, folder);
    assertThat(loud).succeeded();
    assertThat(loud)
        .hadWarningContaining("[lib.Picture.pixels] [EF410]")
        .inFile(file(declaration))
        .onLine(1);
    assertThat(
            compile(
                declaration.replace("/* family */", "@SuppressWarnings(\"eventfamily:EF410\")"),
                folder))
        .succeededWithoutWarnings();
  }

  private static String silenced(String place, String warnings) {
    return DECLARATION.replace("/* " + place + " */", "@SuppressWarnings(" + warnings + ")");
  }

  private static Compilation compile(String declaration, Path... libraries) {
    List<File> classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(File::new)
            .collect(toCollection(ArrayList::new));
    for (Path library : libraries) {
      classPath.add(library.toFile());
    }
    return javac()
        .withProcessors(new EventFamilyProcessor())
        .withClasspath(classPath)
        .compile(file(declaration));
  }

  private static javax.tools.JavaFileObject file(String declaration) {
    return JavaFileObjects.forSourceString(
        "acme.Declarations", "package acme; import io.eventfamily.*; " + declaration);
  }

  @Test
  void areNotGivenForKeysOfOneTypeOrOfAnyIntegers() {
    assertThat(compile(keys("java.util.UUID", "java.util.UUID"))).succeededWithoutWarnings();
    assertThat(compile(keys("int", "Long"))).succeededWithoutWarnings();
    assertThat(compile(keys("short", "java.math.BigInteger"))).succeededWithoutWarnings();
  }

  @Test
  void areGivenForEachKeyThatDiffersFromTheFirst() {
    Compilation compilation = compile(keys("java.util.UUID", "String"));

    assertThat(compilation).hadWarningCount(1);
    assertThat(compilation)
        .hadWarningContaining("[EF215] This partition key has the type String, but that of Opened")
        .inFile(file(keys("java.util.UUID", "String")))
        .onLine(5);
    assertThat(compile(keys("int", "double"))).hadWarningCount(1);
  }

  private static String keys(String first, String second) {
    return """
        @EventFamily(name = "a") interface AEvents {
          @Payload interface Noted { String text(); }
          @Payload interface Opened { @PartitionKey %s key(); }
          @Payload interface Renamed { @PartitionKey %s key(); }
          @Payload interface Closed { @PartitionKey %s key(); }
        }
        """
        .formatted(first, first, second);
  }
}
