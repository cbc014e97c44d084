package io.eventfamily.example.dapr;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.eventfamily.dapr.publish.DaprEventPublisher;
import io.eventfamily.example.TaskCompletedPayload;
import io.eventfamily.example.TaskCreatedPayload;
import io.eventfamily.example.TaskDeletedPayload;
import io.eventfamily.example.TaskEvent;
import io.eventfamily.example.TaskEventPayload;
import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.Violation;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people do with tasks, over HTTP: {@code POST /api/v1/tasks} creates one, {@code POST
 * /api/v1/tasks/ID/complete} completes it, and {@code DELETE /api/v1/tasks/ID} deletes it. Each is
 * done in the database first, and then published.
 */
final class TaskApi implements HttpHandler {

  private static final Logger LOG = LoggerFactory.getLogger(TaskApi.class);

  private static final int MAX_BODY_BYTES = 1 << 20;
  private static final int NO_BODY = -1;

  private static final String PAYLOAD = "/payload";
  private static final String TASKS = "/api/v1/tasks";
  private static final Pattern TASK = Pattern.compile(TASKS + "/([0-9a-f-]{36})(/complete)?");

  private static final JsonMapper MAPPER = new JsonMapper();

  private final TaskTable tasks;
  private final DaprEventPublisher<TaskEvent> publisher;

  TaskApi(TaskTable tasks, DaprEventPublisher<TaskEvent> publisher) {
    this.tasks = tasks;
    this.publisher = publisher;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange);
      byte[] body = answer.body == null ? new byte[0] : MAPPER.writeValueAsBytes(answer.body);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.status, body.length == 0 ? NO_BODY : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    try {
      return route(exchange);
    } catch (InvalidEventException e) {
      return new Answer(400, Map.of("violations", e.violations().stream().map(TaskApi::shown)));
    } catch (SQLException e) {
      LOG.error("The database fails.", e);
      return Answer.error(503, "The database is not available.");
    }
  }

  private Answer route(HttpExchange exchange) throws IOException, SQLException {
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getPath();
    if (path.equals(TASKS)) {
      return method.equals("POST") ? create(exchange) : Answer.error(405, "Use POST.");
    }
    Matcher task = TASK.matcher(path);
    if (!task.matches()) {
      return Answer.error(404, "There is nothing here.");
    }
    boolean completes = task.group(2) != null;
    if (!method.equals(completes ? "POST" : "DELETE")) {
      return Answer.error(405, completes ? "Use POST." : "Use DELETE.");
    }
    UUID id = UUID.fromString(task.group(1));
    return completes ? complete(id) : delete(id);
  }

  /** The request is what the event tells, but for the id, which is given here. */
  private Answer create(HttpExchange exchange) throws IOException, SQLException {
    byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
    if (body.length > MAX_BODY_BYTES) {
      return Answer.error(413, "The request is too long.");
    }
    StoredTask stored;
    try {
      stored = requested(MAPPER.readTree(body));
    } catch (JacksonException e) {
      if (e.getCause() instanceof InvalidEventException invalid) {
        throw invalid;
      }
      return Answer.error(400, "The request is not JSON.");
    }
    if (stored == null) {
      return Answer.error(400, "The request must be an object.");
    }
    tasks.add(stored);
    publish(TaskEvent.of(stored.task()));
    return new Answer(
        201, Map.of("id", stored.task().taskId().toString(), "title", stored.task().title()));
  }

  /** The payload judges the request: there is no other validation of a task. */
  private static @Nullable StoredTask requested(JsonNode request) {
    if (!(request instanceof ObjectNode task)) {
      return null;
    }
    JsonNode pattern = task.remove("recurrence_pattern");
    task.put("task_id", UUID.randomUUID().toString());
    TaskCreatedPayload created = MAPPER.treeToValue(task, TaskCreatedPayload.class);
    return StoredTask.of(
        created, pattern != null && pattern.isString() ? pattern.asString() : null);
  }

  private Answer complete(UUID id) throws SQLException {
    return remove(
        id,
        stored ->
            TaskCompletedPayload.builder()
                .taskId(id)
                .userId(stored.task().userId())
                .completedAt(Instant.now())
                .hasRecurrence(stored.recurrencePattern() != null)
                .recurrencePattern(stored.recurrencePattern())
                .build());
  }

  private Answer delete(UUID id) throws SQLException {
    return remove(
        id,
        stored ->
            TaskDeletedPayload.builder()
                .taskId(id)
                .userId(stored.task().userId())
                .deletedAt(Instant.now())
                .build());
  }

  /**
   * Removes a task, and publishes what happened to it. Of two requests for one task, one finds it.
   */
  private Answer remove(UUID id, Function<StoredTask, TaskEventPayload> fact) throws SQLException {
    Optional<StoredTask> found = tasks.find(id);
    if (found.isEmpty() || !tasks.delete(id)) {
      return Answer.error(404, "There is no such task.");
    }
    publish(TaskEvent.of(fact.apply(found.get())));
    return Answer.DONE;
  }

  /**
   * Publishes what is in the database already. Where that fails, the event is a dead letter: the
   * client has nothing to repeat.
   */
  private void publish(TaskEvent event) {
    try {
      publisher.publish(event).join();
    } catch (CompletionException e) {
      LOG.error("The event {} was not published.", event.eventId(), e.getCause());
    }
  }

  /** A violation in the request, which is the payload of the event. */
  private static Map<String, String> shown(Violation violation) {
    return Map.of(
        "code", violation.code(),
        "pointer", violation.pointer().substring(PAYLOAD.length()),
        "message", violation.message());
  }

  /**
   * @param body null where there is none
   */
  private record Answer(int status, @Nullable Object body) {

    static final Answer DONE = new Answer(204, null);

    static Answer error(int status, String message) {
      return new Answer(status, Map.of("error", message));
    }
  }
}
