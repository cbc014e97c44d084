package io.eventfamily.spring.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.kafka.Printable;
import io.eventfamily.runtime.Violation;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.SingleRecordHeader;

/**
 * What dead letters say of themselves, beside Spring's own {@code kafka_dlt-} headers. All are text
 * in UTF-8.
 */
public final class DeadLetterHeaders {

  /** {@link #INVALID} or {@link #FAILED}. */
  public static final String REASON = "eventfamily_dlt-reason";

  /** The type that an invalid event names, where it could be read. */
  public static final String EVENT_TYPE = "eventfamily_dlt-event-type";

  /** The violations of an invalid event, one a line: where it is, what is wrong, the code. */
  public static final String VIOLATIONS = "eventfamily_dlt-violations";

  /** The reason of a record that is no valid event. */
  public static final String INVALID = "invalid";

  /** The reason of an event with which a listener has failed as often as it may. */
  public static final String FAILED = "failed";

  private static final int MOST_VIOLATIONS = 20;
  private static final int MOST_OF_VIOLATION = 500;
  private static final int MOST_FRAMES = 50;

  private DeadLetterHeaders() {}

  /** What a failure means; the cause of it may be any of its causes. */
  static String reasonOf(Throwable failure) {
    return invalid(failure) == null ? FAILED : INVALID;
  }

  static Headers of(Throwable failure) {
    InvalidRecordException invalid = invalid(failure);
    RecordHeaders headers = new RecordHeaders();
    add(headers, REASON, reasonOf(failure));
    if (invalid != null) {
      if (invalid.eventType() != null) {
        add(headers, EVENT_TYPE, Printable.of(invalid.eventType()));
      }
      add(headers, VIOLATIONS, lines(invalid.violations()));
    }
    return headers;
  }

  /** Of an earlier dead letter, whose record was invalid to those who had it then. */
  static void removeOutdated(Headers headers) {
    Header reason = headers.lastHeader(REASON);
    if (reason != null && new String(reason.value(), UTF_8).equals(FAILED)) {
      headers.remove(EVENT_TYPE);
      headers.remove(VIOLATIONS);
    }
  }

  static @Nullable InvalidRecordException invalid(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidRecordException invalid) {
        return invalid;
      }
    }
    return null;
  }

  static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /** A violation never shows what is {@code @Sensitive}, not even in its message. */
  private static String lines(List<Violation> violations) {
    StringBuilder lines = new StringBuilder();
    for (Violation violation :
        violations.subList(0, Math.min(MOST_VIOLATIONS, violations.size()))) {
      String line = violation.toString().replaceAll("\\R", " ");
      lines
          .append(lines.isEmpty() ? "" : "\n")
          .append(
              line.length() > MOST_OF_VIOLATION
                  ? line.substring(0, MOST_OF_VIOLATION) + "… [" + violation.code() + "]"
                  : line);
    }
    if (violations.size() > MOST_VIOLATIONS) {
      lines.append("\nand ").append(violations.size() - MOST_VIOLATIONS).append(" more");
    }
    return lines.toString();
  }

  /**
   * Spring's headers of the exception, but without any message: a user's exception may quote the
   * event.
   */
  static void addWithoutMessages(Headers headers, Throwable failure, HeaderNames names) {
    Throwable root = rootOf(failure);
    HeaderNames.ExceptionInfo of = names.getExceptionInfo();
    set(headers, of.getExceptionFqcn(), failure.getClass().getName());
    set(headers, of.getExceptionCauseFqcn(), root.getClass().getName());
    StringBuilder trace = new StringBuilder(root.getClass().getName());
    StackTraceElement[] frames = root.getStackTrace();
    for (int index = 0; index < Math.min(MOST_FRAMES, frames.length); index++) {
      trace.append("\n\tat ").append(frames[index]);
    }
    set(headers, of.getExceptionStacktrace(), trace.toString());
    headers.remove(of.getExceptionMessage());
  }

  private static void set(Headers headers, String name, String text) {
    headers.remove(name);
    headers.add(name, text.getBytes(UTF_8));
  }

  private static void add(Headers headers, String name, String text) {
    headers.add(new SingleRecordHeader(name, text.getBytes(UTF_8)));
  }
}
