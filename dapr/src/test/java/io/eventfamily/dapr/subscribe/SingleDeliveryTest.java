package io.eventfamily.dapr.subscribe;

import static io.eventfamily.dapr.subscribe.Calls.DROP;
import static io.eventfamily.dapr.subscribe.Calls.SUCCESS;
import static io.eventfamily.dapr.subscribe.Calls.cloudEvent;
import static io.eventfamily.dapr.subscribe.Calls.created;
import static io.eventfamily.dapr.subscribe.Calls.json;
import static io.eventfamily.dapr.subscribe.Calls.post;
import static io.eventfamily.dapr.subscribe.Calls.rawCloudEvent;
import static io.eventfamily.dapr.subscribe.Calls.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.dapr.TaskEvent;
import io.eventfamily.dapr.TaskEventCodec;
import io.eventfamily.runtime.idempotence.IdempotentConsumer;
import io.eventfamily.runtime.idempotence.InMemoryProcessedEvents;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleDeliveryTest {

  private final List<TaskEvent> handled = new ArrayList<>();
  private final DeliveryCounters counters = new DeliveryCounters();
  private final DaprEventEndpoint endpoint = endpoint(UnknownTypes.SKIP);
  private final TaskEvent event = created("Büy 😀 \"milk\"");

  @Test
  void handlesDataThatIsAnObject() {
    assertHandled(cloudEvent(json(event)));
  }

  @Test
  void canBeHandledOnceByAnIdempotentConsumer() {
    IdempotentConsumer consumer = IdempotentConsumer.of("tasks", InMemoryProcessedEvents.create());
    DaprEventEndpoint once =
        DaprEventEndpoint.builder()
            .pubsub("kafka-pubsub")
            .handle(TaskEventCodec.INSTANCE, event -> consumer.handle(event, it -> handled.add(it)))
            .build();

    assertThat(post(once, cloudEvent(json(event)))).isEqualTo(SUCCESS);
    assertThat(post(once, cloudEvent(json(event)))).isEqualTo(SUCCESS);

    assertThat(handled).containsExactly(event);
  }

  @Test
  void handlesDataWhereverItStands() {
    String json = json(event);

    assertHandled("{\"data\":" + json + ",\"id\":\"ü\",\"specversion\":\"1.0\"}");
    assertHandled("{\"data\":" + json + ",\"datacontenttype\":\"application/json\"}");
    assertHandled("{\"datacontenttype\":\"application/json\",\"data\":" + json + "}");
    assertHandled(
        " \n{ \"😀\" : [ {\"data\":1} ] , \"ü\":\"😀\\u00fc\" , \"data\" :\n " + json + " } \n");
  }

  @Test
  void handlesDataThatIsAString() {
    assertHandled(cloudEvent(quoted(json(event))));
  }

  @Test
  void handlesDataInBase64() {
    assertHandled(rawCloudEvent(TaskEventCodec.INSTANCE.toBytes(event)));
  }

  @Test
  void handlesACloudEventInARawPayload() {
    assertHandled(rawCloudEvent(utf8(cloudEvent(json(event)))));
    assertHandled(rawCloudEvent(utf8(rawCloudEvent(utf8(json(event))))));
  }

  @Test
  void handlesAnEventWithoutAnyWrapper() {
    assertHandled(json(event));
    assertHandled(" \n" + json(event) + "\n ");
  }

  @Test
  void handlesACloudEventWithoutAnId() {
    // The event has an id of its own, and the one of a raw payload's CloudEvent is invented.
    assertHandled("{\"specversion\":\"1.0\",\"data\":" + json(event) + "}");
    assertHandled("{\"specversion\":\"1.0\",\"id\":null,\"data\":" + json(event) + "}");
    assertHandled("{\"specversion\":\"1.0\",\"id\":[7],\"data\":" + json(event) + "}");
  }

  @Test
  void toleratesATraceparentThatIsNoString() {
    assertHandled("{\"traceparent\":{\"a\":[]},\"traceid\":7,\"data\":" + json(event) + "}");
  }

  @Test
  void takesTheLastOfTwoValues() {
    assertHandled("{\"data\":5,\"data\":" + json(event) + "}");
    assertHandled("{\"data_base64\":\"?\",\"data_base64\":null,\"data\":" + json(event) + "}");
    assertDropped("{\"data\":" + json(event) + ",\"data\":5}");
    assertDropped("{\"data\":" + json(event) + ",\"data\":null}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "no JSON",
        "{",
        "{\"data\":",
        "null",
        "5",
        "\"text\"",
        "[]",
        "{} {}",
        "{\"data\":{}}}",
        "{\"a\":01}",
        "{'data':{}}",
        "{}",
        "{\"hello\":\"world\"}",
        "{\"specversion\":\"1.0\",\"id\":\"1\"}",
        "{\"data\":null}",
        "{\"data\":[]}",
        "{\"data\":5}",
        "{\"data\":true}",
        "{\"data\":{}}",
        "{\"data\":\"\"}",
        "{\"data\":\"no JSON\"}",
        "{\"data\":\"\\ud800\"}",
        "{\"data\":{},\"data_base64\":\"e30=\"}",
        "{\"data_base64\":null}",
        "{\"data_base64\":5}",
        "{\"data_base64\":{}}",
        "{\"data_base64\":\"\"}",
        "{\"data_base64\":\"!\"}",
        "{\"data_base64\":\"e30\\n=\"}",
        "{\"data_base64\":\"bm8gSlNPTg==\"}",
        "{\"data_base64\":\"e30=\"}",
        "{\"event_type\":\"task.created\"}",
        "{\"event_id\":5}",
      })
  void dropsWhatIsNoEvent(String body) {
    assertDropped(body);
  }

  @Test
  void dropsWhatIsNotUtf8() {
    byte[] latin1 = cloudEvent(json(created("ä"))).getBytes(StandardCharsets.ISO_8859_1);

    assertThat(post(endpoint, latin1)).isEqualTo(DROP);
    for (var charset :
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(post(endpoint, cloudEvent(json(event)).getBytes(charset))).isEqualTo(DROP);
    }
    assertThat(handled).isEmpty();
  }

  @Test
  void dropsWhatBeginsWithAByteOrderMark() {
    // RFC 8259 forbids it, and the sidecar does not read it either.
    assertDropped("\ufeff" + cloudEvent(json(event)));
    assertDropped("\ufeff" + json(event));
  }

  @Test
  void dropsWhatNestsTooDeep() {
    for (int depth : List.of(500, 5_000, 50_000, 1_000_000)) {
      String nested = "[".repeat(depth) + "]".repeat(depth);

      assertDropped(cloudEvent(nested));
      assertDropped(nested);
      assertDropped(
          cloudEvent(json(event).replace("\"payload\":{", "\"payload\":{\"x\":" + nested + ",")));
      assertDropped("[".repeat(depth));
      assertDropped("{\"data\":".repeat(depth));
    }
  }

  @Test
  void doesNotCareWhatSurroundsTheData() {
    String nested = "[".repeat(5_000) + "]".repeat(5_000);

    assertHandled(
        "{\"x\":"
            + nested
            + ",\"n\":"
            + "1".repeat(2_000)
            + ",\""
            + "n".repeat(100_000)
            + "\":1,\"data\":"
            + json(event)
            + "}");
  }

  @Test
  void handlesFourMegabytes() {
    TaskEvent large = created("ü".repeat(2 * 1024 * 1024));

    assertThat(post(endpoint, cloudEvent(json(large)))).isEqualTo(SUCCESS);
    assertThat(post(endpoint, rawCloudEvent(utf8(json(large))))).isEqualTo(SUCCESS);
    assertThat(handled).containsExactly(large, large);
  }

  @Test
  void skipsUnknownTypes() {
    String unknown = json(event).replace("task.created", "task.archived");

    assertThat(post(endpoint, cloudEvent(unknown))).isEqualTo(SUCCESS);
    assertThat(handled).isEmpty();
    assertThat(counters.count(DeliveryOutcome.UNKNOWN_SKIPPED)).isEqualTo(1);
  }

  @Test
  void dropsUnknownTypesWhereItIsToldTo() {
    String unknown = json(event).replace("task.created", "task.archived");

    assertThat(post(endpoint(UnknownTypes.DROP), cloudEvent(unknown))).isEqualTo(DROP);
    assertThat(counters.count(DeliveryOutcome.UNKNOWN_DROPPED)).isEqualTo(1);
  }

  @Test
  void dropsInvalidEvents() {
    assertDropped(cloudEvent(json(event).replace("\"tags\":[]", "\"tags\":5")));
    assertThat(counters.count(DeliveryOutcome.INVALID)).isEqualTo(1);
  }

  @Test
  void readsNothingOutsideTheData() {
    // The bytes around the event would make it invalid, or another one.
    assertHandled(
        "{\"data\":" + json(event) + ",\"event_type\":\"task.completed\",\"specversion\":\"1.0\"}");
    assertDropped("{\"data\":{\"event_type\":\"task.created\"},\"payload\":" + json(event) + "}");
  }

  private void assertHandled(String body) {
    handled.clear();
    assertThat(post(endpoint, body)).isEqualTo(SUCCESS);
    assertThat(handled).containsExactly(event);
  }

  private void assertDropped(String body) {
    long before = counters.count(DeliveryStatus.DROP);
    handled.clear();
    assertThat(post(endpoint, body)).isEqualTo(DROP);
    assertThat(handled).isEmpty();
    assertThat(counters.count(DeliveryStatus.DROP)).isEqualTo(before + 1);
  }

  private DaprEventEndpoint endpoint(UnknownTypes unknownTypes) {
    return DaprEventEndpoint.builder()
        .pubsub("kafka-pubsub")
        .handle(TaskEventCodec.INSTANCE, handled::add)
        .unknownTypes(unknownTypes)
        .listener(counters)
        .build();
  }

  private static String quoted(String json) {
    return '"' + json.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
