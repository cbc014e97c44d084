package io.eventfamily.processor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names that have one hash must not make reading slow, or small documents could stop a service. */
class CollidingNamesTest {

  private static final int NAMES = 100_000;

  /** Each letter stands for two characters, and {@code "Aa"} has the hash of {@code "BB"}. */
  private static final int LETTERS = 17;

  /** Far more than any machine needs, and far less than the work of comparing each with each. */
  private static final Duration SLACK = Duration.ofSeconds(2);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Where names of anybody's choice may stand. */
  private enum Place {
    UNKNOWN(Family.TASK, "{", "0", "}"),
    UNKNOWN_AND_SKIPPED(Family.TASK, "{\"?\":{", "0", "}}"),
    FORBIDDEN(Family.ACCOUNT, "{", "0", "}"),
    FREE(
        Family.RECURRING,
        "{\"event_type\":\"recurring.triggered\",\"payload\":{\"original_task_data\":{",
        "0",
        "}}}"),
    FREE_AND_WRONG(
        Family.RECURRING,
        "{\"event_type\":\"recurring.triggered\",\"payload\":{\"original_task_data\":{",
        "1e999",
        "}}}"),
    PAYLOAD_BEFORE_ITS_TYPE(
        Family.RECURRING,
        "{\"payload\":{\"original_task_data\":{",
        "{}",
        "}},\"event_type\":\"recurring.triggered\"}"),
    MAP(
        Family.SHIPPING,
        "{\"event_type\":\"shipping.lost.v2\",\"payload\":{\"seen\":{",
        "null",
        "}}}"),
    MAP_OF_WRONG_VALUES(
        Family.SHIPPING,
        "{\"event_type\":\"shipping.lost.v2\",\"payload\":{\"seen\":{",
        "0",
        "}}}"),
    UNION(Family.ORDER, "{\"event_type\":\"order.placed\",\"payload\":{\"payment\":{", "0", "}}}");

    final Family family;
    final String prefix;
    final String value;
    final String suffix;

    Place(Family family, String prefix, String value, String suffix) {
      this.family = family;
      this.prefix = prefix;
      this.value = value;
      this.suffix = suffix;
    }

    byte[] document(IntFunction<String> names) {
      return IntStream.range(0, NAMES)
          .mapToObj(index -> "\"" + names.apply(index) + "\":" + value)
          .collect(Collectors.joining(",", prefix, suffix))
          .getBytes(UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesOfOneHashAreReadAboutAsFastAsOthers(Place place) {
    byte[] ordinary = place.document(index -> letters(index, "ab", "cd"));
    byte[] colliding = place.document(index -> letters(index, "Aa", "BB"));
    assertThat(letters(0, "Aa", "BB").hashCode()).isEqualTo(letters(1, "Aa", "BB").hashCode());

    Duration usual = duration(place.family, ordinary);
    Duration slow = duration(place.family, colliding);

    assertThat(slow).isLessThan(usual.multipliedBy(10).plus(SLACK));
  }

  private static String letters(int bits, String zero, String one) {
    StringBuilder text = new StringBuilder();
    for (int letter = 0; letter < LETTERS; letter++) {
      text.append((bits >> letter & 1) == 0 ? zero : one);
    }
    return text.toString();
  }

  /** How long the thread has computed; what else the machine does takes nothing of it. */
  private static Duration duration(Family family, byte[] document) {
    long start = THREADS.getCurrentThreadCpuTime();
    Verdict verdict = Verdict.of(() -> family.codec.fromBytes(document));
    long end = THREADS.getCurrentThreadCpuTime();
    assertThat(verdict.isNotJson()).isFalse();
    return Duration.ofNanos(end - start);
  }
}
