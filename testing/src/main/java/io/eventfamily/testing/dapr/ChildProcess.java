package io.eventfamily.testing.dapr;

import io.eventfamily.testing.TestServerException;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A program that was started for a test, and what it prints. */
final class ChildProcess {

  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration STOP = Duration.ofSeconds(10);
  private static final int PROBE_MILLIS = 50;
  private static final int PROBE_TIMEOUT_MILLIS = 1_000;

  /** So many lines of a log are shown of a program that does not start. */
  private static final int SHOWN_LINES = 20;

  private final Process process;
  private final Path log;

  private ChildProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  static ChildProcess start(List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("DAPR_"));
    builder.environment().putAll(environment);
    return new ChildProcess(builder.start(), log);
  }

  /**
   * Returns when a GET of this is answered with success.
   *
   * @throws TestServerException where the program ends, or a minute passes; with the end of its log
   */
  void awaitAnswer(URI uri) {
    Instant deadline = Instant.now().plus(START);
    try {
      while (!isAnswered(uri)) {
        if (process.waitFor(PROBE_MILLIS, TimeUnit.MILLISECONDS)) {
          throw failure("ended with exit code " + process.exitValue());
        }
        if (Instant.now().isAfter(deadline)) {
          throw failure("does not answer at " + uri);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TestServerException("Interrupted while a program starts.", e);
    }
  }

  private static boolean isAnswered(URI uri) {
    try {
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setConnectTimeout(PROBE_TIMEOUT_MILLIS);
      connection.setReadTimeout(PROBE_TIMEOUT_MILLIS);
      try {
        return connection.getResponseCode() / 100 == 2;
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      // It does not listen yet.
      return false;
    }
  }

  private TestServerException failure(String what) {
    String command = process.info().command().orElse("The program");
    return new TestServerException(command + " " + what + ". It logged:\n" + endOfLog());
  }

  private String endOfLog() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join(
          "\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
    } catch (IOException e) {
      return "(cannot be read: " + e.getMessage() + ")";
    }
  }

  /** Stops the program and all that it started, and returns when they have ended. */
  void stop() {
    List<ProcessHandle> all =
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    all.forEach(ProcessHandle::destroy);
    if (!haveEnded(all)) {
      all.forEach(ProcessHandle::destroyForcibly);
      if (!haveEnded(all)) {
        throw new TestServerException("The sidecar's process " + process.pid() + " does not end.");
      }
    }
  }

  private static boolean haveEnded(List<ProcessHandle> processes) {
    Instant deadline = Instant.now().plus(STOP);
    for (ProcessHandle each : processes) {
      try {
        long left = Math.max(0, Duration.between(Instant.now(), deadline).toMillis());
        each.onExit().get(left, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        return false;
      } catch (ExecutionException e) {
        throw new TestServerException("The end of a process cannot be awaited.", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }
}
