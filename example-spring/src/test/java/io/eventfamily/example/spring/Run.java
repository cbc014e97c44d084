package io.eventfamily.example.spring;

import io.eventfamily.example.TaskCreatedPayload;
import io.eventfamily.example.TaskEvent;
import io.eventfamily.example.TaskEventCodec;
import io.eventfamily.reliability.Tally;
import io.eventfamily.runtime.idempotence.IdempotentConsumer;
import io.eventfamily.runtime.idempotence.InMemoryProcessedEvents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** All that one user has made in the course of a fault: in the database, and on the topic. */
final class Run {

  private final UUID user;
  private final Set<UUID> committed;
  private final Map<UUID, UUID> taskByEvent = new HashMap<>();
  private final List<UUID> tasks = new ArrayList<>();
  private final IdempotentConsumer consumer =
      IdempotentConsumer.of("run", InMemoryProcessedEvents.create());
  private int handled;

  private Run(UUID user, Set<UUID> committed) {
    this.user = user;
    this.committed = committed;
  }

  /**
   * Reads the topic to its end.
   *
   * @param committed the tasks in the database
   */
  static Run of(UUID user, Set<UUID> committed, Broker broker) {
    Run run = new Run(user, committed);
    broker.records().forEach(run::read);
    return run;
  }

  private void read(ConsumerRecord<String, byte[]> record) {
    TaskEvent event = TaskEventCodec.INSTANCE.fromBytes(record.value());
    if (event.payload() instanceof TaskCreatedPayload created && created.userId().equals(user)) {
      tasks.add(created.taskId());
      taskByEvent.put(event.eventId(), created.taskId());
      consumer.handle(event, it -> handled++);
    }
  }

  /** How many events a consumer handled that checks their ids. */
  int handled() {
    return handled;
  }

  /** How many tasks are on one side only; two events of one task are one too many. */
  int differences() {
    Set<UUID> published = new HashSet<>(tasks);
    int twice = taskByEvent.size() - published.size();
    return missing(committed, published) + missing(published, committed) + twice;
  }

  /**
   * What became of the tasks of which the service said that it has them. There is one event of
   * each.
   */
  Tally tally(Set<UUID> acknowledged) {
    Tally tally = new Tally();
    for (UUID task : acknowledged) {
      tally.publishing(task, task.toString());
      tally.acknowledged(task);
    }
    tasks.stream().filter(acknowledged::contains).forEach(tally::seen);
    return tally;
  }

  private static int missing(Set<UUID> from, Set<UUID> in) {
    Set<UUID> missing = new HashSet<>(from);
    missing.removeAll(in);
    return missing.size();
  }
}
