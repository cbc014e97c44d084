package io.eventfamily.example.spring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A program in a JVM of its own, which a test can kill. */
final class Program implements AutoCloseable {

  private static final int TIMEOUT_SECONDS = 150;

  private final Process process;
  private final BlockingQueue<String> printed = new LinkedBlockingQueue<>();
  private final List<String> seen = new ArrayList<>();

  private Program(Process process) {
    this.process = process;
    new Thread(this::read, "output-of-program").start();
  }

  static Program start(Class<?> main, List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(arguments);
    return new Program(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** Waits for a line that begins like this. */
  void await(String beginning) throws InterruptedException {
    while (true) {
      String line = printed.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      if (line == null) {
        throw new AssertionError("The program printed no " + beginning + ", but " + seen);
      }
      if (line.startsWith(beginning)) {
        return;
      }
      seen.add(line);
    }
  }

  private void read() {
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      lines.lines().forEach(printed::add);
    } catch (IOException | UncheckedIOException e) {
      // It was killed.
      printed.add("killed");
    }
  }

  /** Kills it, as a machine that loses its power does, and returns when it is gone. */
  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().orTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS).join();
  }
}
