package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Brings some events to the broker with bulk requests, or one by one where the sidecar does not
 * take them together. An attempt only has the events that the ones before it have not brought
 * there.
 *
 * <p>Not safe for several threads: attempts follow each other.
 */
final class BulkDelivery<E extends Event<?>> {

  private final BulkParts<E> parts;
  private final @Nullable String traceparent;
  private final Results<E> results;
  private final Call call;
  private final AtomicInteger attempts = new AtomicInteger();
  private final Map<String, String> errors = new HashMap<>();
  private List<Entry<E>> pending;
  private boolean isForSingles;

  /**
   * @param entries with different ids
   */
  BulkDelivery(
      BulkParts<E> parts,
      List<Entry<E>> entries,
      @Nullable String traceparent,
      Results<E> results,
      Call call) {
    this.parts = parts;
    this.pending = entries;
    this.traceparent = traceparent;
    this.results = results;
    this.call = call;
  }

  /** Completes when all events have a result. Never fails. */
  CompletableFuture<Void> deliver() {
    String what = pending.size() + " events in bulk";
    return parts
        .retries()
        .run(what, this::attempt, call)
        .thenCompose(outcome -> end(outcome.verdict()));
  }

  private CompletableFuture<Verdict> attempt(Runnable onSending) {
    String path = parts.route().path();
    if (path == null) {
      isForSingles = true;
      return CompletableFuture.completedFuture(Verdict.permanentFailure("There is no bulk API."));
    }
    Runnable counting =
        () -> {
          attempts.incrementAndGet();
          onSending.run();
        };
    return parts
        .client()
        .send(parts.requests().bulk(path, BulkBody.of(pending), traceparent), call, counting)
        .thenApply(reply -> judge(path, reply));
  }

  private Verdict judge(String path, Reply reply) {
    Verdict verdict = parts.rule().judge(reply);
    errors.clear();
    if (verdict.isAcknowledged()) {
      pending.forEach(this::published);
      pending = List.of();
      return verdict;
    }
    if (!(reply instanceof Reply.Answer answer)) {
      return verdict;
    }
    if (BulkRoute.saysMissing(reply)) {
      parts.route().isMissing(path);
      isForSingles = true;
      return Verdict.permanentFailure(verdict.reason());
    }
    if (!verdict.mayPass() && mayBeForOneEntry(answer)) {
      isForSingles = true;
      return verdict;
    }
    return afterPartialFailure(answer, verdict);
  }

  /** One bad entry condemns all: alone, the others are good. The same goes for a limit of size. */
  private static boolean mayBeForOneEntry(Reply.Answer answer) {
    return answer.status() == 400
        || answer.status() == 413
        || RetryRule.BAD_CLOUD_EVENT.equals(answer.error().code());
  }

  /** Entries that are not listed were published, but only if the list is one of ours. */
  private Verdict afterPartialFailure(Reply.Answer answer, Verdict verdict) {
    Map<String, String> failed = answer.error().failedEntries();
    List<Entry<E>> stillPending = new ArrayList<>();
    for (Entry<E> entry : pending) {
      if (failed.containsKey(entry.id())) {
        stillPending.add(entry);
      }
    }
    if (failed.isEmpty() || stillPending.size() != failed.size()) {
      return verdict;
    }
    for (Entry<E> entry : pending) {
      String error = failed.get(entry.id());
      if (error == null) {
        published(entry);
      } else {
        errors.put(entry.id(), answer.text() + " For this event: " + error);
      }
    }
    pending = stillPending;
    return verdict;
  }

  private void published(Entry<E> entry) {
    results.set(
        entry.index(), new PublishResult.Published<>(entry.message().event(), attempts.get()));
  }

  private CompletableFuture<Void> end(Verdict verdict) {
    List<CompletableFuture<Void>> rest = new ArrayList<>();
    for (Entry<E> entry : pending) {
      CompletableFuture<PublishResult<E>> result =
          isForSingles && call.stopReason() == null
              ? parts.single().deliver(entry.message(), traceparent, attempts.get(), call)
              : parts
                  .deadLetters()
                  .store(entry.message().event(), attempts.get(), reason(entry, verdict), call);
      rest.add(result.thenAccept(known -> results.set(entry.index(), known)));
    }
    return CompletableFuture.allOf(rest.toArray(CompletableFuture[]::new));
  }

  private String reason(Entry<E> entry, Verdict verdict) {
    return verdict.mayPass() ? errors.getOrDefault(entry.id(), verdict.reason()) : verdict.reason();
  }
}
