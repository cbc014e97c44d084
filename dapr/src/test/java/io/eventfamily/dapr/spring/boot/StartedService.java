package io.eventfamily.dapr.spring.boot;

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

/** The service as a program of its own, with an environment of its own. */
final class StartedService {

  private static final int TIMEOUT_SECONDS = 60;

  private final Process process;
  private final Thread reader;
  private final BlockingQueue<String> printed = new LinkedBlockingQueue<>();
  private final List<String> seen = new ArrayList<>();
  private final int port;

  private StartedService(Process process) throws InterruptedException {
    this.process = process;
    this.reader = new Thread(this::read, "output-of-service");
    reader.start();
    this.port = Integer.parseInt(await("port ").substring("port ".length()));
  }

  static StartedService start(String appApiToken) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dorg.springframework.boot.logging.LoggingSystem=none",
                "-cp",
                System.getProperty("java.class.path"),
                TaskService.class.getName(),
                "--server.address=127.0.0.1",
                "--server.port=0")
            .redirectErrorStream(true);
    builder.environment().put("APP_API_TOKEN", appApiToken);
    return new StartedService(builder.start());
  }

  int port() {
    return port;
  }

  /** The first line that begins like this; waits for it. */
  String await(String beginning) throws InterruptedException {
    while (true) {
      String line = printed.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      if (line == null) {
        throw new AssertionError("The service printed no " + beginning + ", but " + seen);
      }
      if (line.startsWith(beginning)) {
        return line;
      }
      seen.add(line);
    }
  }

  private void read() {
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      lines.lines().forEach(printed::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops the service as an orchestrator does, and returns when it has ended. */
  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new AssertionError("The service does not end.");
    }
    reader.join();
  }
}
