package io.eventfamily.benchmark.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs the javac of the running JDK in a JVM of its own, as cold as in a build. */
final class ForkedCompiler {

  private final Path folder;
  private final List<String> jvmOptions;

  /**
   * @param folder for the arguments and the output
   * @param jvmOptions those of the forked JVM
   */
  ForkedCompiler(Path folder, List<String> jvmOptions) {
    this.folder = folder;
    this.jvmOptions = jvmOptions;
  }

  /** Compiles all sources in some folders. */
  Cost compile(List<String> options, List<Path> sourceFolders)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    List<String> command = command(arguments(options, sourceFolders));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int result = process.waitFor();
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    List<String> lines = Files.readAllLines(output);
    if (result != 0) {
      throw new IllegalStateException("javac failed:\n" + String.join("\n", lines));
    }
    String[] figures = lines.get(lines.size() - 1).split(" ", -1);
    return new Cost(
        wall,
        Duration.ofNanos(Long.parseLong(figures[0])),
        Long.parseLong(figures[1]),
        Long.parseLong(figures[2]));
  }

  private List<String> command(Path arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmOptions);
    command.add("-cp");
    command.add(Libraries.pathOf(Stream.of(MeasuredCompiler.class.getName())));
    command.add(MeasuredCompiler.class.getName());
    command.add("@" + arguments);
    return command;
  }

  private Path arguments(List<String> options, List<Path> sourceFolders) throws IOException {
    List<String> arguments = new ArrayList<>(options);
    for (Path sources : sourceFolders) {
      SourceFiles.in(sources).stream().map(Path::toString).forEach(arguments::add);
    }
    return Files.write(
        folder.resolve("arguments.txt"), arguments.stream().map(ForkedCompiler::quoted).toList());
  }

  private static String quoted(String argument) {
    return "\"" + argument.replace("\\", "\\\\") + "\"";
  }
}
