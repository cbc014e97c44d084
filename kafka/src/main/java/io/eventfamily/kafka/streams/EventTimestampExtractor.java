package io.eventfamily.kafka.streams;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * Tells Kafka Streams when an event happened, so that it counts in the window in which it happened,
 * however late its record is.
 *
 * <p>An event cannot have happened after its record was written. Where it says so, because some
 * clock is wrong, the timestamp of the record is taken: a single event of next year would close all
 * windows until then, and whatever follows would be late.
 *
 * <p>A record without an event, such as one that was skipped, keeps its timestamp. Kafka has no
 * times before 1970, and so Kafka Streams drops events of that age.
 */
public final class EventTimestampExtractor implements TimestampExtractor {

  /** For Kafka Streams, which makes it by the name of its class, and for programs. */
  public EventTimestampExtractor() {}

  @Override
  public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
    long written = record.timestamp();
    Object value =
        record.value() instanceof Decoded.Valid<?> valid ? valid.event() : record.value();
    if (!(value instanceof Event<?> event)) {
      return written;
    }
    long happened = event.timestamp().toEpochMilli();
    return written < 0 ? happened : Math.min(happened, written);
  }
}
