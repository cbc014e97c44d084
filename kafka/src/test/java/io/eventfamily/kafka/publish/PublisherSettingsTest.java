package io.eventfamily.kafka.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublisherSettingsTest {

  @Test
  void collectMoreForARequestThanKafkaWould() {
    assertThat(settings(Map.of())).containsEntry("batch.size", 65_536);
  }

  @Test
  void leaveItToTheUserHowMuchIsCollected() {
    assertThat(settings(Map.of("batch.size", 1_000))).containsEntry("batch.size", 1_000);
  }

  private static Map<String, Object> settings(Map<String, ?> settings) {
    return PublisherSettings.of(settings, Duration.ofSeconds(1), null);
  }
}
