package io.eventfamily.reliability;

import io.eventfamily.jdbc.JdbcIdempotentConsumer;
import io.eventfamily.jdbc.JdbcProcessedEvents;

/** Whether handlers are told what they have handled before. */
enum HandlerKind {
  /** Each event that comes is handled. */
  PLAIN {
    @Override
    GroupMember.Handler handler(HandledEvents events) {
      return event -> events.add(group(), event);
    }
  },

  /** An event that comes again is passed over. */
  IDEMPOTENT {
    @Override
    GroupMember.Handler handler(HandledEvents events) {
      JdbcIdempotentConsumer consumer =
          JdbcIdempotentConsumer.of(group(), JdbcProcessedEvents.of(events.dataSource()));
      return event -> {
        if (!consumer.handle(event, (it, connection) -> events.add(connection, group(), it))) {
          events.addPassedOver();
        }
      };
    }
  };

  abstract GroupMember.Handler handler(HandledEvents events);

  /** The name of the consumer and of its group. */
  String group() {
    return "meters-" + name();
  }
}
