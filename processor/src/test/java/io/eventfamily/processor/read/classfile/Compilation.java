package io.eventfamily.processor.read.classfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles small sources, to make class files and to read them. */
final class Compilation {

  /** The libraries whose annotations are used, as a class path or a module path. */
  static final String ANNOTATIONS =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .filter(entry -> entry.contains("jakarta.validation-api") || entry.contains("jspecify"))
          .reduce((one, other) -> one + File.pathSeparator + other)
          .orElseThrow();

  private Compilation() {}

  /** Writes sources, whose names are paths. */
  static List<Path> write(Path folder, Map<String, String> sources) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue(), UTF_8));
    }
    return files;
  }

  static void run(List<Path> sources, List<String> options) throws IOException {
    run(ToolProvider.getSystemJavaCompiler(), sources, options, List.of());
  }

  static void run(
      JavaCompiler compiler, List<Path> sources, List<String> options, List<Processor> processors)
      throws IOException {
    StringWriter console = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              console,
              files,
              null,
              options,
              null,
              files.getJavaFileObjectsFromFiles(sources.stream().map(Path::toFile).toList()));
      task.setProcessors(processors);
      assertThat(task.call()).as(console.toString()).isTrue();
    }
  }

  /** Compiles with the javac of another Java. */
  static void runExternally(Path javac, List<Path> sources, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(javac.toString()));
    command.addAll(options);
    sources.forEach(source -> command.add(source.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }

  /** Skips the test where there is none. */
  static Path laterJavac() throws IOException {
    Path jdks = Path.of("/usr/lib/jvm");
    assumeTrue(Files.isDirectory(jdks));
    try (Stream<Path> found = Files.list(jdks)) {
      List<Path> later =
          found
              .filter(jdk -> jdk.getFileName().toString().contains("25"))
              .map(jdk -> jdk.resolve("bin/javac"))
              .filter(Files::isExecutable)
              .toList();
      assumeTrue(!later.isEmpty());
      return later.get(0);
    }
  }

  static Path jar(Path folder, Path jar) throws IOException {
    URI uri = URI.create("jar:" + jar.toUri());
    try (FileSystem zip = FileSystems.newFileSystem(uri, Map.of("create", "true"));
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path entry = zip.getPath(folder.relativize(file).toString().replace('\\', '/'));
        if (entry.getParent() != null) {
          Files.createDirectories(entry.getParent());
        }
        try (OutputStream out = Files.newOutputStream(entry)) {
          Files.copy(file, out);
        }
      }
    }
    return jar;
  }
}
