package io.eventfamily.spring.kafka;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.kafka.autoconfigure.ConcurrentKafkaListenerContainerFactoryConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.config.KafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerAwareRecordRecoverer;
import org.springframework.kafka.listener.DefaultAfterRollbackProcessor;
import org.springframework.kafka.support.converter.BatchMessagingMessageConverter;
import org.springframework.kafka.support.converter.MessagingMessageConverter;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Listeners. The beans that Spring Boot would take for its own listeners too are no candidates for
 * injection: they are found by their names.
 */
@Configuration(proxyBeanMethods = false)
class ListenerConfiguration {

  /** What listeners of events have, and can name. */
  static final String CONTAINER_FACTORY = "eventKafkaListenerContainerFactory";

  static final String ERROR_HANDLER = "eventKafkaErrorHandler";
  static final String RECOVERER = "eventKafkaRecoverer";

  private static final String OTHERS = "kafkaListenerContainerFactory";

  @Bean
  ListenerDemands eventListenerDemands(EventFamilies families) {
    return new ListenerDemands(families);
  }

  @Bean(name = RECOVERER)
  @ConditionalOnMissingBean(name = RECOVERER)
  ConsumerAwareRecordRecoverer eventKafkaRecoverer(
      EventFamilyKafkaProperties properties,
      ClientSettings settings,
      ObjectProvider<ListenerMetrics> metrics) {
    return new DeadLetters(
        properties.deadLetter(),
        settings,
        properties.retry().initialInterval(),
        metrics.getIfAvailable(ListenerMetrics::none));
  }

  @Bean(name = ERROR_HANDLER, defaultCandidate = false)
  @ConditionalOnMissingBean(value = CommonErrorHandler.class, name = ERROR_HANDLER)
  CommonErrorHandler eventKafkaErrorHandler(
      EventFamilyKafkaProperties properties,
      ClientSettings settings,
      @Qualifier(RECOVERER) ConsumerAwareRecordRecoverer recoverer) {
    return new EventErrorHandler(recoverer, backOff(properties.retry(), settings));
  }

  @Bean(name = CONTAINER_FACTORY, defaultCandidate = false)
  @ConditionalOnMissingBean(name = CONTAINER_FACTORY)
  ConcurrentKafkaListenerContainerFactory<?, ?> eventKafkaListenerContainerFactory(
      EventFamilyKafkaProperties properties,
      EventFamilies families,
      ListenerDemands demands,
      ClientSettings settings,
      ObjectProvider<ListenerMetrics> metrics,
      ObjectProvider<ConsumerFactory<?, ?>> consumers,
      ConcurrentKafkaListenerContainerFactoryConfigurer configurer,
      ObjectProvider<
              ContainerCustomizer<
                  Object, Object, ConcurrentMessageListenerContainer<Object, Object>>>
          customizer,
      @Qualifier(RECOVERER) ConsumerAwareRecordRecoverer recoverer,
      @Qualifier(ERROR_HANDLER) ObjectProvider<CommonErrorHandler> errorHandler) {
    ConsumerFactory<?, ?> like = CommonConfiguration.only(consumers, "ConsumerFactory");
    Admission admission =
        new Admission(
            families,
            ClientSettings.keysOf(like),
            properties.unknown() == EventFamilyKafkaProperties.Unknown.FAIL,
            new SkippedEvents(metrics.getIfAvailable(ListenerMetrics::none)));
    EventListenerContainerFactory factory =
        new EventListenerContainerFactory(demands, admission, recoverer, settings.group());
    configurer.configure(factory, ClientSettings.consumersOfBytes(like));
    // What the listener is given is an event already.
    factory.setRecordMessageConverter(new MessagingMessageConverter());
    factory.setBatchMessageConverter(new BatchMessagingMessageConverter());
    customizer.ifAvailable(factory::setContainerCustomizer);
    errorHandler.ifAvailable(
        ours -> {
          if (factory.getContainerProperties().getKafkaAwareTransactionManager() == null) {
            factory.setCommonErrorHandler(ours);
          } else {
            factory.setAfterRollbackProcessor(
                afterRollback(recoverer, backOff(properties.retry(), settings)));
          }
        });
    return factory;
  }

  @Bean
  EventListenerRouting eventListenerRouting(
      EventFamilies families,
      ListenerDemands demands,
      @Qualifier(CONTAINER_FACTORY) KafkaListenerContainerFactory<?> ofEvents,
      ConfigurableListableBeanFactory beans) {
    return new EventListenerRouting(
        demands,
        ofEvents,
        () -> beans.getBean(OTHERS, KafkaListenerContainerFactory.class),
        new HandlerEndpoints(beans, families));
  }

  /** In a transaction a failure is handled after it is rolled back. */
  private static DefaultAfterRollbackProcessor<Object, Object> afterRollback(
      ConsumerAwareRecordRecoverer recoverer, BackOff backOff) {
    DefaultAfterRollbackProcessor<Object, Object> processor =
        new DefaultAfterRollbackProcessor<>(recoverer, backOff);
    processor.addNotRetryableExceptions(InvalidRecordException.class);
    return processor;
  }

  private static BackOff backOff(EventFamilyKafkaProperties.Retry retry, ClientSettings settings) {
    require(retry.attempts() >= 1, "attempts", "must be 1 or more");
    require(retry.initialInterval().toMillis() >= 1, "initial-interval", "must be 1 ms or more");
    require(retry.multiplier() >= 1, "multiplier", "must be 1 or more");
    Duration longest = settings.maxPollInterval();
    require(
        retry.maxInterval().compareTo(retry.initialInterval()) >= 0,
        "max-interval",
        "must not be less than initial-interval");
    require(
        retry.maxInterval().compareTo(longest) < 0,
        "max-interval",
        "must be less than max.poll.interval.ms of the consumer, which is "
            + longest.toMillis()
            + " ms: it would lose its partitions while it waits");
    ExponentialBackOff backOff =
        new ExponentialBackOff(retry.initialInterval().toMillis(), retry.multiplier());
    backOff.setMaxInterval(retry.maxInterval().toMillis());
    backOff.setMaxAttempts(retry.attempts() - 1L);
    return backOff;
  }

  private static void require(boolean holds, String property, String problem) {
    if (!holds) {
      String name = EventFamilyKafkaProperties.PREFIX + ".retry." + property;
      throw new EventFamilyConfigurationException(
          name + " " + problem + ".", "Give " + name + " another value.");
    }
  }
}
