package io.eventfamily.spring.kafka;

import io.eventfamily.kafka.publish.MicrometerPublishListener;
import io.eventfamily.kafka.publish.PublishListener;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Measures with the application's registry, where it has one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(MeterRegistry.class)
class MetricsConfiguration {

  @Bean
  @ConditionalOnSingleCandidate(MeterRegistry.class)
  @ConditionalOnMissingBean(PublishListener.class)
  MicrometerPublishListener eventPublishListener(MeterRegistry registry) {
    return new MicrometerPublishListener(registry);
  }

  @Bean
  ListenerMetrics eventListenerMetrics(ObjectProvider<MeterRegistry> registry) {
    MeterRegistry only = registry.getIfUnique();
    return only == null ? ListenerMetrics.none() : new ListenerMetrics.Micrometer(only);
  }
}
