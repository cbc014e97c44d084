package io.eventfamily.testing.dapr;

import static io.eventfamily.testing.dapr.Sidecars.options;
import static io.eventfamily.testing.dapr.Sidecars.route;
import static io.eventfamily.testing.dapr.Sidecars.subscription;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.testing.ReservedPort;
import io.eventfamily.testing.dapr.TestApp.Answer;
import io.eventfamily.testing.dapr.TestApp.Request;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(120)
@ExtendWith(Broker.Shared.class)
class DiscoveryTest {

  private Broker broker;
  private String topic;

  @BeforeEach
  void createTopic(Broker shared) throws Exception {
    broker = shared;
    topic = broker.topic(1);
  }

  @Test
  void asksTheApplicationWhatItSubscribesTo() throws Exception {
    try (Service service =
        Service.start(
            broker,
            TestApp.start(subscription(topic, route("/in")), (request, number) -> Answer.OK),
            options -> options.appId("shop").appToken("secret"))) {
      Request asked = service.app().nextDiscovery();

      assertThat(asked.method()).isEqualTo("GET");
      assertThat(asked.headers())
          .containsEntry("dapr-app-id", "shop")
          .containsEntry("dapr-api-token", "secret")
          .containsEntry("content-type", "application/json");
    }
  }

  @Test
  void waitsForAnApplicationThatStartsLater() throws Exception {
    broker.sendTexts(topic, "{}");
    try (ReservedPort port = ReservedPort.any();
        DaprSidecar sidecar = DaprSidecars.start(options(broker).appPort(port.number()).build())) {
      assertThat(new Client(sidecar).get("/v1.0/healthz/outbound").statusCode()).isEqualTo(204);
      try (TestApp app =
          TestApp.startAt(
              port.release(), subscription(topic, route("/in")), (request, number) -> Answer.OK)) {
        assertThat(app.next().path()).isEqualTo("/in");
      }
    }
  }

  @Test
  void asksAgainWhereTheApplicationDoesNotAnswer() throws Exception {
    broker.sendTexts(topic, "{}");
    TestApp app =
        TestApp.start(
            (request, number) -> {
              if (number < 3) {
                throw new IOException("not yet");
              }
              return new Answer(200, subscription(topic, route("/in")));
            },
            (request, number) -> Answer.OK);
    try (Service service = Service.start(broker, app)) {
      assertThat(service.next().path()).isEqualTo("/in");
    }
  }

  @Test
  void asksOnceWhereTheApplicationAnswersWithAnError() throws Exception {
    assertNothingIsDelivered(new Answer(500, ""));
  }

  @Test
  void takes404ForNoSubscriptions() throws Exception {
    assertNothingIsDelivered(new Answer(404, ""));
  }

  @Test
  void takesWhatItDoesNotUnderstandForNoSubscriptions() throws Exception {
    assertNothingIsDelivered(new Answer(200, "{\"topic\":\"x\"}"));
  }

  @Test
  void leavesOutASubscriptionWithoutAnyPath() throws Exception {
    assertNothingIsDelivered(new Answer(200, subscription(topic, "")));
  }

  @Test
  void leavesOutASubscriptionToAnotherComponent() throws Exception {
    assertNothingIsDelivered(
        new Answer(200, subscription(topic, route("/in")).replace("pubsub\"", "other\"")));
  }

  /** That nothing comes is seen from another sidecar, to which the same group gives all later. */
  private void assertNothingIsDelivered(Answer answer) throws Exception {
    String group = "group-" + topic;
    broker.sendTexts(topic, "{}");
    try (Service service =
        Service.start(
            broker,
            TestApp.start((request, number) -> answer, (request, number) -> Answer.OK),
            options -> options.consumerGroup(group))) {
      service.app().nextDiscovery();
      try (Service otherService =
          Service.start(
              broker,
              TestApp.start(subscription(topic, route("/in")), (request, number) -> Answer.OK),
              options -> options.consumerGroup(group))) {
        assertThat(otherService.next().path()).isEqualTo("/in");
      }
      assertThat(service.app().count()).isZero();
    }
  }

  @Test
  void doesNotSubscribeToATopicThatIsNotAllowed() throws Exception {
    String allowed = broker.topic(1);
    broker.sendTexts(topic, "{}");
    broker.sendTexts(allowed, "{}");
    String both =
        "[{\"pubsubname\":\"pubsub\",\"topic\":\"%s\",\"route\":\"/forbidden\"},".formatted(topic)
            + "{\"pubsubname\":\"pubsub\",\"topic\":\"%s\",\"route\":\"/allowed\"}]"
                .formatted(allowed);
    try (Service service =
        Service.start(
            broker,
            TestApp.start(both, (request, number) -> Answer.OK),
            options -> options.allowedTopics(allowed))) {
      assertThat(service.next().path()).isEqualTo("/allowed");
      assertThat(service.app().count()).isEqualTo(1);
    }
  }

  @Test
  void letsTheDefaultOfTheRoutesWinOverTheRoute() throws Exception {
    broker.sendTexts(topic, "{}");
    try (Service service =
        Service.start(
            broker,
            TestApp.start(
                subscription(topic, route("/old") + ",\"routes\":{\"default\":\"/new\"}"),
                (request, number) -> Answer.OK))) {
      assertThat(service.next().path()).isEqualTo("/new");
    }
  }

  @Test
  void callsAPathAsItIsWritten() throws Exception {
    broker.sendTexts(topic, "{}");
    try (Service service =
        Service.start(
            broker,
            TestApp.start(
                subscription(topic, route("events//in/?a=b")), (request, number) -> Answer.OK))) {
      assertThat(service.next().path()).isEqualTo("/events/in/?a=b");
    }
  }
}
