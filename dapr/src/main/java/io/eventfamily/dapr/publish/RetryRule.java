package io.eventfamily.dapr.publish;

import java.time.Duration;

/**
 * Judges replies: what is acknowledged, what may pass, and what will fail again.
 *
 * <p>Repeated are 408, 429 and 5xx, and requests without an answer. Not repeated is {@code
 * ERR_PUBSUB_CLOUD_EVENTS_SER}, which blames the request though it comes with 500. Of 400 only
 * {@code ERR_PUBSUB_NOT_CONFIGURED} is repeated, while the sidecar may still be loading its
 * components.
 */
final class RetryRule {

  static final String NOT_CONFIGURED = "ERR_PUBSUB_NOT_CONFIGURED";
  static final String BAD_CLOUD_EVENT = "ERR_PUBSUB_CLOUD_EVENTS_SER";

  private final long startupEnd;
  private volatile boolean hasSucceeded;

  /**
   * @param startup how long from now the sidecar may be starting up
   */
  RetryRule(Duration startup) {
    this.startupEnd = System.nanoTime() + startup.toNanos();
  }

  Verdict judge(Reply reply) {
    if (reply instanceof Reply.Answer answer) {
      return judgeAnswer(answer);
    }
    Reply.NoAnswer none = (Reply.NoAnswer) reply;
    return none.mayPass()
        ? Verdict.transientFailure(none.reason(), null)
        : Verdict.permanentFailure(none.reason());
  }

  private Verdict judgeAnswer(Reply.Answer answer) {
    if (answer.isSuccess()) {
      hasSucceeded = true;
      return Verdict.ACKNOWLEDGED;
    }
    return mayPass(answer)
        ? Verdict.transientFailure(answer.text(), answer.retryAfter())
        : Verdict.permanentFailure(answer.text());
  }

  private boolean mayPass(Reply.Answer answer) {
    int status = answer.status();
    if (status >= 500) {
      return !BAD_CLOUD_EVENT.equals(answer.error().code());
    }
    if (status == 400) {
      return NOT_CONFIGURED.equals(answer.error().code()) && isStartingUp();
    }
    return status == 408 || status == 429;
  }

  private boolean isStartingUp() {
    return !hasSucceeded && System.nanoTime() - startupEnd < 0;
  }
}
