package io.eventfamily.benchmark.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sources of one tool, which are compiled in two ways: with the processor, which generates the
 * rest, and without it, together with what was generated before.
 */
final class Subject {

  private final Tool tool;
  private final ForkedCompiler compiler;
  private final Path declarations;
  private final Path generated;
  private final Path classes;
  private final List<String> processorOptions;
  private final List<Cost> withProcessor = new ArrayList<>();
  private final List<Cost> alone = new ArrayList<>();

  /**
   * @param jvmOptions those of the compiler's JVM
   * @param processorOptions those of the processor
   */
  Subject(
      Tool tool,
      List<Group> groups,
      Path folder,
      List<String> jvmOptions,
      List<String> processorOptions)
      throws IOException {
    this.tool = tool;
    this.processorOptions = processorOptions;
    Path own = SourceFiles.empty(folder.resolve(tool.title().replace(' ', '-')));
    this.compiler = new ForkedCompiler(own, jvmOptions);
    this.declarations = own.resolve("declarations");
    this.generated = own.resolve("generated");
    this.classes = own.resolve("classes");
    for (Group group : groups) {
      for (SourceText source : tool.declarations().apply(group)) {
        source.writeTo(declarations);
      }
    }
  }

  Tool tool() {
    return tool;
  }

  /** Where the last run put its classes. */
  Path classes() {
    return classes;
  }

  /** Compiles once with the processor. */
  void runWithProcessor() throws IOException, InterruptedException {
    SourceFiles.empty(generated);
    List<String> options = options();
    options.addAll(List.of("-processorpath", tool.processorPath(), "-s", generated.toString()));
    options.addAll(processorOptions);
    withProcessor.add(compiler.compile(options, List.of(declarations)));
  }

  /** Compiles once what was generated, without the processor. */
  void runAlone() throws IOException, InterruptedException {
    List<String> options = options();
    options.add("-proc:none");
    alone.add(compiler.compile(options, List.of(declarations, generated)));
  }

  private List<String> options() throws IOException {
    SourceFiles.empty(classes);
    return new ArrayList<>(
        List.of(
            "-d", classes.toString(), "-cp", tool.classPath(), "-encoding", "UTF-8", "-nowarn"));
  }

  /** What the runs until now took. */
  Result result() throws IOException {
    return new Result(
        tool, SourceFiles.countLines(generated), Cost.least(withProcessor), Cost.least(alone));
  }
}
