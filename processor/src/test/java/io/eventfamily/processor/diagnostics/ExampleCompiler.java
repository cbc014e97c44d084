package io.eventfamily.processor.diagnostics;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.processor.EventFamilyProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Compiles small declarations, and tells what the compiler says, as it would be printed. */
enum ExampleCompiler {
  /** One example is a file with many types, and nobody is to be warned of that. */
  JAVAC(ToolProvider::getSystemJavaCompiler, List.of("-Xlint:all,-processing,-auxiliaryclass")),

  /** All examples have the same imports, and ecj warns of warnings that are not its own. */
  ECJ(EclipseCompiler::new, List.of("-warn:-unusedImport,warningToken"));

  /** What the examples leave out. It is on one line, so that all lines keep their numbers. */
  private static final String HEADER =
      "package acme;"
          + " import com.fasterxml.jackson.annotation.*;"
          + " import io.eventfamily.*;"
          + " import io.eventfamily.Payload;"
          + " import jakarta.validation.*;"
          + " import jakarta.validation.constraints.*;"
          + " import java.io.*;"
          + " import java.math.*;"
          + " import java.time.*;"
          + " import java.util.*;"
          + " import org.jspecify.annotations.Nullable; ";

  /** The file of an example. */
  static final String FILE = "Example.java";

  private final Supplier<JavaCompiler> compiler;
  private final List<String> options;

  ExampleCompiler(Supplier<JavaCompiler> compiler, List<String> options) {
    this.compiler = compiler;
    this.options = options;
  }

  /**
   * Compiles an example.
   *
   * @param libraries further sources by path
   * @param folder an empty one
   * @return the messages, a line each
   */
  List<String> compile(String example, Map<String, String> libraries, Path folder)
      throws IOException {
    return compile(example, libraries, "17", new EventFamilyProcessor(), folder);
  }

  /**
   * Compiles an example.
   *
   * @param release the version of Java
   * @param furtherOptions of the compiler
   * @return the messages, a line each
   */
  List<String> compile(
      String example,
      Map<String, String> libraries,
      String release,
      Processor processor,
      Path folder,
      String... furtherOptions)
      throws IOException {
    return compile(
        example, libraries, release, processor, folder, List.of(), List.of(furtherOptions));
  }

  /**
   * Compiles an example.
   *
   * @param roots what is on the class path besides
   * @return the messages, a line each
   */
  List<String> compile(
      String example,
      Map<String, String> libraries,
      String release,
      Processor processor,
      Path folder,
      List<Path> roots,
      List<String> furtherOptions)
      throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler chosen = compiler.get();
    StringWriter console = new StringWriter();
    try (StandardJavaFileManager files = chosen.getStandardFileManager(diagnostics, null, UTF_8)) {
      files.setLocation(
          StandardLocation.CLASS_PATH,
          Stream.concat(classPath().stream(), roots.stream().map(Path::toFile)).toList());
      files.setLocation(
          StandardLocation.SOURCE_OUTPUT, List.of(newFolder(folder.resolve("generated"))));
      files.setLocation(
          StandardLocation.CLASS_OUTPUT, List.of(newFolder(folder.resolve("classes"))));
      List<String> all =
          Stream.of(options, List.of("--release", release), furtherOptions)
              .flatMap(List::stream)
              .toList();
      JavaCompiler.CompilationTask task =
          chosen.getTask(
              console,
              files,
              diagnostics,
              all,
              null,
              files.getJavaFileObjectsFromFiles(write(example, libraries, folder)));
      task.setProcessors(List.of(processor));
      boolean success = task.call();
      List<String> lines =
          new ArrayList<>(
              diagnostics.getDiagnostics().stream().map(ExampleCompiler::line).toList());
      if (success && lines.stream().anyMatch(line -> line.contains(": error: "))) {
        lines.add("But the compilation succeeded.");
      }
      if (!success && lines.isEmpty()) {
        lines.add("The compilation failed: " + console);
      }
      return lines;
    }
  }

  private static List<File> write(String example, Map<String, String> libraries, Path folder)
      throws IOException {
    List<File> files = new ArrayList<>();
    Path sources = folder.resolve("sources");
    for (Map.Entry<String, String> library : libraries.entrySet()) {
      files.add(write(sources.resolve(library.getKey()), library.getValue()));
    }
    files.add(write(sources.resolve("acme").resolve(FILE), HEADER + example));
    return files;
  }

  private static File write(Path file, String text) throws IOException {
    newFolder(file.getParent());
    return Files.writeString(file, text, UTF_8).toFile();
  }

  private static File newFolder(Path folder) throws IOException {
    return Files.createDirectories(folder).toFile();
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String place =
        source == null
            ? ""
            : Path.of(source.getName()).getFileName() + ":" + diagnostic.getLineNumber() + ": ";
    String kind =
        switch (diagnostic.getKind()) {
          case ERROR -> "error: ";
          case WARNING, MANDATORY_WARNING -> "warning: ";
          case NOTE, OTHER -> "note: ";
        };
    return place + kind + diagnostic.getMessage(Locale.ROOT);
  }

  /** The class path of the tests without the tests. */
  private static List<File> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .map(File::new)
        .toList();
  }
}
