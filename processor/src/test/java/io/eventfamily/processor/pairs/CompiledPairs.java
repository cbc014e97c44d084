package io.eventfamily.processor.pairs;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.processor.EventFamilyProcessor;
import io.eventfamily.processor.random.SourceText;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.schema.document.SchemaDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Pairs that were compiled in one run, and what was generated from them. */
final class CompiledPairs {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final List<Pair> pairs;
  private final Map<Integer, String> rejected = new LinkedHashMap<>();
  private final Map<String, ByteArrayOutputStream> files;
  private final ClassLoader loader;

  private CompiledPairs(
      List<Pair> pairs, Map<Integer, String> rejected, Map<String, ByteArrayOutputStream> files) {
    this.pairs = pairs;
    this.rejected.putAll(rejected);
    this.files = files;
    this.loader = new Classes();
  }

  /** Compiles pairs. Those with a version that the processor rejects are left out. */
  static CompiledPairs of(List<Pair> pairs) {
    Map<Integer, String> rejected = new LinkedHashMap<>();
    List<Pair> accepted = pairs;
    while (true) {
      DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
      Map<String, ByteArrayOutputStream> files = compile(accepted, diagnostics);
      Set<Integer> wrong = new HashSet<>();
      for (Diagnostic<? extends JavaFileObject> each : diagnostics.getDiagnostics()) {
        if (each.getKind() == Diagnostic.Kind.ERROR) {
          int number = numberOf(each);
          wrong.add(number);
          rejected.putIfAbsent(number, each.getMessage(Locale.ROOT));
        }
      }
      if (wrong.isEmpty()) {
        return new CompiledPairs(accepted, rejected, files);
      }
      accepted = accepted.stream().filter(pair -> !wrong.contains(pair.number())).toList();
    }
  }

  private static int numberOf(Diagnostic<? extends JavaFileObject> diagnostic) {
    if (diagnostic.getSource() instanceof SourceText.InMemorySource source) {
      return Integer.parseInt(source.typeName().substring(1, source.typeName().indexOf('.')));
    }
    // What was generated is not to blame on a declaration.
    throw new IllegalStateException(diagnostic.toString());
  }

  private static Map<String, ByteArrayOutputStream> compile(
      List<Pair> pairs, DiagnosticCollector<JavaFileObject> diagnostics) {
    try (StandardJavaFileManager standard =
            JAVAC.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8);
        MemoryOutput output = new MemoryOutput(standard)) {
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(
              new StringWriter(),
              output,
              diagnostics,
              List.of("-Xlint:none", "-g:none", "-Xmaxerrs", "0"),
              null,
              pairs.stream()
                  .flatMap(pair -> pair.sources().stream())
                  .map(SourceText::file)
                  .toList());
      task.setProcessors(List.of(new EventFamilyProcessor()));
      task.call();
      return output.files();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** What was said of the pairs that were left out, by their numbers. */
  Map<Integer, String> rejected() {
    return rejected;
  }

  Version older(Pair pair) {
    return version(pair.olderPackage(), pair.family(), pair.olderVersion());
  }

  Version newer(Pair pair) {
    return version(pair.newerPackage(), pair.family(), pair.newerVersion());
  }

  @SuppressWarnings("unchecked")
  private Version version(String packageName, String family, String version) {
    String path = "META-INF/eventfamily/" + family + "/" + version + ".json";
    try {
      Class<?> codec = loader.loadClass(packageName + ".PairEventCodec");
      return new Version(
          SchemaDocument.read(files.get(path).toString(UTF_8)),
          (EventCodec<Event<?>>) codec.getField("INSTANCE").get(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class Classes extends ClassLoader {

    Classes() {
      super(CompiledPairs.class.getClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      ByteArrayOutputStream bytes = files.get(name.replace('.', '/') + ".class");
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }
  }
}
