package io.eventfamily.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import golden.order.OrderEvent;
import golden.order.OrderEvents.Address;
import golden.order.OrderPlacedPayload;
import golden.order.Payment;
import io.eventfamily.processor.engine.Engine;
import io.eventfamily.processor.engine.Snippet;
import io.eventfamily.runtime.InvalidEventException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that must not show in texts for people. */
class SensitiveTest {

  private final OrderPlacedPayload placed =
      Orders.placed(
          builder ->
              builder
                  .billTo(new Address(List.of("Side Street"), "FR", null, "s3cr3t"))
                  .payment(new Payment.Card("s3cr3t", Payment.Method.CARD))
                  .addRefunds(new Payment.Card("s3cr3t", Payment.Method.CARD)));

  @Test
  void areMaskedInPayloadsAndEvents() {
    for (Object shown : List.of(placed, OrderEvent.of(placed))) {
      assertThat(shown.toString())
          .contains("email=***", "shipTo=***", "billTo=***", "payment=***", "refunds=***")
          .contains("customerName=Ada", "extra=none")
          .doesNotContain("ada@example.com", "s3cr3t", "4711", "Street");
    }
  }

  @Test
  void areWrittenAsAnyOther() {
    assertThat(Orders.written(placed, "email")).isEqualTo("\"ada@example.com\"");
    assertThat(Orders.written(placed, "payment"))
        .isEqualTo("{\"kind\":\"card\",\"number\":\"s3cr3t\",\"method\":\"card\"}");
    assertThat(Orders.roundTrip(Orders.event(placed)).payload()).isEqualTo(placed);
  }

  @Test
  void tellInViolationsWhereTheyAreAndNotWhatTheyAre() {
    assertThat(Orders.violations(Orders.json("email", "\"s3cr3t\"")).toString())
        .isEqualTo("[/payload/email: must be an address of e-mail [value_error]]");
    assertThat(
            Orders.violations(Orders.json("ship_to", "{\"line\":[],\"door_code\":471147}"))
                .toString())
        .isEqualTo("[/payload/ship_to/door_code: must be a string [string_type]]");
  }

  @Test
  void hideTheNamesInThem() {
    List<String> seen =
        Snippet.run(
            """
            @Sensitive Map<String, Integer> balances();
            @Sensitive Object free();
            Map<String, Account> accounts();
            """,
            "record Account(@Sensitive Map<String, @Positive Integer> limits) {}",
            """
            return List.of(
                Engine.violations(() -> AnyEventCodec.INSTANCE.fromJson(\"""
                    {"event_id":"5f0c7a34-9a0e-4f0d-8b0e-2d8f1f0a7c11","event_type":"any.done",
                     "timestamp":"2026-01-15T10:30:00Z","payload":{"balances":{"s3cr3t":"x"},
                     "free":{"s3cr3t":[1e400]},"accounts":{"a":{"limits":{"s3cr3t":0}}}}}\"""))
                    .toString(),
                Engine.violations(() -> AnyDonePayload.builder().putBalances("s3cr3t", null)
                    .free(Map.of("s3cr3t", List.of(Double.NaN)))
                    .putAccounts("a", new AnyEvents.Account(Map.of("s3cr3t", 0))).build())
                    .toString(),
                AnyDonePayload.builder().putBalances("s3cr3t", 1).free("s3cr3t")
                    .putAccounts("a", new AnyEvents.Account(Map.of("s3cr3t", 1))).build()
                    .toString());
            """);

    assertThat(seen)
        .containsExactly(
            "[/payload/balances: must be an integer [int_type],"
                + " /payload/free/0: must be a finite number [finite_number],"
                + " /payload/accounts/a/limits: must be more than 0 [greater_than]]",
            "[/payload/balances: must be an integer [int_type],"
                + " /payload/free/0: must be a finite number [finite_number],"
                + " /payload/accounts/a/limits: must be more than 0 [greater_than]]",
            "AnyDonePayload[balances=***, free=***, accounts=***]");
  }

  @Test
  void stayHiddenInTheException() {
    InvalidEventException invalid =
        new InvalidEventException(
            Engine.violations(() -> Orders.placed(builder -> builder.email("s3cr3t"))));

    assertThat(invalid).hasMessageContaining("/payload/email").hasMessageNotContaining("s3cr3t");
  }
}
