package io.eventfamily.runtime.engine;

import io.eventfamily.runtime.sample.NoteTaken;
import io.eventfamily.runtime.sample.SampleEvent;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Events that are hard to write. Random, but the same ones each time. */
final class Samples {

  private static final String SMILE = "\uD83D\uDE00";
  private static final int[] AWKWARD = {
    0, 1, 7, 8, 9, 10, 11, 12, 13, 0x1a, 0x1f, ' ', '"', '/', '\\', 0x7f, 0x80, 0x9f, 0x7ff, 0x800,
    0x2028, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x1f600, 0x10ffff
  };

  private Samples() {}

  static List<SampleEvent> withRandomTexts() {
    Random random = new Random(20260115);
    List<SampleEvent> events = new ArrayList<>();
    for (int round = 0; round < 300; round++) {
      Map<String, Object> data = new LinkedHashMap<>();
      data.put(text(random, 20), text(random, 200));
      data.put(text(random, 20), List.of(text(random, 3), Map.of(text(random, 40), true)));
      events.add(SampleEvent.of(NoteTaken.of(text(random, 60), data)));
    }
    return events;
  }

  /** Texts and names that end, with something to escape, around the ends of Jackson's buffers. */
  static List<SampleEvent> aroundTheEndsOfBuffers() {
    List<SampleEvent> events = new ArrayList<>();
    for (int end : new int[] {2000, 4000, 8000}) {
      for (int length = end - 320; length <= end; length += 3) {
        String text = "a".repeat(length) + SMILE + '\u001f' + SMILE + "\u00e9\"";
        events.add(SampleEvent.of(NoteTaken.of(text, Map.of())));
        events.add(SampleEvent.of(NoteTaken.of("", Map.of(text, text))));
      }
    }
    return events;
  }

  static List<SampleEvent> withLongTexts() {
    Random random = new Random(1);
    List<SampleEvent> events = new ArrayList<>();
    for (int length : new int[] {8_000, 16_000, 100_000}) {
      String plain = "plain ".repeat(length / 6);
      String awkward = textOf(random, length);
      for (String text : List.of(plain, plain + '\u0001', SMILE + plain, awkward)) {
        // Readers do not take longer names.
        String name = length < 10_000 ? text : "";
        events.add(SampleEvent.of(NoteTaken.of(text, Map.of(name, text))));
      }
    }
    return events;
  }

  static SampleEvent withEveryKindOfFreeJson() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("", null);
    data.put("empty", Arrays.asList(Map.of(), List.of(), "", null));
    data.put("booleans", List.of(true, false));
    data.put("ints", List.of(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE));
    data.put("longs", List.of(1L + Integer.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE));
    data.put("big", List.of(BigInteger.TWO.pow(63), BigInteger.TEN.pow(900).negate()));
    data.put("doubles", List.of(0.0, 0.1, 1e-5, 9.999e-6, 1e15, 1e16, 123456789.125));
    data.put(
        "extreme",
        List.of(Double.MIN_VALUE, Double.MAX_VALUE, 2.0E-3, 1e23, 2.2250738585072014E-308));
    data.put("deep", List.of(Map.of("a", List.of(Map.of("b", Map.of("c", List.of(1)))))));
    return SampleEvent.of(NoteTaken.of("Caf\u00e9 / " + SMILE, data));
  }

  static List<SampleEvent> all() {
    List<SampleEvent> all = new ArrayList<>(withRandomTexts());
    all.addAll(aroundTheEndsOfBuffers());
    all.addAll(withLongTexts());
    all.add(withEveryKindOfFreeJson());
    return all;
  }

  private static String text(Random random, int maxLength) {
    return textOf(random, random.nextInt(maxLength + 1));
  }

  private static String textOf(Random random, int length) {
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      text.appendCodePoint(
          switch (random.nextInt(3)) {
            case 0 -> AWKWARD[random.nextInt(AWKWARD.length)];
            case 1 -> random.nextInt(0x20);
            default -> 'a' + random.nextInt(26);
          });
    }
    return text.toString();
  }
}
