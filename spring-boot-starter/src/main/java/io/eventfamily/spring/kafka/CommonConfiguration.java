package io.eventfamily.spring.kafka;

import io.eventfamily.runtime.EventCodec;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.ProducerFactory;

/** What publishing and listening both need. */
@Configuration(proxyBeanMethods = false)
class CommonConfiguration {

  @Bean
  EventFamilies eventFamilies(
      EventFamilyKafkaProperties properties,
      ObjectProvider<EventCodec<?>> codecs,
      ResourceLoader resources) {
    List<EventCodec<?>> beans = codecs.orderedStream().toList();
    return new EventFamilies(
        ConfiguredCodecs.of(
            beans,
            properties.codecs(),
            Objects.requireNonNullElse(
                resources.getClassLoader(), EventCodec.class.getClassLoader())));
  }

  @Bean
  ClientSettings eventClientSettings(
      ObjectProvider<ProducerFactory<?, ?>> producers,
      ObjectProvider<ConsumerFactory<?, ?>> consumers) {
    return new ClientSettings(
        only(producers, "ProducerFactory"), only(consumers, "ConsumerFactory"));
  }

  static <T> T only(ObjectProvider<T> beans, String type) {
    T only = beans.getIfUnique();
    if (only == null) {
      throw new EventFamilyConfigurationException(
          "There are several beans of the type " + type + ", and none is the primary one.",
          "Mark the one whose settings events are to have as @Primary.");
    }
    return only;
  }
}
