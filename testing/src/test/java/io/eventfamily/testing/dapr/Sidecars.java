package io.eventfamily.testing.dapr;

import java.time.Duration;
import java.util.UUID;

/** What the sidecars of tests have in common. */
final class Sidecars {

  static final String ALPHA_BULK = "/v1.0-alpha1/publish/bulk/pubsub/";
  static final String BULK = "/v1.0/publish/bulk/pubsub/";
  static final String PUBLISH = "/v1.0/publish/pubsub/";

  private Sidecars() {}

  /** Options of an application that no other test has. It does not wait long between deliveries. */
  static SidecarOptions.Builder options(Broker broker) {
    return SidecarOptions.builder(broker.bootstrapServers())
        .appId("app-" + UUID.randomUUID())
        .redeliveryInterval(Duration.ofMillis(100));
  }

  static SidecarOptions.Builder options(Broker broker, TestApp app) {
    return options(broker).appPort(app.port());
  }

  /** A subscription as an application says it; the rest of its JSON begins with a comma. */
  static String subscription(String topic, String rest) {
    return "[{\"pubsubname\":\"pubsub\",\"topic\":\"%s\"%s}]".formatted(topic, rest);
  }

  static String route(String path) {
    return ",\"route\":\"" + path + "\"";
  }

  static String deadLetters(String topic) {
    return ",\"deadLetterTopic\":\"" + topic + "\"";
  }
}
