package io.eventfamily.dapr.publish;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Reads one answer: its status, and the beginning of its body. Once there is a status, it is what
 * counts: a body that breaks off, or does not end in time, is no reason to take the answer for
 * none.
 */
final class AnswerReader implements BodyHandler<Void>, BodySubscriber<Void> {

  private final int limit;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private volatile @Nullable ResponseInfo head;

  /**
   * @param limit how many bytes of the body to keep; the others pass
   */
  AnswerReader(int limit) {
    this.limit = limit;
  }

  /** What has arrived; null where there is no status yet. */
  Reply.@Nullable Answer answer() {
    ResponseInfo known = head;
    if (known == null) {
      return null;
    }
    Duration retryAfter =
        known
            .headers()
            .firstValue("Retry-After")
            .map(value -> RetryAfter.parse(value, Instant.now()))
            .orElse(null);
    SidecarError error =
        Reply.Answer.isSuccess(known.statusCode())
            ? SidecarError.NONE
            : SidecarError.parse(kept.toByteArray());
    return new Reply.Answer(known.statusCode(), retryAfter, error);
  }

  @Override
  public BodySubscriber<Void> apply(ResponseInfo info) {
    head = info;
    return this;
  }

  @Override
  public CompletionStage<Void> getBody() {
    return end;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> items) {
    for (ByteBuffer item : items) {
      byte[] part = new byte[Math.min(item.remaining(), limit - kept.size())];
      item.get(part);
      kept.writeBytes(part);
    }
  }

  @Override
  public void onError(Throwable error) {
    end.completeExceptionally(error);
  }

  @Override
  public void onComplete() {
    end.complete(null);
  }
}
