package io.eventfamily.testing.dapr;

import java.util.List;
import java.util.Map;

/** Where events go that are given up: the dead letter topic of a subscription, if it has one. */
final class DeadLetters {

  private final SidecarOptions options;
  private final Outbox outbox;
  private final String topic;

  DeadLetters(SidecarOptions options, Outbox outbox, Subscription subscription) {
    this.options = options;
    this.outbox = outbox;
    this.topic = subscription.deadLetterTopic();
  }

  /** Sends a message there as it came, and says whether it is there. */
  boolean take(byte[] message, Map<String, String> metadata) {
    return takeAll(List.of(new Outbox.Message("", message, metadata)));
  }

  /** Sends messages there as they came, and says whether all are there. */
  boolean takeAll(List<Outbox.Message> messages) {
    if (topic.isEmpty() || !options.allows(topic)) {
      return false;
    }
    try {
      return outbox.sendAll(topic, messages).isEmpty();
    } catch (NotPublishedException e) {
      // Dapr delivers the message again then.
      return false;
    }
  }
}
