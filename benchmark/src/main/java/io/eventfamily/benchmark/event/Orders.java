package io.eventfamily.benchmark.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The sample that is about orders. */
public final class Orders {

  private static final int LINES = 135;
  private static final int ATTRIBUTES = 40;
  private static final Instant FIRST_PROMISE = Instant.parse("2026-01-20T08:00:00.000001Z");
  private static final List<String> WORDS =
      List.of(
          "oak",
          "table",
          "with",
          "drawers",
          "and",
          "a",
          "polished",
          "top",
          "chair",
          "of",
          "beech",
          "lamp",
          "brass",
          "\"vintage\"",
          "café",
          "handmade",
          "delivered",
          "in",
          "parts");

  private static final List<Stock> STOCKS = List.of(Stock.values());

  /** Every run has the same order. */
  private final SplittableRandom random = new SplittableRandom(405);

  private final int lines;

  private Orders(int lines) {
    this.lines = lines;
  }

  /** Of about 64 KB. */
  public static OrderEvent large() {
    return ofLines(LINES);
  }

  /** Of so many lines, each of which has about 440 bytes. */
  public static OrderEvent ofLines(int lines) {
    return new Orders(lines).event();
  }

  private OrderEvent event() {
    return OrderEvent.builder()
        .eventId(id())
        .timestamp(Instant.parse("2026-01-15T10:30:00.123456Z"))
        .correlationId(id())
        .causationId(id())
        .payload(payload())
        .build();
  }

  private OrderPlacedPayload payload() {
    return OrderPlacedPayload.builder()
        .orderId(id())
        .number(9_007_199_254_740_993L)
        .currency("EUR")
        .total(money(10_000_000))
        .gift(true)
        .note(text(120))
        .shipTo(new Address("1 Long Street", "Springfield", "DE", 52.520008, 13.404954))
        .lines(IntStream.range(0, lines).mapToObj(this::line).toList())
        .attributes(attributes())
        .build();
  }

  private Line line(int index) {
    return new Line(
        id(),
        "SKU-" + random.nextInt(100_000, 1_000_000),
        text(5),
        sometimes() ? text(random.nextInt(10, 40)) : null,
        random.nextInt(1, 100),
        money(100_000),
        random.nextInt(1, 100_000) / 1000.0,
        random.nextLong(1_000_000_000_000L, 10_000_000_000_000L),
        sometimes(),
        STOCKS.get(random.nextInt(STOCKS.size())),
        promised(index),
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> text(2)).toList(),
        IntStream.range(0, random.nextInt(3)).mapToObj(i -> discount()).toList());
  }

  private @Nullable Instant promised(int index) {
    return sometimes() ? FIRST_PROMISE.plusSeconds(index * 3607L) : null;
  }

  private Discount discount() {
    return new Discount("CODE" + random.nextInt(1000), random.nextInt(1, 50), money(10_000));
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < ATTRIBUTES; i++) {
      attributes.put("attribute_" + i, text(4));
    }
    return attributes;
  }

  private BigDecimal money(int bound) {
    return BigDecimal.valueOf(random.nextInt(100, bound), 2);
  }

  private String text(int words) {
    return String.join(
        " ",
        IntStream.range(0, words).mapToObj(i -> WORDS.get(random.nextInt(WORDS.size()))).toList());
  }

  private boolean sometimes() {
    return random.nextInt(3) > 0;
  }

  private UUID id() {
    long high = (random.nextLong() & ~0xF000L) | 0x4000L;
    long low = (random.nextLong() >>> 2) | Long.MIN_VALUE;
    return new UUID(high, low);
  }
}
