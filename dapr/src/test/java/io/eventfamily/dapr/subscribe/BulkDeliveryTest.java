package io.eventfamily.dapr.subscribe;

import static io.eventfamily.dapr.subscribe.Calls.DROP;
import static io.eventfamily.dapr.subscribe.Calls.base64;
import static io.eventfamily.dapr.subscribe.Calls.cloudEvent;
import static io.eventfamily.dapr.subscribe.Calls.created;
import static io.eventfamily.dapr.subscribe.Calls.json;
import static io.eventfamily.dapr.subscribe.Calls.post;
import static io.eventfamily.dapr.subscribe.Calls.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.dapr.TaskEvent;
import io.eventfamily.dapr.TaskEventCodec;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkDeliveryTest {

  private final List<TaskEvent> handled = new ArrayList<>();
  private final List<Delivery> deliveries = new ArrayList<>();
  private final DeliveryCounters counters = new DeliveryCounters();

  private final DaprEventEndpoint endpoint =
      DaprEventEndpoint.builder()
          .pubsub("kafka-pubsub")
          .handleDelivery(
              TaskEventCodec.INSTANCE,
              (event, delivery) -> {
                deliveries.add(delivery);
                handled.add(event);
                if (event.toString().contains("fail")) {
                  throw new IllegalStateException("failed");
                }
                if (event.toString().contains("overflow")) {
                  throw new StackOverflowError();
                }
              })
          .listener(counters)
          .build();

  private final TaskEvent first = created("first");
  private final TaskEvent last = created("last ü");

  @Test
  void handlesEachAndAnswersInOrder() {
    assertThat(post(endpoint, bulk(entry("b", first), entry("a", last))))
        .isEqualTo(statuses("b SUCCESS", "a SUCCESS"));
    assertThat(handled).containsExactly(first, last);
    assertThat(counters.count(DeliveryOutcome.HANDLED)).isEqualTo(2);
  }

  @Test
  void handlesRawPayloads() {
    String raw =
        "{\"entryId\":\"1\",\"event\":\"%s\",\"contentType\":\"application/octet-stream\"}"
            .formatted(base64(utf8(json(first))));
    String rawCloudEvent =
        "{\"entryId\":\"2\",\"event\":\"%s\",\"contentType\":\"application/octet-stream\"}"
            .formatted(base64(utf8(cloudEvent(json(last)))));

    assertThat(post(endpoint, bulk(raw, rawCloudEvent)))
        .isEqualTo(statuses("1 SUCCESS", "2 SUCCESS"));
    assertThat(handled).containsExactly(first, last);
    assertThat(deliveries.get(0).topic()).isEqualTo("task-events");
    assertThat(deliveries.get(0).attribute("id")).isNull();
    assertThat(deliveries.get(1).attribute("source")).isEqualTo("tasks");
  }

  @Test
  void answersAFailureByItselfAmongOthers() {
    String unknown = cloudEvent(json(first).replace("task.created", "task.archived"));

    assertThat(
            post(
                endpoint,
                bulk(
                    entry("1", first),
                    entry("2", created("fail")),
                    entryOf("3", cloudEvent("{}")),
                    entryOf("4", "5"),
                    entryOf("5", "null"),
                    entryOf("6", "\"?\""),
                    entryOf("7", "[[]]"),
                    entryOf("8", cloudEvent("[".repeat(9_000) + "]".repeat(9_000))),
                    "{\"entryId\":\"9\"}",
                    entryOf("10", unknown),
                    entry("11", created("overflow")),
                    entry("12", last))))
        .isEqualTo(
            statuses(
                "1 SUCCESS",
                "2 RETRY",
                "3 DROP",
                "4 DROP",
                "5 DROP",
                "6 DROP",
                "7 DROP",
                "8 DROP",
                "9 DROP",
                "10 SUCCESS",
                "11 RETRY",
                "12 SUCCESS"));
    assertThat(handled).hasSize(4).startsWith(first).endsWith(last);
    assertThat(counters.count(DeliveryStatus.DROP)).isEqualTo(7);
    assertThat(counters.count(DeliveryStatus.RETRY)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5",
        "null",
        "[]",
        "{}",
        "{\"entryId\":null,\"event\":{}}",
        "{\"entryId\":7,\"event\":{}}",
        "{\"entryId\":{\"a\":1},\"metadata\":[{}],\"contentType\":{}}",
      })
  void doesNotHandleWhatItCannotAnswer(String broken) {
    // What is not answered comes again.
    assertThat(post(endpoint, bulk(entry("1", first), broken, entry("2", last))))
        .isEqualTo(statuses("1 SUCCESS", "2 SUCCESS"));
    assertThat(counters.count(DeliveryOutcome.FAILED)).isEqualTo(1);
  }

  @Test
  void doesNotHandleAnEventWithoutAnEntryId() {
    assertThat(post(endpoint, bulk("{\"event\":" + cloudEvent(json(first)) + "}")))
        .isEqualTo("{\"statuses\":[]}");
    assertThat(handled).isEmpty();
  }

  @Test
  void answersAnEmptyBulk() {
    assertThat(post(endpoint, bulk())).isEqualTo("{\"statuses\":[]}");
    assertThat(post(endpoint, "{\"entries\":null}")).isEqualTo("{\"statuses\":[]}");
  }

  @Test
  void handlesNothingOfABulkThatIsBroken() {
    // An answer without statuses: the sidecar sends all again.
    String broken = bulk(entry("1", first), entry("2", last));

    assertThat(post(endpoint, broken.substring(0, broken.length() - 1))).isEqualTo(DROP);
    assertThat(handled).isEmpty();
  }

  @Test
  void answersAnEntryIdThatNeedsEscapes() {
    assertThat(post(endpoint, bulk(entry("\\\"\\u0001ü", first))))
        .isEqualTo("{\"statuses\":[{\"entryId\":\"\\\"\\u0001ü\",\"status\":\"SUCCESS\"}]}");
  }

  @Test
  void answersTheSameEntryIdTwice() {
    assertThat(post(endpoint, bulk(entry("1", first), entry("1", created("fail")))))
        .isEqualTo(statuses("1 SUCCESS", "1 RETRY"));
  }

  @Test
  void seesMetadataOfEachEntry() {
    String withMetadata =
        entry("1", first)
            .replace(
                "\"metadata\":{}",
                "\"metadata\":{\"__key\":\"k\",\"__Partition\":\"3\",\"__offset\":\"x\",\"n\":5}");

    post(endpoint, bulk(withMetadata));

    Delivery delivery = deliveries.get(0);
    assertThat(delivery.entryId()).isEqualTo("1");
    assertThat(delivery.key()).isEqualTo("k");
    assertThat(delivery.partition()).hasValue(3);
    assertThat(delivery.offset()).isEmpty();
    assertThat(delivery.traceparent()).startsWith("00-0af7");
    assertThat(delivery.topic()).isEqualTo("task-events");
  }

  @Test
  void takesAnEventWithEntriesForAnEvent() {
    String json = json(first);

    assertThat(post(endpoint, json.substring(0, json.length() - 1) + ",\"entries\":[5]}"))
        .isEqualTo(Calls.SUCCESS);
  }

  private static String bulk(String... entries) {
    return """
        {"id":"","type":"com.dapr.event.sent.bulk","topic":"task-events",\
        "pubsubname":"kafka-pubsub","metadata":{"pubsubName":"kafka-pubsub"},"entries":[%s]}"""
        .formatted(String.join(",", entries));
  }

  private static String entry(String entryId, TaskEvent event) {
    return entryOf(entryId, cloudEvent(json(event)));
  }

  private static String entryOf(String entryId, String event) {
    return """
        {"entryId":"%s","event":%s,"metadata":{},"contentType":"application/cloudevents+json"}"""
        .formatted(entryId, event);
  }

  private static String statuses(String... statuses) {
    List<String> all = new ArrayList<>();
    for (String status : statuses) {
      String[] parts = status.split(" ");
      all.add("{\"entryId\":\"" + parts[0] + "\",\"status\":\"" + parts[1] + "\"}");
    }
    return "{\"statuses\":[" + String.join(",", all) + "]}";
  }
}
