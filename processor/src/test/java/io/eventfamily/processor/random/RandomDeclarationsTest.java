package io.eventfamily.processor.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No declaration makes the processor throw, loop or emit code that does not compile. */
class RandomDeclarationsTest {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final long SEED = Long.getLong("random.seed", 1L);
  private static final int DECLARATIONS = Integer.getInteger("random.declarations", 10_000);
  private static final int FAMILIES_IN_BATCH = 50;
  private static final int DECLARATIONS_IN_FAMILY = 10;
  private static final int SHOWN = 3;
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Map<String, Defect> defects = new ConcurrentHashMap<>();
  private final AtomicInteger declarations = new AtomicInteger();
  private final AtomicInteger families = new AtomicInteger();
  private final AtomicInteger valid = new AtomicInteger();

  private record Defect(long seed, FamilySource family, String text, boolean jackson) {}

  @Test
  void noDeclarationMakesTheProcessorFail() {
    int batches = Math.max(1, DECLARATIONS / (FAMILIES_IN_BATCH * DECLARATIONS_IN_FAMILY));
    IntStream.range(0, batches)
        .parallel()
        .forEach(batch -> assertTimeoutPreemptively(LIMIT, () -> run(batch)));

    assertThat(defects.values().stream().limit(SHOWN).map(RandomDeclarationsTest::describe))
        .isEmpty();
  }

  @Test
  void ecjGeneratesWhatJavacGenerates(@TempDir Path ofEcj, @TempDir Path ofJavac) {
    List<SourceText> sources = new ArrayList<>();
    soundFamilies().stream()
        // In Javadoc only javac takes the tag for the annotation, and reads Unicode escapes.
        .filter(family -> !family.toString().matches("[\\s\\S]*(@deprecated|\\\\u005c)[\\s\\S]*"))
        .forEach(family -> sources.addAll(family.texts()));

    assertSame(
        Run.onDisk(new EclipseCompiler(), sources, ofEcj), Run.onDisk(JAVAC, sources, ofJavac));
  }

  @Test
  void whatIsGeneratedDoesNotDependOnWhatIsCompiledTogether(@TempDir Path classes) {
    List<SourceText> sources = new ArrayList<>();
    List<SourceText> neighbours = new ArrayList<>();
    List<SourceText> families = new ArrayList<>();
    for (FamilySource family : soundFamilies()) {
      sources.addAll(family.texts());
      int last = family.texts().size() - 1;
      neighbours.addAll(family.texts().subList(0, last));
      families.add(family.texts().get(last));
    }
    Run.toClassFiles(JAVAC, neighbours, classes);
    List<File> classPath = new ArrayList<>(Run.classPath(false));
    classPath.add(classes.toFile());

    Run alone = Run.withProcessor(JAVAC, families, classPath);
    Run together = Run.withProcessor(JAVAC, sources, false);

    assertSame(alone.generated(), together.generated());
    assertSame(alone.schemas(), together.schemas());
  }

  private static void assertSame(Map<String, String> generated, Map<String, String> expected) {
    assertThat(generated.keySet()).isEqualTo(expected.keySet()).isNotEmpty();
    generated.forEach((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
  }

  /** Families that have no mistake that is one of Java. */
  private static List<FamilySource> soundFamilies() {
    return LongStream.range(0, FAMILIES_IN_BATCH)
        .mapToObj(index -> Families.make((SEED + index) * 2, (int) index, index == 0))
        .toList();
  }

  private void run(int batch) {
    boolean jackson = batch % 10 == 0;
    Map<FamilySource, Long> seeds = new LinkedHashMap<>();
    for (int index = 0; index < FAMILIES_IN_BATCH; index++) {
      long seed = SEED * 1_000_003L + (long) batch * FAMILIES_IN_BATCH + index;
      seeds.put(Families.make(seed, index, index == 0), seed);
    }
    List<FamilySource> all = new ArrayList<>(seeds.keySet());
    Batch run = new Batch(JAVAC, all, jackson);
    run.defects()
        .forEach(
            (family, text) ->
                defects.putIfAbsent(
                    signature(text), new Defect(seeds.get(family), family, text, jackson)));
    families.addAndGet(all.size());
    valid.addAndGet(run.valid());
    all.forEach(family -> declarations.addAndGet(family.declarations()));
  }

  private static String describe(Defect defect) {
    FamilySource small = shrink(defect);
    return "\nseed " + defect.seed + ": " + defect.text + "\n" + small;
  }

  /** Leaves out all that the defect does not need. */
  private static FamilySource shrink(Defect defect) {
    FamilySource small = defect.family;
    boolean shrinks = true;
    while (shrinks) {
      shrinks = false;
      for (FamilySource smaller : small.smaller()) {
        Map<FamilySource, String> found =
            new Batch(JAVAC, List.of(smaller), defect.jackson).defects();
        if (found.values().stream()
            .anyMatch(text -> signature(text).equals(signature(defect.text)))) {
          small = smaller;
          shrinks = true;
          break;
        }
      }
    }
    return small;
  }

  /** What two texts have in common that tell of one defect. */
  private static String signature(String text) {
    return text.lines()
        .findFirst()
        .orElse("")
        .replaceAll("^\\S+: |\\(line.*|[A-Za-z_$]*[.][\\w.$]*", "")
        .strip();
  }
}
