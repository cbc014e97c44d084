package io.eventfamily.spring.kafka;

import org.jspecify.annotations.Nullable;

/** The application cannot start as it is configured. Says what is wrong and what to do. */
final class EventFamilyConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String action;

  EventFamilyConfigurationException(String problem, String action) {
    this(problem, action, null);
  }

  EventFamilyConfigurationException(String problem, String action, @Nullable Throwable cause) {
    super(problem, cause);
    this.action = action;
  }

  String action() {
    return action;
  }
}
