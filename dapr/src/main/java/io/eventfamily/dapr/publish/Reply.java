package io.eventfamily.dapr.publish;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of a request. */
sealed interface Reply {

  /**
   * The sidecar answered.
   *
   * @param status the status of HTTP
   * @param retryAfter how long it asks to wait; null where it does not ask
   * @param error what the body says
   */
  record Answer(int status, @Nullable Duration retryAfter, SidecarError error) implements Reply {

    boolean isSuccess() {
      return isSuccess(status);
    }

    static boolean isSuccess(int status) {
      return status >= 200 && status < 300;
    }

    /** For people. */
    String text() {
      String code = error.code() == null ? "" : " " + error.code();
      String message = error.message() == null ? "." : ": " + error.message();
      return "The sidecar answered " + status + code + message;
    }
  }

  /**
   * The sidecar did not answer.
   *
   * @param reason for people
   * @param mayPass whether another attempt makes sense
   */
  record NoAnswer(String reason, boolean mayPass) implements Reply {}
}
