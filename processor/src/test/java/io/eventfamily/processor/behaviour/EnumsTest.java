package io.eventfamily.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import golden.order.OrderDefaultedPayload;
import golden.order.Payment;
import golden.order.Payment.Method;
import io.eventfamily.processor.engine.Snippet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Enums of the user's own. */
class EnumsTest {

  @Test
  void areKnownByTheirNamesOnTheWire() {
    assertThat(method("\"card\"")).isEqualTo(Method.CARD);
    assertThat(method("\"bank transfer\"")).isEqualTo(Method.TRANSFER);
    assertThat(method("\"CASH\"")).isEqualTo(Method.CASH);
  }

  @Test
  void fallBackWhereNobodyKnowsTheName() {
    assertThat(method("\"CARD\"")).isEqualTo(Method.OTHER);
    assertThat(method("\"\"")).isEqualTo(Method.OTHER);
    assertThat(Orders.readPlaced("paid", "{\"coins\":1,\"card\":2,\"notes\":3}").paid())
        .isEqualTo(Map.of(Method.OTHER, new BigDecimal(3), Method.CARD, new BigDecimal(2)));
  }

  @Test
  void doNotFallBackFromWhatIsNoName() {
    assertThat(
            Orders.errors(
                "refunds",
                """
                [{"kind":"card","number":"1","method":1},
                 {"kind":"card","number":"1","method":null}]"""))
        .containsExactly("enum /payload/refunds/0/method", "enum /payload/refunds/1/method");
  }

  @Test
  void haveDefaultsByTheirNamesOnTheWire() {
    assertThat(OrderDefaultedPayload.builder().build().method()).isEqualTo(Method.CARD);
  }

  @Test
  void withoutAFallbackRejectWhatNobodyKnows() {
    List<String> seen =
        Snippet.run(
            "Mood mood(); List<Mood> moods(); Map<Mood, Integer> byMood();",
            "enum Mood { @JsonProperty(\"very happy\") HAPPY, CALM { } }",
            """
            return Engine.violations(() -> AnyEventCodec.INSTANCE.fromJson(\"""
                {"event_id":"5f0c7a34-9a0e-4f0d-8b0e-2d8f1f0a7c11","event_type":"any.done",
                 "timestamp":"2026-01-15T10:30:00Z","payload":
                 {"mood":"HAPPY","moods":["CALM","very happy","sad"],"by_mood":{"calm":1}}}\"""))
                .stream().map(Violation::toString).toList();
            """);

    assertThat(seen)
        .containsExactly(
            "/payload/mood: must be one of very happy, CALM [enum]",
            "/payload/moods/2: must be one of very happy, CALM [enum]",
            "/payload/by_mood/calm: must be one of very happy, CALM [enum]");
  }

  private static Method method(String json) {
    Payment payment =
        Orders.readPlaced("payment", "{\"kind\":\"card\",\"number\":\"1\",\"method\":" + json + "}")
            .payment();
    return ((Payment.Card) payment).method();
  }
}
