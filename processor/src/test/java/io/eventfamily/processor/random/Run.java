package io.eventfamily.processor.random;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.processor.EventFamilyProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * What came of one run of a compiler.
 *
 * @param remarks what it had to say
 * @param generated the generated sources by the name of the type
 * @param schemas by their paths
 */
record Run(List<Remark> remarks, Map<String, String> generated, Map<String, String> schemas) {

  /**
   * What a compiler says.
   *
   * @param type the type in whose source it is said; empty where it is about none
   */
  record Remark(String type, boolean error, String text) {}

  /** Compiles with the processor, but makes no class files. */
  static Run withProcessor(JavaCompiler compiler, List<SourceText> sources, boolean jackson) {
    return withProcessor(compiler, sources, classPath(jackson));
  }

  /** The same with a class path that has more than the libraries. */
  static Run withProcessor(JavaCompiler compiler, List<SourceText> sources, List<File> classPath) {
    return of(
        compiler,
        sources,
        List.of("-proc:only", "-Xlint:none"),
        classPath,
        new EventFamilyProcessor());
  }

  /**
   * What the processor generates where all sources are files in a folder, as ecj needs them.
   *
   * @return by the path of the file
   */
  static Map<String, String> onDisk(JavaCompiler compiler, List<SourceText> sources, Path folder) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
      List<File> written = new ArrayList<>();
      for (SourceText source : sources) {
        Path file = folder.resolve("in").resolve(source.name().replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        written.add(Files.writeString(file, source.text()).toFile());
      }
      Path output = Files.createDirectories(folder.resolve("out"));
      files.setLocation(StandardLocation.CLASS_PATH, classPath(false));
      files.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(output.toFile()));
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(output.toFile()));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              files,
              diagnostics,
              List.of("-proc:only", "--release", "17"),
              null,
              files.getJavaFileObjectsFromFiles(written));
      task.setProcessors(List.of(new EventFamilyProcessor()));
      task.call();
      Map<String, String> generated = new TreeMap<>();
      try (Stream<Path> paths = Files.walk(output)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          generated.put(output.relativize(path).toString(), Files.readString(path));
        }
      }
      return generated;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes class files in a folder. */
  static void toClassFiles(JavaCompiler compiler, List<SourceText> sources, Path folder) {
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      files.setLocation(StandardLocation.CLASS_PATH, classPath(false));
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(folder.toFile()));
      compiler
          .getTask(
              new StringWriter(),
              files,
              null,
              List.of("-proc:none"),
              null,
              sources.stream().map(SourceText::file).toList())
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles all that there is, as strictly as can be. */
  static Run strict(JavaCompiler compiler, List<SourceText> sources, boolean jackson) {
    return of(
        compiler,
        sources,
        List.of(
            "-proc:none",
            "-Xlint:all,-processing",
            "-Xdiags:verbose",
            "-Xmaxwarns",
            "100000",
            "-Xmaxerrs",
            "100000"),
        classPath(jackson),
        null);
  }

  private static Run of(
      JavaCompiler compiler,
      List<SourceText> sources,
      List<String> options,
      List<File> classPath,
      @Nullable EventFamilyProcessor processor) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter console = new StringWriter();
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8);
        InMemoryFiles files = new InMemoryFiles(standard)) {
      standard.setLocation(StandardLocation.CLASS_PATH, classPath);
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              console,
              files,
              diagnostics,
              options,
              null,
              sources.stream().map(SourceText::file).toList());
      task.setProcessors(processor == null ? List.of() : List.of(processor));
      List<Remark> remarks = new ArrayList<>();
      try {
        if (!task.call() && diagnostics.getDiagnostics().isEmpty()) {
          remarks.add(new Remark("", true, console.toString()));
        }
      } catch (RuntimeException | StackOverflowError e) {
        remarks.add(
            new Remark(
                "",
                true,
                "The compiler failed: "
                    + e
                    + " "
                    + (e.getCause() == null
                        ? ""
                        : Arrays.asList(e.getCause().getStackTrace()).subList(0, 3))
                    + console));
      }
      diagnostics.getDiagnostics().stream()
          .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
          .forEach(diagnostic -> remarks.add(remark(diagnostic)));
      return new Run(remarks, files.sources(), files.resources());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Remark remark(Diagnostic<? extends JavaFileObject> diagnostic) {
    String type =
        diagnostic.getSource() instanceof SourceText.InMemorySource source ? source.typeName() : "";
    return new Remark(
        type,
        diagnostic.getKind() == Diagnostic.Kind.ERROR,
        diagnostic.getMessage(Locale.ROOT) + " (line " + diagnostic.getLineNumber() + ")");
  }

  static List<File> classPath(boolean jackson) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .filter(entry -> jackson || !entry.contains("jackson-databind"))
        .map(File::new)
        .toList();
  }
}
