package io.eventfamily.spring.kafka;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Publishes events and listens to them, with the brokers and clients that Spring Boot's own
 * configuration of Kafka has.
 */
@AutoConfiguration(
    after = KafkaAutoConfiguration.class,
    afterName =
        "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnBooleanProperty(
    name = EventFamilyKafkaProperties.PREFIX + ".enabled",
    matchIfMissing = true)
@EnableConfigurationProperties(EventFamilyKafkaProperties.class)
@Import({
  CommonConfiguration.class,
  MetricsConfiguration.class,
  PublisherConfiguration.class,
  ListenerConfiguration.class
})
public final class EventFamilyKafkaAutoConfiguration {}
