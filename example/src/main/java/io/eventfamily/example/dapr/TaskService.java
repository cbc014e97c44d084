package io.eventfamily.example.dapr;

import com.zaxxer.hikari.HikariDataSource;
import io.eventfamily.dapr.publish.DaprEventPublisher;
import io.eventfamily.dapr.publish.DeadLetterSink;
import io.eventfamily.example.TaskEvent;
import io.eventfamily.example.TaskEventCodec;
import java.io.IOException;
import java.sql.SQLException;

/** Lets people create, complete and delete tasks, and publishes what they do. */
public final class TaskService implements AutoCloseable {

  private static final String NAME = "task-service";
  private static final int PORT = 8081;

  private final HikariDataSource database;
  private final DaprEventPublisher<TaskEvent> publisher;
  private final HttpService http;

  private TaskService(
      HikariDataSource database, DaprEventPublisher<TaskEvent> publisher, HttpService http) {
    this.database = database;
    this.publisher = publisher;
    this.http = http;
  }

  /** Runs until the process is ended, with the settings of the environment. */
  public static void main(String[] args) throws IOException, SQLException {
    TaskService service = start(ServiceSettings.of(NAME, PORT, System.getenv()));
    Runtime.getRuntime().addShutdownHook(new Thread(service::close));
    System.out.println("The task service listens on port " + service.port() + ".");
  }

  static TaskService start(ServiceSettings settings) throws IOException, SQLException {
    HikariDataSource database = settings.openDatabase();
    DaprEventPublisher<TaskEvent> publisher =
        DaprEventPublisher.builder(TaskEventCodec.INSTANCE)
            .sidecar(settings.sidecar())
            .pubsub(settings.pubsub())
            .deadLetters(DeadLetterSink.jsonLines(settings.deadLetters()))
            .build();
    TaskApi api = new TaskApi(TaskTable.in(database), publisher);
    return new TaskService(database, publisher, HttpService.start(settings.port(), api));
  }

  int port() {
    return http.port();
  }

  @Override
  public void close() {
    http.close();
    publisher.close();
    database.close();
  }
}
