package io.eventfamily.dapr.publish;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sends requests to the sidecar and reports what came of them. Never fails. */
final class SidecarClient {

  private final boolean isHttpOwn;
  private final PublisherThreads threads;
  private final RequestSlots slots;
  private final Duration timeout;
  private final int mostOfBody;

  /** Null when it is closed: a client of Java 17 has its thread until nobody refers to it. */
  private volatile @Nullable HttpClient http;

  /**
   * @param isHttpOwn whether the client of HTTP is ours to end
   * @param timeout how long a request may take until its answer has arrived in full
   * @param mostOfBody how many bytes of an answer are looked at
   */
  SidecarClient(
      HttpClient http,
      boolean isHttpOwn,
      PublisherThreads threads,
      RequestSlots slots,
      Duration timeout,
      int mostOfBody) {
    this.http = http;
    this.isHttpOwn = isHttpOwn;
    this.threads = threads;
    this.slots = slots;
    this.timeout = timeout;
    this.mostOfBody = mostOfBody;
  }

  /**
   * Sends a request as soon as there is a slot for it.
   *
   * @param onSending runs when it really is sent
   * @return completes on a thread for callbacks
   */
  CompletableFuture<Reply> send(HttpRequest request, Call call, Runnable onSending) {
    return slots.run(() -> exchange(request, call, onSending));
  }

  private CompletableFuture<Reply> exchange(HttpRequest request, Call call, Runnable onSending) {
    String stopReason = call.stopReason();
    HttpClient open = http;
    if (stopReason != null || open == null) {
      String reason = Objects.requireNonNullElse(stopReason, "The publisher is closed.");
      return CompletableFuture.completedFuture(new Reply.NoAnswer(reason, false));
    }
    onSending.run();
    AnswerReader reader = new AnswerReader(mostOfBody);
    CompletableFuture<HttpResponse<Void>> sent;
    try {
      sent = open.sendAsync(request, reader);
    } catch (RuntimeException e) {
      return CompletableFuture.completedFuture(noAnswer(e, call));
    }
    // Not the timeout of HttpRequest: that one ends when the headers have come.
    ScheduledFuture<?> timer =
        threads.timers().schedule(() -> sent.cancel(true), timeout.toNanos(), TimeUnit.NANOSECONDS);
    Runnable stop = () -> sent.cancel(true);
    call.onStop(stop);
    return sent.handleAsync(
        (response, error) -> {
          timer.cancel(false);
          call.forget(stop);
          Reply.Answer answer = reader.answer();
          return answer == null ? noAnswer(error, call) : answer;
        },
        threads.callbacks());
  }

  /** Sends nothing any more, and ends the client of HTTP if it is ours. */
  void close() {
    HttpClient open = http;
    http = null;
    if (isHttpOwn && open != null) {
      HttpClients.close(open);
    }
  }

  private Reply noAnswer(@Nullable Throwable error, Call call) {
    String stopReason = call.stopReason();
    if (stopReason != null) {
      return new Reply.NoAnswer(stopReason, false);
    }
    Throwable cause = error instanceof CompletionException ? error.getCause() : error;
    if (cause instanceof CancellationException) {
      return new Reply.NoAnswer(
          "The sidecar did not answer within " + timeout.toMillis() + " ms.", true);
    }
    if (cause instanceof ConnectException) {
      return new Reply.NoAnswer("No connection to the sidecar" + detail(cause), true);
    }
    if (cause instanceof IOException) {
      return new Reply.NoAnswer("The connection to the sidecar broke" + detail(cause), true);
    }
    return new Reply.NoAnswer("The request could not be sent" + detail(cause), false);
  }

  private static String detail(@Nullable Throwable cause) {
    if (cause == null) {
      return ".";
    }
    String message = cause.getMessage();
    return " ("
        + cause.getClass().getSimpleName()
        + ")"
        + (message == null ? "." : ": ")
        + (message == null ? "" : Printable.of(message));
  }
}
