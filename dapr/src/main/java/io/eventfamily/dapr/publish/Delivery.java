package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Brings one event to the broker, or else to the dead letters. */
final class Delivery<E extends Event<?>> {

  private final SidecarRequests requests;
  private final SidecarClient client;
  private final RetryRule rule;
  private final Retries retries;
  private final DeadLetters<E> deadLetters;
  private final int maxBodyBytes;

  Delivery(
      SidecarRequests requests,
      SidecarClient client,
      RetryRule rule,
      Retries retries,
      DeadLetters<E> deadLetters,
      int maxBodyBytes) {
    this.requests = requests;
    this.client = client;
    this.rule = rule;
    this.retries = retries;
    this.deadLetters = deadLetters;
    this.maxBodyBytes = maxBodyBytes;
  }

  /**
   * Delivers an event, whatever that takes. One that is not written is not sent.
   *
   * @param earlierAttempts in how many requests the event was already
   * @return never fails
   */
  CompletableFuture<PublishResult<E>> deliver(
      Encoded<E> encoded, @Nullable String traceparent, int earlierAttempts, Call call) {
    if (encoded instanceof Unwritten<E> unwritten) {
      return deadLetters.store(unwritten.event(), earlierAttempts, unwritten.reason(), call);
    }
    return deliver((Message<E>) encoded, traceparent, earlierAttempts, call);
  }

  private CompletableFuture<PublishResult<E>> deliver(
      Message<E> message, @Nullable String traceparent, int earlierAttempts, Call call) {
    E event = message.event();
    if (message.body().length > maxBodyBytes) {
      String reason =
          "The event takes "
              + message.body().length
              + " bytes, and at most "
              + maxBodyBytes
              + " are allowed.";
      return deadLetters.store(event, earlierAttempts, reason, call);
    }
    Retries.Request request =
        onSending ->
            client
                .send(requests.single(message, traceparent), call, onSending)
                .thenApply(rule::judge);
    return retries
        .run(EventText.of(event), request, call)
        .thenCompose(
            outcome -> {
              int attempts = earlierAttempts + outcome.attempts();
              return outcome.verdict().isAcknowledged()
                  ? CompletableFuture.completedFuture(
                      new PublishResult.Published<>(event, attempts))
                  : deadLetters.store(event, attempts, outcome.verdict().reason(), call);
            });
  }
}
