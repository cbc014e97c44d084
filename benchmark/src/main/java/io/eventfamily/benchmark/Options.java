package io.eventfamily.benchmark;

import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.peer.Peer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the command line asks for.
 *
 * @param only which benchmarks run
 * @param peers which peers are compared
 * @param samples which samples are written and read
 * @param effort how long it may take
 * @param help whether to explain the options, and do nothing else
 */
record Options(Pattern only, List<Peer> peers, List<Sample> samples, Effort effort, boolean help) {

  static final String USAGE =
      """
      Measures what the codecs cost, beside those of other libraries, and prints tables.

      Options:
        --quick           a first look: short and noisy
        --only REGEX      only benchmarks whose name has a match, such as Bytes.read:
                          %s
        --peers A,B       only these peers:
                          %s
        --samples A,B     only these samples:
                          %s
        --help            show this text
      """
          .formatted(Trial.names(), names(Peer.values()), names(Sample.values()));

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException where it is not understood
   */
  static Options parse(List<String> args) {
    Pattern only = Pattern.compile("");
    List<Peer> peers = List.of(Peer.values());
    List<Sample> samples = List.of(Sample.values());
    Effort effort = Effort.FULL;
    boolean help = false;
    for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
      String option = rest.next();
      switch (option) {
        case "--help" -> help = true;
        case "--quick" -> effort = Effort.QUICK;
        case "--only" -> only = Pattern.compile(value(option, rest));
        case "--peers" -> peers = constants(Peer.class, value(option, rest));
        case "--samples" -> samples = constants(Sample.class, value(option, rest));
        default -> throw new IllegalArgumentException("Unknown option: " + option);
      }
    }
    return new Options(only, peers, samples, effort, help);
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value.");
    }
    return rest.next();
  }

  private static <E extends Enum<E>> List<E> constants(Class<E> type, String names) {
    return Arrays.stream(names.split(",", -1)).map(name -> Enum.valueOf(type, name)).toList();
  }

  private static String names(Enum<?>[] constants) {
    return String.join(", ", Arrays.stream(constants).map(Enum::name).toList());
  }
}
