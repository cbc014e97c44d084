package io.eventfamily.example.spring.modulith;

import io.eventfamily.kafka.EventCodecs;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.util.Collection;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.modulith.events.EventExternalizationConfiguration;
import org.springframework.modulith.events.RoutingTarget;

/** Sends all generated events to the topics of their families, with their partition keys. */
public final class KafkaExternalization {

  private final EventCodecs<Event<?>> codecs;

  private KafkaExternalization(EventCodecs<Event<?>> codecs) {
    this.codecs = codecs;
  }

  /**
   * The configuration for the families of these codecs. Kafka's producer needs the same codecs, for
   * its {@code EventSerializer}.
   */
  public static EventExternalizationConfiguration of(
      Collection<? extends EventCodec<? extends Event<?>>> codecs) {
    KafkaExternalization all = new KafkaExternalization(new EventCodecs<>(codecs));
    return EventExternalizationConfiguration.externalizing()
        .selectByType(Event.class)
        .mapping(Event.class, all::message)
        .route(Event.class, all::topic)
        .build();
  }

  private RoutingTarget topic(Event<?> event) {
    return RoutingTarget.forTarget(codecs.codecOf(event).topic()).withoutKey();
  }

  /**
   * The key is a header and not a part of the target. In a target Modulith would trim it, and would
   * evaluate one that begins with "#{".
   */
  private Message<Event<?>> message(Event<?> event) {
    return MessageBuilder.<Event<?>>withPayload(event)
        .setHeader(KafkaHeaders.KEY, codecs.codecOf(event).partitionKey(event))
        .build();
  }
}
