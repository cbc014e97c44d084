package io.eventfamily.testing.dapr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Records that are delivered at once, and which of them have failed. */
final class Batch {

  /**
   * A record.
   *
   * @param id its place among the records
   * @param event what the application gets of it; null as long as that is not known
   */
  @SuppressWarnings("ArrayRecordComponent") // It is never compared.
  record Entry(String id, byte[] value, Map<String, String> metadata, @Nullable Object event) {

    Entry with(@Nullable Object delivered) {
      return new Entry(id, value, metadata, delivered);
    }

    String text() {
      return new String(value, UTF_8);
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> failed = new HashSet<>();

  Batch(List<ConsumerRecord<byte[], byte[]>> records) {
    for (ConsumerRecord<byte[], byte[]> received : records) {
      entries.add(
          new Entry(
              Integer.toString(entries.size()),
              Received.value(received),
              Received.metadata(received),
              null));
    }
  }

  List<Entry> entries() {
    return entries;
  }

  @Nullable Entry find(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst().orElse(null);
  }

  void fail(String id) {
    failed.add(id);
  }

  void set(String id, boolean isFailed) {
    if (isFailed) {
      failed.add(id);
    } else {
      failed.remove(id);
    }
  }

  boolean isFailed(String id) {
    return failed.contains(id);
  }

  /** None of them comes again. */
  Delivery.Outcome done() {
    return new Delivery.Outcome(entries.size(), false);
  }

  /** All come again, but only from the first that has failed on if another takes over. */
  Delivery.Outcome failed() {
    int done = 0;
    while (done < entries.size() && !isFailed(entries.get(done).id())) {
      done++;
    }
    return new Delivery.Outcome(done, true);
  }

  List<Outbox.Message> messages(String pubsub) {
    return entries.stream().map(entry -> message(entry, pubsub)).toList();
  }

  List<Outbox.Message> failedMessages(String pubsub) {
    return entries.stream()
        .filter(entry -> isFailed(entry.id()))
        .map(entry -> message(entry, pubsub))
        .toList();
  }

  private static Outbox.Message message(Entry entry, String pubsub) {
    Map<String, String> metadata = new TreeMap<>(entry.metadata());
    metadata.put(Received.PUBSUB, pubsub);
    return new Outbox.Message(entry.id(), entry.value(), metadata);
  }
}
