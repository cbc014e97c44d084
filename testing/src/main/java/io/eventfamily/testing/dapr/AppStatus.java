package io.eventfamily.testing.dapr;

/** What an application says of an event. */
enum AppStatus {
  /** It is done. */
  SUCCESS,
  /** It is to come again. */
  RETRY,
  /** It is given up. */
  DROP;

  /** What is not known, in upper case, is to come again. */
  static AppStatus of(String text) {
    return switch (text) {
      case "SUCCESS" -> SUCCESS;
      case "DROP" -> DROP;
      default -> RETRY;
    };
  }
}
