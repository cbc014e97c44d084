package io.eventfamily.example.dapr;

import com.zaxxer.hikari.HikariDataSource;
import io.eventfamily.dapr.jdkhttp.DaprHttpHandler;
import io.eventfamily.dapr.publish.DaprEventPublisher;
import io.eventfamily.dapr.publish.DeadLetterSink;
import io.eventfamily.dapr.subscribe.DaprEventEndpoint;
import io.eventfamily.example.RecurringEvent;
import io.eventfamily.example.RecurringEventCodec;
import io.eventfamily.example.TaskEvent;
import io.eventfamily.example.TaskEventCodec;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.io.IOException;
import java.sql.SQLException;

/** Hears of tasks from a sidecar, and creates the next occurrence of what recurs. */
public final class RecurrenceService implements AutoCloseable {

  private static final String NAME = "recurrence-service";
  private static final int PORT = 8082;

  private final HikariDataSource database;
  private final DaprEventPublisher<TaskEvent> taskEvents;
  private final DaprEventPublisher<RecurringEvent> recurringEvents;
  private final HttpService http;

  private RecurrenceService(ServiceSettings settings) throws IOException, SQLException {
    database = settings.openDatabase();
    DeadLetterSink deadLetters = DeadLetterSink.jsonLines(settings.deadLetters());
    taskEvents = publisher(TaskEventCodec.INSTANCE, settings, deadLetters);
    recurringEvents = publisher(RecurringEventCodec.INSTANCE, settings, deadLetters);
    TaskRecurrence recurrence =
        new TaskRecurrence(TaskTable.in(database), taskEvents, recurringEvents);
    DaprEventEndpoint endpoint =
        DaprEventEndpoint.builder()
            .pubsub(settings.pubsub())
            .appApiToken(settings.appApiToken())
            .handle(TaskEventCodec.INSTANCE, event -> event.dispatch(recurrence))
            .build();
    http = HttpService.start(settings.port(), new DaprHttpHandler(endpoint));
  }

  private static <E extends Event<?>> DaprEventPublisher<E> publisher(
      EventCodec<E> codec, ServiceSettings settings, DeadLetterSink deadLetters) {
    return DaprEventPublisher.builder(codec)
        .sidecar(settings.sidecar())
        .pubsub(settings.pubsub())
        .deadLetters(deadLetters)
        .build();
  }

  /** Runs until the process is ended, with the settings of the environment. */
  public static void main(String[] args) throws IOException, SQLException {
    RecurrenceService service = start(ServiceSettings.of(NAME, PORT, System.getenv()));
    Runtime.getRuntime().addShutdownHook(new Thread(service::close));
    System.out.println("The recurrence service listens on port " + service.port() + ".");
  }

  static RecurrenceService start(ServiceSettings settings) throws IOException, SQLException {
    return new RecurrenceService(settings);
  }

  int port() {
    return http.port();
  }

  @Override
  public void close() {
    http.close();
    taskEvents.close();
    recurringEvents.close();
    database.close();
  }
}
