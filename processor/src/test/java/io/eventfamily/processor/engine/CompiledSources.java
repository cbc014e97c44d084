package io.eventfamily.processor.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.processor.EventFamilyProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Declarations that were compiled with the processor, and what was generated from them.
 *
 * @param folder with the classes
 * @param messages errors and warnings
 */
public record CompiledSources(Path folder, List<Message> messages) {

  private static final List<String> LINTS =
      List.of("-Xlint:all,-processing,-path,-classfile", "-Xmaxerrs", "0");

  /**
   * What the compiler said.
   *
   * @param source the name of the file, without its folder
   * @param text what is wrong
   */
  public record Message(String source, long line, String text) {}

  /**
   * Compiles with javac, all lints on.
   *
   * @param sources texts by the simple name of the file
   * @param folder for the classes
   * @param further processors beside that of families
   */
  public static CompiledSources of(
      Map<String, String> sources, Path folder, List<Processor> further) {
    return of(sources, folder, further, List.of());
  }

  /**
   * Compiles with javac, all lints on.
   *
   * @param sources texts by the simple name of the file
   * @param folder for the classes
   * @param further processors beside that of families
   * @param options of the compiler
   */
  public static CompiledSources of(
      Map<String, String> sources, Path folder, List<Processor> further, List<String> options) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, UTF_8)) {
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(folder.toFile()));
      List<SimpleJavaFileObject> units = new ArrayList<>();
      sources.forEach((name, text) -> units.add(new SourceText(name, text)));
      JavaCompiler.CompilationTask task =
          javac.getTask(
              new StringWriter(),
              files,
              diagnostics,
              Stream.concat(LINTS.stream(), options.stream()).toList(),
              null,
              units);
      List<Processor> processors = new ArrayList<>(further);
      processors.add(new EventFamilyProcessor());
      task.setProcessors(processors);
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CompiledSources(
        folder, diagnostics.getDiagnostics().stream().map(CompiledSources::message).toList());
  }

  private static Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String name = source == null ? "" : source.getName().replaceFirst(".*/", "");
    return new Message(name, diagnostic.getLineNumber(), diagnostic.getMessage(Locale.ROOT));
  }

  /** Loads the classes; assertions in them are on. */
  public ClassLoader load() {
    try {
      URL[] urls = {folder.toUri().toURL()};
      ClassLoader loader = new URLClassLoader(urls, CompiledSources.class.getClassLoader());
      loader.setDefaultAssertionStatus(true);
      return loader;
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class SourceText extends SimpleJavaFileObject {

    private final String text;

    SourceText(String name, String text) {
      super(URI.create("memory:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
