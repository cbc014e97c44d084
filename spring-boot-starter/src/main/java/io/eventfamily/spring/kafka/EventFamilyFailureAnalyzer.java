package io.eventfamily.spring.kafka;

import java.util.Objects;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a mistake of the configuration as Spring Boot shows its own: without a stack trace. */
final class EventFamilyFailureAnalyzer
    extends AbstractFailureAnalyzer<EventFamilyConfigurationException> {

  @Override
  protected FailureAnalysis analyze(
      Throwable rootFailure, EventFamilyConfigurationException cause) {
    return new FailureAnalysis(Objects.requireNonNull(cause.getMessage()), cause.action(), cause);
  }
}
