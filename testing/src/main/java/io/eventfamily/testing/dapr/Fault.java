package io.eventfamily.testing.dapr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong when an application publishes. It concerns each request, single or bulk, unless
 * {@link #every}, {@link #first} or {@link #only} say which ones. It comes before the event is
 * published, and so in its place, unless {@link #afterPublishing} says otherwise.
 */
public final class Fault {

  /** What is said of an entry that fails without a cause. */
  static final String INJECTED = "injected fault";

  /** What happens. */
  sealed interface Effect permits Answer, Disconnect, Truncate, Hang, Delay, FailEntries {}

  /** With no reply of its own, Dapr's for what the broker does not take. */
  record Answer(int status, @Nullable Reply reply) implements Effect {}

  record Disconnect() implements Effect {}

  record Truncate() implements Effect {}

  record Hang() implements Effect {}

  record Delay(Duration duration) implements Effect {}

  record FailEntries(int every) implements Effect {}

  private final Effect effect;
  private final IntPredicate when;
  private final boolean afterPublishing;

  private Fault(Effect effect, IntPredicate when, boolean afterPublishing) {
    this.effect = effect;
    this.when = when;
    this.afterPublishing = afterPublishing;
  }

  private static Fault of(Effect effect) {
    return new Fault(effect, number -> true, false);
  }

  /**
   * The sidecar answers with this status, and says in Dapr's way that the broker does not take the
   * message.
   *
   * @throws IllegalArgumentException where the status is not from 200 to 599
   */
  public static Fault answer(int status) {
    return of(new Answer(requireStatus(status), null));
  }

  /**
   * The sidecar answers with this.
   *
   * @throws IllegalArgumentException where the status is not from 200 to 599
   */
  public static Fault answer(int status, String contentType, String body) {
    Reply reply =
        new Reply(requireStatus(status), Map.of("Content-Type", contentType), body.getBytes(UTF_8));
    return of(new Answer(status, reply));
  }

  private static int requireStatus(int status) {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("A status is from 200 to 599, but this is " + status);
    }
    return status;
  }

  /** The sidecar closes the connection and answers nothing. */
  public static Fault disconnect() {
    return of(new Disconnect());
  }

  /** The sidecar sends the head of an answer and a part of its body, and closes the connection. */
  public static Fault truncate() {
    return of(new Truncate());
  }

  /** The sidecar answers nothing as long as it lives. */
  public static Fault hang() {
    return of(new Hang());
  }

  /**
   * The sidecar waits, and then does what it would have done.
   *
   * @throws IllegalArgumentException where this is less than a millisecond
   */
  public static Fault delay(Duration duration) {
    SidecarOptions.requireMillis("duration", duration);
    return of(new Delay(duration));
  }

  /**
   * Of the entries of a bulk each n-th fails, counted from 1 in each request, and the others are
   * published. Single events are not concerned, but counted.
   *
   * @throws IllegalArgumentException where n is less than 1
   */
  public static Fault failEntries(int n) {
    return of(new FailEntries(requirePositive(n)));
  }

  /**
   * The same on each n-th request only, counted from 1 since the fault was added.
   *
   * @throws IllegalArgumentException where n is less than 1
   */
  public Fault every(int n) {
    requirePositive(n);
    return new Fault(effect, number -> number % n == 0, afterPublishing);
  }

  /**
   * The same on the first n requests only, since the fault was added.
   *
   * @throws IllegalArgumentException where n is less than 1
   */
  public Fault first(int n) {
    requirePositive(n);
    return new Fault(effect, number -> number <= n, afterPublishing);
  }

  /**
   * The same on the n-th request only, counted from 1 since the fault was added.
   *
   * @throws IllegalArgumentException where n is less than 1
   */
  public Fault only(int n) {
    requirePositive(n);
    return new Fault(effect, number -> number == n, afterPublishing);
  }

  /**
   * The same after the broker has the event: what fails is only the answer.
   *
   * @throws IllegalStateException where the fault is that entries are not published
   */
  public Fault afterPublishing() {
    if (effect instanceof FailEntries) {
      throw new IllegalStateException("What has been published cannot fail to be.");
    }
    return new Fault(effect, when, true);
  }

  private static int requirePositive(int n) {
    if (n < 1) {
      throw new IllegalArgumentException("n must be at least 1, but is " + n);
    }
    return n;
  }

  Effect effect() {
    return effect;
  }

  boolean concerns(int number) {
    return when.test(number);
  }

  boolean isAfterPublishing() {
    return afterPublishing;
  }
}
