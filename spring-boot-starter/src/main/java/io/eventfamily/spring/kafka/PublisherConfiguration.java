package io.eventfamily.spring.kafka;

import io.eventfamily.kafka.EventFormat;
import io.eventfamily.kafka.publish.KafkaEventPublisher;
import io.eventfamily.kafka.publish.KafkaEventPublisherBuilder;
import io.eventfamily.kafka.publish.PublishListener;
import io.eventfamily.kafka.publish.TopicResolver;
import io.eventfamily.runtime.Event;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** The publisher. */
@Configuration(proxyBeanMethods = false)
class PublisherConfiguration {

  /**
   * Of all families. It is injected as that of one family too, which is sound: its results hold the
   * events that it was given, and no others.
   */
  @Bean(destroyMethod = "close")
  @ConditionalOnMissingBean(KafkaEventPublisher.class)
  KafkaEventPublisher<?> kafkaEventPublisher(
      EventFamilyKafkaProperties properties,
      EventFamilies families,
      ClientSettings settings,
      ObjectProvider<TopicResolver> topics,
      ObjectProvider<PublishListener> listener) {
    requireSource(properties);
    try {
      return publisher(properties, families, settings, topics, listener);
    } catch (IllegalArgumentException e) {
      throw new EventFamilyConfigurationException(
          "There can be no publisher with these settings. " + e.getMessage(),
          "Correct what is below spring.kafka.producer or %s.publisher, or declare a KafkaEventPublisher of your own."
              .formatted(EventFamilyKafkaProperties.PREFIX),
          e);
    }
  }

  private static KafkaEventPublisher<?> publisher(
      EventFamilyKafkaProperties properties,
      EventFamilies families,
      ClientSettings settings,
      ObjectProvider<TopicResolver> topics,
      ObjectProvider<PublishListener> listener) {
    EventFamilyKafkaProperties.Publisher publisher = properties.publisher();
    KafkaEventPublisherBuilder<Event<?>> builder =
        KafkaEventPublisher.<Event<?>>builder(families.codecs())
            .settings(settings.ofPublisher(properties))
            .maxInFlight(publisher.maxInFlight())
            .closeTimeout(publisher.closeTimeout());
    PropertyMapper map = PropertyMapper.get();
    map.from(settings::maxBlock).to(builder::maxBlock);
    map.from(publisher::transactionalId).to(builder::transactionalId);
    topics.ifUnique(builder::topics);
    listener.ifUnique(builder::listener);
    return builder.build();
  }

  private static void requireSource(EventFamilyKafkaProperties properties) {
    if (properties.format() != EventFormat.PLAIN
        && !StringUtils.hasText(properties.cloudevents().source())) {
      throw new EventFamilyConfigurationException(
          "%s.format is %s, and CloudEvents need a source."
              .formatted(EventFamilyKafkaProperties.PREFIX, properties.format().settingName()),
          "Set %s.cloudevents.source to where the events are from, such as /services/tasks."
              .formatted(EventFamilyKafkaProperties.PREFIX));
    }
  }
}
