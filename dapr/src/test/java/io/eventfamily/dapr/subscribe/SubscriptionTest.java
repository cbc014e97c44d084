package io.eventfamily.dapr.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.eventfamily.dapr.TaskEventCodec;
import io.eventfamily.dapr.TaskEventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionTest {

  @Test
  void takesTopicAndPathFromTheCodec() {
    Subscription subscription =
        Subscription.builder("kafka-pubsub", TaskEventCodec.INSTANCE).build();

    assertThat(subscription.topic()).isEqualTo("task-events");
    assertThat(subscription.path()).isEqualTo("/events/task-events");
    assertThat(subscription.paths()).containsExactly("/events/task-events");
  }

  @Test
  void namesThePathsOfItsRules() {
    Subscription subscription =
        Subscription.builder("kafka-pubsub", "task-events")
            .rule(TaskEventType.CREATED, "/created")
            .rule("event.type == 'x'", "/x")
            .build();

    assertThat(subscription.paths()).containsExactly("/events/task-events", "/created", "/x");
  }

  @Test
  void matchesTypesInTheEnvelopeAndInTheCloudEvent() {
    // Judged with the evaluator that Dapr uses: no kind of data makes an error of it.
    assertThat(Cel.eventType("task.created"))
        .isEqualTo(
            "(has(event.type) && event.type == \"task.created\") || (has(event.data) &&"
                + " type(event.data) == map && has(event.data.event_type) &&"
                + " event.data.event_type == \"task.created\")");
  }

  @Test
  void quotesTypes() {
    assertThat(Cel.eventType("a\"\\\nü😀"))
        .contains("event.type == \"a\\\"\\\\\\u000a\\u00fc😀\")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "tasks", "/a b", "/a?b", "/a%20b", "/ä", "/dapr/subscribe"})
  void refusesWhatIsNoPath(String path) {
    Subscription.Builder builder = Subscription.builder("kafka-pubsub", "t").path(path);

    assertThatIllegalArgumentException().isThrownBy(builder::build);
  }

  @Test
  void refusesATopicThatMakesNoPath() {
    assertThatIllegalArgumentException()
        .isThrownBy(Subscription.builder("kafka-pubsub", "a b")::build)
        .withMessageContaining("/events/a b");
  }

  @Test
  void refusesBlankNames() {
    assertThatIllegalArgumentException().isThrownBy(Subscription.builder(" ", "t")::build);
    assertThatIllegalArgumentException().isThrownBy(Subscription.builder("p", "")::build);
    assertThatIllegalArgumentException()
        .isThrownBy(Subscription.builder("p", "t").deadLetterTopic("")::build);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Subscription.Rule(" ", "/everything"));
  }

  @Test
  void refusesRulesForRawPayloads() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            Subscription.builder("p", "t").rule(TaskEventType.CREATED, "/x").rawPayload()::build);
  }

  @Test
  void refusesNegativeNumbers() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Subscription.Bulk(-1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Subscription.Bulk(0, -1));
  }
}
