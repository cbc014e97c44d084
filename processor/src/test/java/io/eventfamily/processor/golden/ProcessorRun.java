package io.eventfamily.processor.golden;

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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * What came of compiling declarations with the processor.
 *
 * @param generated the text of each generated source by file name
 * @param schemas the text of each schema by its path in the folder of all schemas
 * @param messages what the compiler had to say
 */
public record ProcessorRun(
    Map<String, String> generated, Map<String, String> schemas, List<String> messages) {

  /**
   * Compiles with any compiler: javac or ecj.
   *
   * @param output a folder of its own, which ecj must not find on the class path
   */
  public static ProcessorRun of(
      JavaCompiler compiler, List<Path> sources, List<String> options, Path output)
      throws IOException {
    return of(compiler, sources, options, output, List.of());
  }

  /**
   * Compiles with any compiler: javac or ecj.
   *
   * @param output a folder of its own, which ecj must not find on the class path
   * @param libraries what is on the class path besides
   */
  public static ProcessorRun of(
      JavaCompiler compiler,
      List<Path> sources,
      List<String> options,
      Path output,
      List<Path> libraries)
      throws IOException {
    Path schemas = output.resolve("schemas"); // of those whose views are compiled
    GoldenFamily.publishSchemas(schemas);
    List<String> allOptions = new ArrayList<>(options);
    allOptions.add("-Aeventfamily.schemas=" + schemas);
    Path generatedSources = Files.createDirectories(output.resolve("sources"));
    Path classes = Files.createDirectories(output.resolve("classes"));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter console = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, null, UTF_8)) {
      files.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(generatedSources.toFile()));
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(classes.toFile()));
      files.setLocation(StandardLocation.CLASS_PATH, classPath(libraries));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              console,
              files,
              diagnostics,
              allOptions,
              null,
              files.getJavaFileObjectsFromFiles(sources.stream().map(Path::toFile).toList()));
      task.setProcessors(List.of(new EventFamilyProcessor()));
      boolean success = task.call();
      List<String> messages = new ArrayList<>();
      for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
        messages.add(describe(diagnostic));
      }
      if (!success) {
        messages.add("The compilation failed. " + console);
      }
      return new ProcessorRun(
          read(generatedSources, file -> file.getFileName().toString()),
          readSchemas(classes),
          messages);
    }
  }

  private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    return (source == null ? "" : source.getName() + ":" + diagnostic.getLineNumber() + ": ")
        + diagnostic.getMessage(Locale.ROOT);
  }

  /** The class path of this test without the tests, which hold the golden files compiled. */
  private static List<File> classPath(List<Path> libraries) {
    Stream<File> ofTests =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .map(File::new);
    return Stream.concat(ofTests, libraries.stream().map(Path::toFile)).toList();
  }

  private static Map<String, String> readSchemas(Path classes) throws IOException {
    Path folder = classes.resolve("META-INF/eventfamily");
    return Files.exists(folder)
        ? read(folder, file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
        : Map.of();
  }

  private static Map<String, String> read(Path folder, Function<Path, String> name)
      throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(name.apply(file), Files.readString(file, UTF_8));
      }
    }
    return texts;
  }
}
