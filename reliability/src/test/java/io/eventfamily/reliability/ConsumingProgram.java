package io.eventfamily.reliability;

import java.util.concurrent.CountDownLatch;

/**
 * A consumer in a process of its own, to be killed. It handles a part of a batch, tells so on its
 * output, and does not go on.
 */
final class ConsumingProgram {

  /** What it says when it is to be killed. */
  static final String HANDLED = "Handled and not committed: ";

  /** It stops in the first batch behind so many events. */
  private static final int EVENTS = 5_000;

  /** So many events of the batch are handled. */
  static final int OF_BATCH = 100;

  private int handled;
  private int ofBatch;

  private ConsumingProgram() {}

  public static void main(String[] args) throws Exception {
    new ConsumingProgram().run(args[0], args[1], HandlerKind.valueOf(args[2]), args[3]);
  }

  private void run(String bootstrapServers, String topic, HandlerKind kind, String database)
      throws Exception {
    try (HandledEvents events = HandledEvents.at(database)) {
      GroupMember.Handler handler = kind.handler(events);
      try (GroupMember member =
          new GroupMember(bootstrapServers, kind.group(), topic, event -> handle(handler, event))) {
        member.begin();
        while (true) {
          ofBatch = 0;
          member.handleBatch();
        }
      }
    }
  }

  private void handle(GroupMember.Handler handler, MeterEvent event) throws Exception {
    if (handled >= EVENTS && ofBatch == OF_BATCH) {
      System.out.println(HANDLED + ofBatch);
      new CountDownLatch(1).await();
    }
    handler.handle(event);
    handled++;
    ofBatch++;
  }
}
