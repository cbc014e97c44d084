package io.eventfamily.dapr.publish;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * Keeps the beginning of a body and lets the rest pass. A body that breaks off ends where it breaks
 * off: the status was there before, and it is what counts.
 */
final class BoundedBody implements BodySubscriber<byte[]> {

  private final int limit;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();

  BoundedBody(int limit) {
    this.limit = limit;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
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
    body.complete(kept.toByteArray());
  }

  @Override
  public void onComplete() {
    body.complete(kept.toByteArray());
  }
}
