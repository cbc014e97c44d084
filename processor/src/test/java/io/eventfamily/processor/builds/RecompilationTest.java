package io.eventfamily.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.processor.golden.GoldenFamily;
import io.eventfamily.processor.golden.ProcessorRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated for a family does not depend on what is compiled with it, or how often. */
class RecompilationTest {

  private static final List<String> NO_PROCESSORS = List.of("-proc:none");
  private static final List<String> JAVAC = List.of();
  private static final List<String> ECJ = List.of("--release", "17", "-nowarn");

  @TempDir private Path folder;

  static List<GoldenFamily> families() {
    return GoldenFamily.all();
  }

  @ParameterizedTest
  @MethodSource("families")
  void javacRecompilesAFamilyAloneAgainstTheClassFilesOfEverythingElse(GoldenFamily family)
      throws IOException {
    assertSame(recompileAlone(ToolProvider.getSystemJavaCompiler(), JAVAC, family), family);
  }

  @ParameterizedTest
  @MethodSource("families")
  void ecjRecompilesAFamilyAloneAgainstTheClassFilesOfEverythingElse(GoldenFamily family)
      throws IOException {
    assertSame(recompileAlone(new EclipseCompiler(), ECJ, family), family);
  }

  /** Compiles all declarations to class files, and then the family's own file again. */
  private ProcessorRun recompileAlone(
      JavaCompiler compiler, List<String> options, GoldenFamily family) throws IOException {
    Path before = folder.resolve("before");
    ProcessorRun everything =
        ProcessorRun.of(
            ToolProvider.getSystemJavaCompiler(), family.declarations(), NO_PROCESSORS, before);
    assertThat(everything.messages()).isEmpty();
    List<Path> alone =
        family.declarations().stream().filter(RecompilationTest::declaresFamily).toList();
    return ProcessorRun.of(
        compiler, alone, options, folder.resolve("after"), List.of(before.resolve("classes")));
  }

  @ParameterizedTest
  @MethodSource("families")
  void javacCompilesTwiceIntoTheFolderThatIsOnItsClassPath(GoldenFamily family) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<Path> stale = List.of(folder.resolve("classes"), folder.resolve("sources"));

    ProcessorRun.of(javac, family.declarations(), JAVAC, folder, stale);
    ProcessorRun again = ProcessorRun.of(javac, family.declarations(), JAVAC, folder, stale);

    assertSame(again, family);
  }

  @ParameterizedTest
  @MethodSource("families")
  void ecjCompilesTwiceIntoOneFolder(GoldenFamily family) throws IOException {
    ProcessorRun.of(new EclipseCompiler(), family.declarations(), ECJ, folder);
    ProcessorRun again = ProcessorRun.of(new EclipseCompiler(), family.declarations(), ECJ, folder);

    assertSame(again, family);
  }

  private static void assertSame(ProcessorRun run, GoldenFamily family) {
    assertThat(run.messages()).isEmpty();
    assertThat(run.generated()).isEqualTo(family.generated());
    assertThat(run.schemas()).isEqualTo(family.schemas());
  }

  private static boolean declaresFamily(Path source) {
    try {
      return Files.readString(source).contains("@EventFamily(");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
