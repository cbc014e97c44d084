package io.eventfamily.benchmark.buffer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Reads events of four sizes out of arrays, buffers on the heap and direct ones, in turns in one
 * process, and in three processes one after the other. Prints the medians.
 *
 * <p>Arguments are constants of {@link Source}, to measure these only; an array is one of them.
 */
public final class BuffersMain {

  private static final int PROCESSES = 3;
  private static final String ONE = "--one";

  private BuffersMain() {}

  /** Takes about two minutes. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> arguments = List.of(args);
    if (arguments.contains(ONE)) {
      measure(sources(arguments.subList(1, arguments.size())));
      return;
    }
    List<Cost> costs = new ArrayList<>();
    for (int process = 0; process < PROCESSES; process++) {
      costs.addAll(measureInAProcess(arguments));
    }
    print(costs, sources(arguments));
  }

  private static List<Source> sources(List<String> names) {
    return names.isEmpty()
        ? List.of(Source.values())
        : names.stream().map(Source::valueOf).toList();
  }

  private static void measure(List<Source> sources) {
    for (Size size : Size.values()) {
      new Turns(size, sources).run().forEach(System.out::println);
    }
  }

  private static List<Cost> measureInAProcess(List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms1g",
                "-Xmx1g",
                // On a busy machine, what is to be compiled would wait until all is measured.
                "-Xbatch",
                "-cp",
                System.getProperty("java.class.path"),
                BuffersMain.class.getName(),
                ONE));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<Cost> costs;
    try (BufferedReader out = process.inputReader(UTF_8)) {
      costs = out.lines().map(Cost::parse).toList();
    }
    if (process.waitFor() != 0) {
      throw new IOException("A process fails: " + process.exitValue());
    }
    return costs;
  }

  private static void print(List<Cost> costs, List<Source> sources) {
    System.out.println("| event, B | source | read, ns | of an array | read, B |");
    System.out.println("| ---: | --- | ---: | ---: | ---: |");
    for (Size size : Size.values()) {
      for (Source source : sources) {
        List<Cost> ours = of(costs, size, source);
        List<Cost> arrays = of(costs, size, Source.ARRAY);
        System.out.printf(
            "| %,.0f | %s | %,.0f | %.3f | %,.0f |%n",
            median(ours, Cost::bytes),
            source.title(),
            median(ours, Cost::time),
            medianOfRatios(ours, arrays),
            median(ours, Cost::allocated));
      }
    }
  }

  private static List<Cost> of(List<Cost> costs, Size size, Source source) {
    return costs.stream().filter(cost -> cost.size() == size && cost.source() == source).toList();
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> value) {
    return Cost.median(costs.stream().map(value::applyAsDouble).toList());
  }

  /** Each ratio is of one process. */
  private static double medianOfRatios(List<Cost> costs, List<Cost> arrays) {
    return Cost.median(
        IntStream.range(0, arrays.size())
            .mapToObj(process -> costs.get(process).time() / arrays.get(process).time())
            .toList());
  }
}
