package io.eventfamily.example.spring;

import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has Modulith publish again what could not be published, some at a time. */
@Component
class FailedPublications {

  private static final int AT_ONCE = 1_000;

  private final FailedEventPublications failed;

  FailedPublications(FailedEventPublications failed) {
    this.failed = failed;
  }

  @Scheduled(
      initialDelayString = "${tasks.publish-failed-every}",
      fixedDelayString = "${tasks.publish-failed-every}")
  void publishAgain() {
    failed.resubmit(ResubmissionOptions.defaults().withBatchSize(AT_ONCE).withMaxInFlight(AT_ONCE));
  }
}
