package io.eventfamily.kafka.publish;

import io.eventfamily.kafka.EventCodecs;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Makes records of events. The producer writes the event itself. */
final class Outbound<E extends Event<?>> {

  private final EventCodecs<E> codecs;
  private final TopicResolver topics;
  private final TraceHeaders trace;

  Outbound(EventCodecs<E> codecs, TopicResolver topics, TraceHeaders trace) {
    this.codecs = codecs;
    this.topics = topics;
    this.trace = trace;
  }

  /**
   * The record of an event, which gets to know its topic. May throw whatever a codec or a resolver
   * of the user's own throws.
   */
  ProducerRecord<String, E> record(Dispatch<E> dispatch, Partitioning partitioning) {
    E event = dispatch.event();
    EventCodec<E> codec = codecs.codecOf(event);
    String topic = topics.resolve(event, codec.topic());
    dispatch.setTopic(topic);
    String key = codec.partitionKey(event);
    ProducerRecord<String, E> record =
        new ProducerRecord<>(topic, partitioning.of(topic, key), key, event);
    trace.addTo(record.headers());
    return record;
  }
}
