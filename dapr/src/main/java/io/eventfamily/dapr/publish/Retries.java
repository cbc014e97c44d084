package io.eventfamily.dapr.publish;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repeats requests by the options.
 *
 * <p>An attempt that failed is a result and not an exception: so Resilience4j gives the last one
 * back as it is, and a wait can depend on it. A negative wait ends the repeating.
 */
final class Retries {

  private static final Logger LOG = LoggerFactory.getLogger(DaprEventPublisher.class);

  private final RetryOptions options;
  private final PublisherThreads threads;
  private final IntervalFunction backoff;
  private final Retry retry;

  Retries(RetryOptions options, PublisherThreads threads) {
    this.options = options;
    this.threads = threads;
    this.backoff =
        IntervalFunction.ofExponentialRandomBackoff(
            options.firstWait(), 2.0, options.jitter(), options.maxWait());
    this.retry =
        Retry.of(
            "eventfamily-dapr-publish",
            RetryConfig.<Attempt>custom()
                .maxAttempts(options.attempts())
                .retryOnResult(attempt -> attempt.verdict().mayPass())
                .retryOnException(error -> false)
                .intervalBiFunction(this::millisToWait)
                .build());
  }

  /** A request that can be sent several times. */
  interface Request {
    /**
     * Sends it once.
     *
     * @param onSending runs when the request really is sent
     */
    CompletableFuture<Verdict> send(Runnable onSending);
  }

  /**
   * How it ended.
   *
   * @param attempts how many requests were sent
   * @param verdict on the last of them
   */
  record Outcome(int attempts, Verdict verdict) {}

  private record Attempt(String what, Verdict verdict, long firstSentAt) {}

  /**
   * Sends the request until it is acknowledged, or fails for good, or the call is stopped.
   *
   * @param what names the request in logs
   * @return never fails
   */
  CompletableFuture<Outcome> run(String what, Request request, Call call) {
    return new Run(what, request, call).start();
  }

  /** The attempts of one request, which follow each other. */
  private final class Run {

    private final String what;
    private final Request request;
    private final Call call;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private final AtomicInteger sent = new AtomicInteger();
    private volatile long firstSentAt = System.nanoTime();

    /** Guarded by this. */
    private boolean isAttempting;

    Run(String what, Request request, Call call) {
      this.what = what;
      this.request = request;
      this.call = call;
    }

    CompletableFuture<Outcome> start() {
      Runnable stop = this::stopWaiting;
      call.onStop(stop);
      retry
          .executeCompletionStage(threads.timers(), this::attempt)
          .whenComplete(
              (attempt, error) -> {
                call.forget(stop);
                complete(attempt == null ? broken(error) : attempt.verdict());
              });
      return outcome;
    }

    /** Must not throw: Resilience4j would then never complete its future. */
    private CompletableFuture<Attempt> attempt() {
      synchronized (this) {
        isAttempting = true;
      }
      CompletableFuture<Verdict> verdict;
      try {
        verdict =
            call.stopReason() == null
                ? request.send(this::onSending)
                : CompletableFuture.completedFuture(stopped());
      } catch (RuntimeException e) {
        verdict = CompletableFuture.completedFuture(broken(e));
      }
      return verdict.handle((known, error) -> ended(known == null ? broken(error) : known));
    }

    private Attempt ended(Verdict verdict) {
      synchronized (this) {
        isAttempting = false;
      }
      boolean mayGoOn = verdict.isAcknowledged() || call.stopReason() == null;
      return new Attempt(what, mayGoOn ? verdict : stopped(), firstSentAt);
    }

    /**
     * A wait between attempts cannot be called off, but nobody needs to wait for it: when it is
     * over, there is nothing left to do. An attempt that is under way comes to its end by itself.
     */
    private void stopWaiting() {
      synchronized (this) {
        if (isAttempting) {
          return;
        }
      }
      threads.callbacks().execute(() -> complete(stopped()));
    }

    private void onSending() {
      if (sent.getAndIncrement() == 0) {
        firstSentAt = System.nanoTime();
      }
    }

    private void complete(Verdict verdict) {
      outcome.complete(new Outcome(sent.get(), verdict));
    }

    private Verdict stopped() {
      return Verdict.permanentFailure(
          Objects.requireNonNullElse(call.stopReason(), "It was stopped."));
    }
  }

  private static Verdict broken(Throwable error) {
    LOG.error("An attempt to publish ended in an unexpected way.", error);
    return Verdict.permanentFailure("It could not be sent (" + error.getClass().getName() + ").");
  }

  private long millisToWait(int attempt, Either<Throwable, Attempt> ended) {
    Attempt failed = ended.get();
    Duration wait = Duration.ofMillis(backoff.apply(attempt));
    Duration asked = failed.verdict().retryAfter();
    if (asked != null) {
      Duration granted = asked.compareTo(options.maxWait()) < 0 ? asked : options.maxWait();
      wait = granted.compareTo(wait) > 0 ? granted : wait;
    }
    Duration gone = Duration.ofNanos(System.nanoTime() - failed.firstSentAt());
    if (gone.plus(wait).compareTo(options.overall()) > 0) {
      return -1;
    }
    LOG.debug(
        "Attempt {} to publish {} failed, the next one is in {} ms: {}",
        attempt,
        failed.what(),
        wait.toMillis(),
        failed.verdict().reason());
    return wait.toMillis();
  }
}
