package io.eventfamily.processor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import golden.order.OrderEvent;
import golden.order.OrderEventCodec;
import golden.order.OrderEvents.Item;
import golden.order.OrderPlacedPayload;
import golden.recurring.RecurringEvent;
import golden.recurring.RecurringEventCodec;
import io.eventfamily.processor.fuzz.StrictJson.Fault;
import io.eventfamily.processor.random.Dice;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.Violation;
import io.eventfamily.runtime.codec.SmallWindows;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is at a limit is read, and what is over it is not JSON. Neither takes the stack. */
class LimitsTest {

  private static final JsonLimits DEFAULTS = JsonLimits.defaults();
  private static final int DEEPEST = 1_000;

  /** What a thread has by default. */
  private static final long STACK = 1 << 20;

  /** Values of an event that is valid but for them, with this many levels around them. */
  private enum Place {
    UNKNOWN("", 1),
    FREE("original_task_data", 2),
    WRONG("task_id", 2),
    UNKNOWN_IN_PAYLOAD("unknown", 2);

    final String name;
    final int levels;

    Place(String name, int levels) {
      this.name = name;
      this.levels = levels;
    }

    byte[] document(String value) {
      String payload =
          "\"task_id\":\"0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a\","
              + "\"user_id\":\"0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a\","
              + "\"recurrence_pattern\":\"daily\",\"next_due_date\":\"2026-01-15T10:30:00Z\","
              + "\"original_task_data\":{}";
      String here = "\"" + name + "\":" + value;
      String document =
          "{\"event_type\":\"recurring.triggered\",\"payload\":{"
              + payload
              + (levels == 2 ? "," + here + "}}" : "}," + here + "}");
      return document.getBytes(UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource
  void levelsAreLimitedToTheLast(Place place) throws Exception {
    for (int limit : new int[] {1, place.levels + 1, 500, DEEPEST}) {
      JsonLimits limits = DEFAULTS.withMaxDepth(limit);
      for (String open : List.of("[", "{\"a\":", "[{\"\":")) {
        String close = open.replaceAll("[^\\[{]", "").replace('[', ']').replace('{', '}');
        String reversed = new StringBuilder(close).reverse().toString();
        for (int count : new int[] {limit - 1, limit, limit + 1, 1_000_000}) {
          int repeated = count / open.replaceAll("[^\\[{]", "").length();
          String value = Free.nested(repeated, open, "0", reversed);

          requireSame(place.document(value), limits);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"a\":[", "[[],"})
  void aMillionOpenBracketsDoNotTakeTheStack(String open) throws Exception {
    for (Place place : Place.values()) {
      requireSame(place.document(open.repeat(1_000_000)), DEFAULTS.withMaxDepth(DEEPEST));
    }
    requireSame(open.repeat(1_000_000).getBytes(UTF_8), DEFAULTS.withMaxDepth(DEEPEST));
  }

  @Test
  void recordsInRecordsAreReadAndWrittenAsDeepAsTheyMayBe() throws Exception {
    OrderPlacedPayload placed = placed();
    // In the event, its payload and the list of items; each item in another one takes two levels.
    Item deep = new Item("ABC-1", 1, BigDecimal.ONE, null, List.of());
    for (int levels = 5; levels + 2 <= DEFAULTS.maxDepth(); levels += 2) {
      deep = new Item("ABC-1", 1, BigDecimal.ONE, null, List.of(deep));
    }
    List<Item> items = List.of(deep);
    OrderEvent event = inSmallThread(() -> OrderEvent.of(placed.withItems(items)));

    byte[] json = inSmallThread(() -> OrderEventCodec.INSTANCE.toBytes(event));

    assertThat(inSmallThread(() -> OrderEventCodec.INSTANCE.fromBytes(json).equals(event)))
        .isTrue();
    assertThat(StrictJson.faultOf(json, DEFAULTS.withMaxDepth(498))).isEqualTo(Fault.OVER_A_LIMIT);
  }

  private static OrderPlacedPayload placed() {
    Dice dice = new Dice(1, true);
    while (true) {
      String order = Family.ORDER.documents().write(dice);
      if (OrderEventCodec.INSTANCE.fromJson(order).payload() instanceof OrderPlacedPayload placed) {
        return placed;
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void numbersAreLimitedToTheLastCharacter(Place place) throws Exception {
    for (int limit : new int[] {1, 2, 8, 1_000}) {
      JsonLimits limits = DEFAULTS.withMaxNumberLength(limit);
      for (int length : new int[] {limit - 1, limit, limit + 1, limit + 2, 10 * limit}) {
        for (String start : List.of("", "-", "0.", "-1.", "1e", "1E-", "1.5e+")) {
          String number = start + "1".repeat(Math.max(1, length - start.length()));
          requireSame(place.document(number), limits);
          requireSame(place.document("{\"a\":[" + number + "]}"), limits);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void stringsAndNamesAreLimitedToTheLastByte(Place place) throws Exception {
    // The event of the place has names and texts of its own, of up to 36 bytes.
    for (int limit : new int[] {36, 64, 1_000}) {
      JsonLimits limits = DEFAULTS.withMaxStringBytes(limit);
      for (String character : List.of("a", "é", "€", "😀", "\\n", "\\u0041", "\\ud83d\\ude00")) {
        int size = character.getBytes(UTF_8).length;
        for (int length : new int[] {limit - 1, limit, limit + 1, 2 * limit}) {
          String text = "\"" + character.repeat(length / size) + "b".repeat(length % size) + "\"";
          requireSame(place.document(text), limits);
          requireSame(place.document("{" + text + ":" + text + "}"), limits);
        }
      }
    }
  }

  @Test
  void stringsOfTwentyMegabytesAreReadByDefault() throws Exception {
    for (int length : new int[] {20_000_000, 20_000_001}) {
      String text = "\"" + "a".repeat(length) + "\"";
      requireSame(Place.UNKNOWN.document(text), DEFAULTS);
      requireSame(Place.FREE.document("{\"a\":" + text + "}"), DEFAULTS);
      requireSame(Place.FREE.document("{" + text + ":0}"), DEFAULTS);
    }
  }

  @Test
  void documentsAreLimitedToTheLastByte() throws Exception {
    byte[] document = Place.FREE.document("{\"é\":\"€\"}");
    for (int limit : new int[] {1, document.length - 1, document.length, document.length + 1}) {
      requireSame(document, DEFAULTS.withMaxDocumentBytes(limit));
      requireSame("{}".getBytes(UTF_8), DEFAULTS.withMaxDocumentBytes(limit));
    }
  }

  /** Makes sure that the codec and {@link StrictJson} hold a document for JSON, or both do not. */
  private static void requireSame(byte[] document, JsonLimits limits) throws Exception {
    EventCodec<RecurringEvent> codec = RecurringEventCodec.INSTANCE.withLimits(limits);
    boolean isJson = StrictJson.faultOf(document, limits) == Fault.NONE;
    String start = new String(document, 0, Math.min(document.length, 400), UTF_8);

    Decoded<RecurringEvent> decoded = inSmallThread(() -> codec.decode(document));
    Verdict verdict = inSmallThread(() -> Verdict.of(() -> codec.fromBytes(document)));

    Verdict buffer =
        inSmallThread(() -> Verdict.of(() -> codec.fromBuffer(SmallWindows.direct(document))));
    Verdict window =
        inSmallThread(() -> Verdict.of(() -> SmallWindows.read(codec, document, 1_000)));
    assertThat(buffer.violations()).isEqualTo(verdict.violations());
    assertThat(window.violations()).isEqualTo(verdict.violations());

    assertThat(verdict.isNotJson()).as(limits + ": " + start).isEqualTo(!isJson);
    assertThat(codes(decoded))
        .isEqualTo(verdict.violations().stream().map(Violation::code).toList());
    if (!isJson) {
      assertThat(verdict.violations()).singleElement().extracting(Violation::pointer).isEqualTo("");
    }
  }

  private static List<String> codes(Decoded<? extends Event<?>> decoded) {
    return decoded.fold(
        valid -> List.of(),
        unknown -> List.of("unknown"),
        invalid -> invalid.violations().stream().map(Violation::code).toList());
  }

  private static <T> T inSmallThread(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "small stack", STACK);
    thread.start();
    return task.get();
  }
}
