package io.eventfamily.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated is what the golden files show, whoever compiles. With {@code -Dgolden.update}
 * the golden files are rewritten, for a person to look at the difference.
 */
class GoldenFilesTest {

  private static final boolean UPDATE = System.getProperty("golden.update") != null;

  private static final List<String> STRICT_JAVAC = List.of("-Xlint:all,-processing", "-Werror");

  /** What ecj warns of where nobody says otherwise, which is what IDEs show. */
  private static final List<String> STRICT_ECJ = List.of("--release", "17");

  /**
   * What ecj says where something is deprecated: that each member of a deprecated type should be
   * too, in the user's own declaration as well, and that a file is silenced that need not be. All
   * files of such a family are, because what other compilers warn of is more.
   */
  private static final Pattern OF_DEPRECATION =
      Pattern.compile(
          "perhaps this member should be marked as deprecated, too\\?$"
              + "|Unnecessary @SuppressWarnings\\(\"(deprecation|removal)\"\\)$");

  @TempDir private Path output;

  static List<GoldenFamily> families() {
    return GoldenFamily.all();
  }

  @ParameterizedTest
  @MethodSource("families")
  void javacGeneratesTheGoldenFilesWithoutAWarning(GoldenFamily family) throws IOException {
    ProcessorRun run =
        run(ToolProvider.getSystemJavaCompiler(), family.declarations(), STRICT_JAVAC);

    if (UPDATE) {
      family.rewrite(run);
    }
    assertGolden(run, family);
  }

  @ParameterizedTest
  @MethodSource("families")
  void ecjGeneratesTheGoldenFilesWithoutAWarning(GoldenFamily family) throws IOException {
    assertGolden(run(new EclipseCompiler(), family.declarations(), STRICT_ECJ), family);
  }

  @ParameterizedTest
  @MethodSource("families")
  void theOrderOfTheSourcesDoesNotMatter(GoldenFamily family) throws IOException {
    List<Path> reversed = new ArrayList<>(family.declarations());
    Collections.reverse(reversed);

    assertGolden(run(ToolProvider.getSystemJavaCompiler(), reversed, STRICT_JAVAC), family);
  }

  private ProcessorRun run(JavaCompiler compiler, List<Path> sources, List<String> options)
      throws IOException {
    return ProcessorRun.of(compiler, sources, options, output);
  }

  private static void assertGolden(ProcessorRun run, GoldenFamily family) {
    assertThat(run.messages()).filteredOn(OF_DEPRECATION.asPredicate().negate()).isEmpty();
    Map<String, String> golden = family.generated();
    assertThat(run.generated().keySet()).isEqualTo(golden.keySet());
    golden.forEach((name, text) -> assertThat(run.generated().get(name)).as(name).isEqualTo(text));
    assertThat(run.schemas()).isEqualTo(family.schemas());
  }
}
