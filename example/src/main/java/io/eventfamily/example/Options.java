package io.eventfamily.example;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param bootstrapServers where the broker is; null for one that lives as long as the run
 * @param help whether to explain the options, and do nothing else
 */
record Options(@Nullable String bootstrapServers, boolean help) {

  static final String USAGE =
      """
      Publishes one event of every type, answers them as a service would, and checks what arrives.

      Options:
        --bootstrap-servers HOST:PORT   use this Kafka broker instead of one inside this process
        --help                          show this text
      """;

  /**
   * Reads the command line.
   *
   * @throws ExampleException where it is not understood
   */
  static Options parse(List<String> args) {
    String bootstrapServers = null;
    boolean help = false;
    for (int i = 0; i < args.size(); i++) {
      switch (args.get(i)) {
        case "--help" -> help = true;
        case "--bootstrap-servers" -> {
          i++;
          if (i == args.size() || args.get(i).startsWith("--")) {
            throw new ExampleException(
                "--bootstrap-servers needs a value, such as localhost:9092.");
          }
          bootstrapServers = args.get(i);
        }
        default -> throw new ExampleException("Unknown option: " + args.get(i));
      }
    }
    return new Options(bootstrapServers, help);
  }
}
