package io.eventfamily.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import golden.relay.RelayEvent;
import golden.relay.RelayEventCodec;
import golden.relay.RelayEventPayload;
import golden.relay.RelayLostPayload;
import golden.relay.RelayReceivedPayload;
import io.eventfamily.processor.random.Dice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of random documents, beside what Jackson finds in them. */
class RandomUnknownPropertiesTest {

  private static final long SEED = Long.getLong("random.seed", 1L);
  private static final int DOCUMENTS = Integer.getInteger("random.documents", 3_000) / 3;

  private static final JsonMapper JACKSON = new JsonMapper();
  private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

  private static final Set<String> OF_ENVELOPE =
      Set.of("eventId", "eventType", "timestamp", "tenantId", "hops", "payload");
  private static final Set<String> OF_PAYLOAD =
      Set.of("letterId", "email", "stamps", "unknownProperties_");

  @Test
  void isAllThatIsNotDeclaredInTheOrderOfTheDocument() {
    int kept = 0;
    for (long seed = SEED; seed < SEED + DOCUMENTS; seed++) {
      String json = Family.RELAY.documents().write(new Dice(seed, true));
      RelayEvent event = RelayEventCodec.INSTANCE.fromJson(json);
      Map<String, Object> document = JACKSON.readValue(json, MAP);
      Map<String, Object> payload = JACKSON.convertValue(document.get("payload"), MAP);
      document.keySet().removeAll(OF_ENVELOPE);
      payload.keySet().removeAll(isReceived(event) ? OF_PAYLOAD : Set.of());

      assertSame(event.unknownProperties(), document, json);
      assertSame(event.payload().unknownProperties(), payload, json);
      kept += document.size() + payload.size();
    }

    assertThat(kept).isGreaterThan(DOCUMENTS / 2);
  }

  private static boolean isReceived(RelayEvent event) {
    return event.payload() instanceof RelayReceivedPayload;
  }

  private static void assertSame(
      Map<String, Object> kept, Map<String, Object> expected, String json) {
    assertThat(kept).as(json).isEqualTo(expected);
    assertThat(kept.toString()).as(json).isEqualTo(expected.toString());
  }

  @Test
  void canBeSetAgain() {
    for (long seed = SEED; seed < SEED + DOCUMENTS; seed++) {
      String json = Family.RELAY.documents().write(new Dice(seed, true));
      RelayEvent event = RelayEventCodec.INSTANCE.fromJson(json);

      RelayEvent built =
          event.toBuilder()
              .payload(built(event.payload()))
              .unknownProperties(event.unknownProperties())
              .build();

      assertThat(built).as(json).isEqualTo(event);
      assertThat(RelayEventCodec.INSTANCE.toBytes(built))
          .as(json)
          .isEqualTo(RelayEventCodec.INSTANCE.toBytes(event));
    }
  }

  private static RelayEventPayload built(RelayEventPayload payload) {
    return payload instanceof RelayReceivedPayload received
        ? received.toBuilder().unknownProperties(received.unknownProperties()).build()
        : RelayLostPayload.builder().unknownProperties(payload.unknownProperties()).build();
  }
}
