package io.eventfamily.dapr.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.eventfamily.dapr.TaskEventCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class SubscriptionsTest {

  private static final Subscription PLAIN =
      Subscription.builder("kafka-pubsub", TaskEventCodec.INSTANCE).build();

  private static final Subscription FULL =
      Subscription.builder("kafka-pubsub", "Orders.v2")
          .path("/orders")
          .rule("event.type == \"it's\"", "/its")
          .bulk(50, 200)
          .deadLetterTopic("orders-dead")
          .metadata("consumerGroup", "yes")
          .metadata("a: b\n---", "\u0085ü😀")
          .build();

  @Test
  void writesTheLeastThatASidecarNeeds() {
    assertThat(json(PLAIN))
        .isEqualTo(
            "[{\"pubsubname\":\"kafka-pubsub\",\"topic\":\"task-events\","
                + "\"routes\":{\"default\":\"/events/task-events\"}}]");
  }

  @Test
  void writesAllThatASubscriptionHas() {
    assertThat(json(FULL))
        .isEqualTo(
            "[{\"pubsubname\":\"kafka-pubsub\",\"topic\":\"Orders.v2\",\"routes\":{\"rules\":["
                + "{\"match\":\"event.type == \\\"it's\\\"\",\"path\":\"/its\"}],"
                + "\"default\":\"/orders\"},\"deadLetterTopic\":\"orders-dead\",\"metadata\":{"
                + "\"consumerGroup\":\"yes\",\"a: b\\n---\":\"\u0085ü😀\"},\"bulkSubscribe\":{"
                + "\"enabled\":true,\"maxMessagesCount\":50,\"maxAwaitDurationMs\":200}}]");
  }

  @Test
  void leavesNumbersToTheComponent() {
    assertThat(json(Subscription.builder("p", "t").bulk().build()))
        .endsWith("\"bulkSubscribe\":{\"enabled\":true}}]");
  }

  @Test
  void asksForRawPayloads() {
    assertThat(json(Subscription.builder("p", "t").rawPayload().build()))
        .endsWith("\"metadata\":{\"rawPayload\":\"true\"}}]");
  }

  @Test
  void writesNothingAsAnEmptyArray() {
    assertThat(new String(new Subscriptions(List.of()).toJson(), StandardCharsets.UTF_8))
        .isEqualTo("[]");
  }

  @Test
  void writesAResourceForEach() {
    assertThat(new Subscriptions(List.of(PLAIN, PLAIN_OF_ANOTHER)).toYaml("tasks", "app", "app2"))
        .isEqualTo(
            """
            apiVersion: dapr.io/v2alpha1
            kind: Subscription
            metadata:
              name: 'tasks-kafka-pubsub-task-events'
            spec:
              pubsubname: 'kafka-pubsub'
              topic: 'task-events'
              routes:
                default: '/events/task-events'
            scopes:
              - 'app'
              - 'app2'
            ---
            apiVersion: dapr.io/v2alpha1
            kind: Subscription
            metadata:
              name: 'tasks-other-task-events'
            spec:
              pubsubname: 'other'
              topic: 'task-events'
              routes:
                default: '/events/task-events'
            scopes:
              - 'app'
              - 'app2'
            """);
  }

  private static final Subscription PLAIN_OF_ANOTHER =
      Subscription.builder("other", TaskEventCodec.INSTANCE).build();

  @Test
  void writesYamlThatMeansTheSame() {
    Object read = new Yaml().load(new Subscriptions(List.of(FULL)).toYaml("n"));

    assertThat(read)
        .isEqualTo(
            Map.of(
                "apiVersion",
                "dapr.io/v2alpha1",
                "kind",
                "Subscription",
                "metadata",
                Map.of("name", "n-kafka-pubsub-orders-v2"),
                "spec",
                Map.of(
                    "pubsubname",
                    "kafka-pubsub",
                    "topic",
                    "Orders.v2",
                    "routes",
                    Map.of(
                        "rules",
                        List.of(Map.of("match", "event.type == \"it's\"", "path", "/its")),
                        "default",
                        "/orders"),
                    "deadLetterTopic",
                    "orders-dead",
                    "bulkSubscribe",
                    Map.of("enabled", true, "maxMessagesCount", 50, "maxAwaitDurationMs", 200),
                    "metadata",
                    Map.of("consumerGroup", "yes", "a: b\n---", "\u0085ü😀"))));
  }

  @Test
  void refusesTwoSubscriptionsToOneTopic() {
    Subscription same = Subscription.builder("kafka-pubsub", "task-events").path("/x").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Subscriptions(List.of(PLAIN, same)))
        .withMessageContaining("task-events of kafka-pubsub");
  }

  @Test
  void refusesNamesThatKubernetesDoesNotTake() {
    Subscriptions one = new Subscriptions(List.of(PLAIN));

    assertThatIllegalArgumentException().isThrownBy(() -> one.toYaml("Tasks"));
    assertThatIllegalArgumentException().isThrownBy(() -> one.toYaml(""));
    assertThatIllegalArgumentException().isThrownBy(() -> one.toYaml("n".repeat(240)));
  }

  @Test
  void refusesTwoResourcesOfOneName() {
    Subscriptions alike =
        new Subscriptions(
            List.of(
                Subscription.builder("p", "a.b").build(),
                Subscription.builder("p", "a-b").build()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> alike.toYaml("n"))
        .withMessageContaining("n-p-a-b");
  }

  private static String json(Subscription subscription) {
    return new String(new Subscriptions(List.of(subscription)).toJson(), StandardCharsets.UTF_8);
  }
}
