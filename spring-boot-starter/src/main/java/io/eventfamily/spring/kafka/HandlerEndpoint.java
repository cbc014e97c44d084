package io.eventfamily.spring.kafka;

import io.eventfamily.runtime.Event;
import java.util.Set;
import org.springframework.kafka.config.MethodKafkaListenerEndpoint;
import org.springframework.messaging.handler.annotation.support.DefaultMessageHandlerMethodFactory;
import org.springframework.util.ClassUtils;

/** A listener that gives each event to a generated handler. */
final class HandlerEndpoint extends MethodKafkaListenerEndpoint<Object, Object> {

  private final ListenerDemand demand;

  HandlerEndpoint(HandlerDispatch dispatch) {
    this.demand = new ListenerDemand(Set.copyOf(dispatch.events()), false, false, false);
    DefaultMessageHandlerMethodFactory methods = new DefaultMessageHandlerMethodFactory();
    methods.afterPropertiesSet();
    setMessageHandlerMethodFactory(methods);
    setBean(dispatch);
    setMethod(ClassUtils.getMethod(HandlerDispatch.class, "on", Event.class));
    setBatchListener(false);
  }

  ListenerDemand demand() {
    return demand;
  }
}
