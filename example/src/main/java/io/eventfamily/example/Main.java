package io.eventfamily.example;

import io.eventfamily.testing.EmbeddedBroker;
import io.eventfamily.testing.TestServerException;
import java.io.PrintStream;
import java.util.List;
import org.apache.kafka.common.KafkaException;

/** Services that exchange events through a broker: the library in use. */
public final class Main {

  private static final int OK = 0;
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private Main() {}

  /**
   * Plays a story on a Kafka broker, and prints what arrived.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    int exitCode = run(List.of(args), System.out, System.err);
    // Whoever runs this inside another program, such as Maven, goes on when all is well.
    if (exitCode != OK) {
      System.exit(exitCode);
    }
  }

  /** Does what the arguments ask for, and returns the exit code. */
  static int run(List<String> args, PrintStream out, PrintStream err) {
    Options options;
    try {
      options = Options.parse(args);
    } catch (ExampleException e) {
      err.println(e.getMessage());
      err.println();
      err.print(Options.USAGE);
      return MISUSED;
    }
    if (options.help()) {
      out.print(Options.USAGE);
      return OK;
    }
    try {
      Example.Outcome outcome = play(options, out);
      print(outcome, out, err);
      return outcome.isSuccess() ? OK : FAILED;
    } catch (ExampleException | TestServerException e) {
      err.println(e.getMessage());
      return FAILED;
    } catch (KafkaException e) {
      err.println("The broker fails: " + e.getMessage());
      return FAILED;
    }
  }

  private static Example.Outcome play(Options options, PrintStream out) {
    String bootstrapServers = options.bootstrapServers();
    if (bootstrapServers != null) {
      return play(bootstrapServers, out);
    }
    out.println("Starting a Kafka broker inside this process ...");
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      return play(broker.bootstrapServers(), out);
    }
  }

  private static Example.Outcome play(String bootstrapServers, PrintStream out) {
    out.println("Using the Kafka broker at " + bootstrapServers + ".");
    return Example.run(bootstrapServers);
  }

  private static void print(Example.Outcome outcome, PrintStream out, PrintStream err) {
    out.println();
    Table.of(outcome.arrivals()).forEach(out::println);
    out.println();
    int arrived = outcome.arrivals().size();
    if (outcome.isSuccess()) {
      out.printf(
          "%d of %d events arrived, each equal to what was sent.%n", arrived, outcome.sent());
      return;
    }
    err.printf("%d of %d events arrived. What is wrong:%n", arrived, outcome.sent());
    outcome.problems().forEach(problem -> err.println("- " + problem));
    outcome.passedOver().forEach(record -> err.println("- Passed over: " + record));
  }
}
