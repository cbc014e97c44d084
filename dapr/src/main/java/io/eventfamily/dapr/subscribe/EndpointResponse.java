package io.eventfamily.dapr.subscribe;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * The answer to an HTTP request. The body is the caller's; two answers are equal when they hold the
 * same array.
 *
 * @param status the HTTP status
 * @param headers the headers, {@code Content-Type} among them
 * @param body the body, which is never empty
 */
@SuppressWarnings("ArrayRecordComponent") // sent, not compared
public record EndpointResponse(int status, Map<String, String> headers, byte[] body) {

  public EndpointResponse {
    headers = Map.copyOf(headers);
    Objects.requireNonNull(body, "body");
  }

  static EndpointResponse json(byte[] body) {
    return new EndpointResponse(200, Map.of("Content-Type", "application/json"), body);
  }

  static EndpointResponse of(DeliveryStatus status) {
    return json(("{\"status\":\"" + status + "\"}").getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * @param message ASCII that needs no escapes
   */
  static EndpointResponse error(int status, String message) {
    return new EndpointResponse(
        status,
        Map.of("Content-Type", "application/json"),
        ("{\"error\":\"" + message + "\"}").getBytes(StandardCharsets.US_ASCII));
  }

  EndpointResponse allowing(String method) {
    return new EndpointResponse(
        status, Map.of("Content-Type", "application/json", "Allow", method), body);
  }
}
