package io.eventfamily.example.spring;

import io.eventfamily.example.TaskEventCodec;
import io.eventfamily.example.spring.modulith.KafkaExternalization;
import io.eventfamily.example.spring.modulith.RegistryEventSerializer;
import io.eventfamily.jdbc.JdbcProcessedEvents;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.runtime.idempotence.ProcessedEvents;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.kafka.support.LoggingProducerListener;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.modulith.events.EventExternalizationConfiguration;
import org.springframework.modulith.events.core.EventSerializer;

/** Tells Spring Modulith and Spring Kafka of the events of the service. */
@Configuration(proxyBeanMethods = false)
class EventConfiguration {

  private static final List<EventCodec<?>> CODECS = List.of(TaskEventCodec.INSTANCE);

  @Bean
  EventExternalizationConfiguration externalization() {
    return KafkaExternalization.of(CODECS);
  }

  @Bean
  EventSerializer registrySerializer() {
    return new RegistryEventSerializer(CODECS);
  }

  /** In the transaction of whoever handles an event. */
  @Bean
  ProcessedEvents processedEvents(DataSource database) {
    return JdbcProcessedEvents.joining(new TransactionAwareDataSourceProxy(database));
  }

  /** Spring's own logs the events that cannot be sent, with what is in them. */
  @Bean
  ProducerListener<Object, Object> sendFailures() {
    LoggingProducerListener<Object, Object> listener = new LoggingProducerListener<>();
    listener.setIncludeContents(false);
    return listener;
  }
}
