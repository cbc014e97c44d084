package io.eventfamily.benchmark.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.testing.EmbeddedBroker;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A broker in a process of its own, so that its garbage and its threads are not the client's. */
final class BrokerProcess implements AutoCloseable {

  private final Process process;
  private final String bootstrapServers;

  private BrokerProcess(Process process, String bootstrapServers) {
    this.process = process;
    this.bootstrapServers = bootstrapServers;
  }

  static BrokerProcess start() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms1g",
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                BrokerProcess.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out = process.inputReader(UTF_8);
    @Nullable String bootstrapServers = out.readLine();
    if (bootstrapServers == null) {
      throw new IOException("The broker does not start.");
    }
    return new BrokerProcess(process, bootstrapServers);
  }

  /** The process itself: runs until nobody holds its standard input any more. */
  public static void main(String[] args) throws IOException {
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      System.out.println(broker.bootstrapServers());
      while (System.in.read() >= 0) {
        // Nothing is said to it.
      }
    }
  }

  String bootstrapServers() {
    return bootstrapServers;
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.onExit().join();
  }
}
