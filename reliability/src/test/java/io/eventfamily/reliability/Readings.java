package io.eventfamily.reliability;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The events of these tests. */
final class Readings {

  static final int COUNT = 20_000;

  /** Many enough that each partition has some, and few enough that each has many events. */
  private static final int METERS = 50;

  private Readings() {}

  /** So many events as a test of a fault has, of all meters in turn. */
  static List<MeterEvent> all() {
    return IntStream.range(0, COUNT).mapToObj(number -> of(number, "usual")).toList();
  }

  static MeterEvent of(int number, String remark) {
    return MeterEvent.of(
        MeterReadPayload.builder()
            .meter("meter-" + number % METERS)
            .reading(number / METERS)
            .remark(remark)
            .build());
  }

  static void publishing(MeterEvent event, Tally tally) {
    tally.publishing(event.eventId(), meter(event));
  }

  static String meter(MeterEvent event) {
    return Objects.requireNonNull(MeterEventCodec.INSTANCE.partitionKey(event));
  }
}
