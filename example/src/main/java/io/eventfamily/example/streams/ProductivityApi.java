package io.eventfamily.example.streams;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers {@code GET /completed/2026-03-01T10:00:00Z} with the counts of all users in this hour,
 * and {@code GET /completed/2026-03-01T10:00:00Z/<user>} with that of one.
 */
final class ProductivityApi implements HttpHandler {

  static final String PATH = "/completed/";

  private static final JsonMapper MAPPER = new JsonMapper();

  private final CompletedTaskCounts counts;

  ProductivityApi(CompletedTaskCounts counts) {
    this.counts = counts;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!exchange.getRequestMethod().equals("GET")) {
        send(exchange, 405, Map.of("error", "The counts can only be read."));
        return;
      }
      String[] parts = exchange.getRequestURI().getPath().substring(PATH.length()).split("/", -1);
      try {
        Instant hour = Instant.parse(parts[0]).truncatedTo(ChronoUnit.HOURS);
        send(exchange, 200, answer(hour, parts));
      } catch (DateTimeException | IllegalArgumentException e) {
        send(exchange, 400, Map.of("error", "The path must be " + PATH + "<time>[/<user>]."));
      } catch (InvalidStateStoreException e) {
        send(exchange, 503, Map.of("error", "The counts are not there yet. Try again."));
      }
    }
  }

  private Map<?, Long> answer(Instant hour, String[] parts) {
    if (parts.length == 1) {
      return counts.inHour(hour);
    }
    if (parts.length > 2) {
      throw new IllegalArgumentException("too many parts");
    }
    UUID userId = UUID.fromString(parts[1]);
    return Map.of(userId, counts.of(userId, hour));
  }

  private static void send(HttpExchange exchange, int status, Map<?, ?> answer) throws IOException {
    byte[] body = MAPPER.writeValueAsBytes(answer);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}
