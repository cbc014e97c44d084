package io.eventfamily.example;

import io.eventfamily.runtime.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Plays a story on a broker: one client tells it, another listens and answers. */
final class Example {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private static final List<String> TOPICS =
      List.of(
          TaskEventCodec.INSTANCE.topic(),
          ReminderEventCodec.INSTANCE.topic(),
          RecurringEventCodec.INSTANCE.topic());

  private Example() {}

  /**
   * How it went.
   *
   * @param arrivals what arrived, in the order in which it was sent
   * @param sent how many events were sent
   * @param problems what is missing or different; empty if all went well
   * @param passedOver what else came from the topics
   */
  record Outcome(List<Arrival> arrivals, int sent, List<String> problems, List<String> passedOver) {

    boolean isSuccess() {
      return problems.isEmpty();
    }
  }

  /**
   * Plays the story.
   *
   * @throws ExampleException where the broker does not do its part
   */
  static Outcome run(String bootstrapServers) {
    Instant deadline = Instant.now().plus(TIMEOUT);
    Story story = new Story();
    // First, for it finds out soonest whether there is a broker.
    Topics.create(bootstrapServers, TOPICS);
    try (Publisher publisher = new Publisher(bootstrapServers)) {
      List<Route<?>> routes = routes(new RecurrenceService(publisher));
      try (Subscriber subscriber =
          new Subscriber(bootstrapServers, routes, e -> publisher.hasSent(e.eventId()))) {
        subscriber.subscribe(deadline);
        story.tell(publisher);
        int expected = publisher.sent().size() + Verdict.ANSWERS;
        while (subscriber.arrivals().size() < expected && Instant.now().isBefore(deadline)) {
          subscriber.receive();
        }
        return outcome(story, publisher, subscriber, expected);
      }
    }
  }

  private static List<Route<?>> routes(RecurrenceService service) {
    RecurringEventHandler recurring = service.recurringEvents();
    ReminderEventHandler reminders = ReminderEventHandler.builder().otherwise(event -> {}).build();
    return List.of(
        new Route<>(TaskEventCodec.INSTANCE, event -> event.dispatch(service)),
        new Route<>(ReminderEventCodec.INSTANCE, event -> event.dispatch(reminders)),
        new Route<>(RecurringEventCodec.INSTANCE, event -> event.dispatch(recurring)));
  }

  private static Outcome outcome(
      Story story, Publisher publisher, Subscriber subscriber, int expected) {
    // Topics have no order among each other.
    List<UUID> order = publisher.sent().stream().<UUID>map(Event::eventId).toList();
    List<Arrival> arrivals =
        subscriber.arrivals().stream()
            .sorted(Comparator.comparing(arrival -> order.indexOf(arrival.event().eventId())))
            .toList();
    List<String> problems =
        new ArrayList<>(Verdict.problems(publisher.sent(), arrivals, story.completed()));
    if (order.size() != expected) {
      problems.add(order.size() + " events were sent instead of " + expected + ".");
    }
    return new Outcome(arrivals, order.size(), problems, subscriber.passedOver());
  }
}
