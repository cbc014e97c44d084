package io.eventfamily.spring.kafka;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.kafka.annotation.KafkaListenerConfigurer;
import org.springframework.kafka.config.KafkaListenerContainerFactory;
import org.springframework.kafka.config.KafkaListenerEndpoint;
import org.springframework.kafka.config.KafkaListenerEndpointRegistrar;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.kafka.support.TopicPartitionOffset;

/**
 * Gives listeners that take events, and name no container factory, the one for events. All others
 * keep the default one, so that nothing changes for listeners of anything else.
 */
final class EventListenerRouting implements KafkaListenerConfigurer {

  private final ListenerDemands demands;
  private final KafkaListenerContainerFactory<?> ofEvents;
  private final Supplier<KafkaListenerContainerFactory<?>> ofOthers;
  private final HandlerEndpoints handlers;

  EventListenerRouting(
      ListenerDemands demands,
      KafkaListenerContainerFactory<?> ofEvents,
      Supplier<KafkaListenerContainerFactory<?>> ofOthers,
      HandlerEndpoints handlers) {
    this.demands = demands;
    this.ofEvents = ofEvents;
    this.ofOthers = ofOthers;
    this.handlers = handlers;
  }

  @Override
  public void configureKafkaListeners(KafkaListenerEndpointRegistrar registrar) {
    registrar.setContainerFactory(new Router());
    handlers.all().forEach(handler -> registrar.registerEndpoint(handler, ofEvents));
  }

  private final class Router implements KafkaListenerContainerFactory<MessageListenerContainer> {

    @Override
    public MessageListenerContainer createListenerContainer(KafkaListenerEndpoint endpoint) {
      boolean isOfEvents = demands.of(endpoint).isPresent();
      return (isOfEvents ? ofEvents : ofOthers.get()).createListenerContainer(endpoint);
    }

    @Override
    public MessageListenerContainer createContainer(TopicPartitionOffset... topicPartitions) {
      return ofOthers.get().createContainer(topicPartitions);
    }

    @Override
    public MessageListenerContainer createContainer(String... topics) {
      return ofOthers.get().createContainer(topics);
    }

    @Override
    public MessageListenerContainer createContainer(Pattern topicPattern) {
      return ofOthers.get().createContainer(topicPattern);
    }
  }
}
