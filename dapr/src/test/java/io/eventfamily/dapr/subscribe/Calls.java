package io.eventfamily.dapr.subscribe;

import io.eventfamily.dapr.TaskCreatedPayload;
import io.eventfamily.dapr.TaskEvent;
import io.eventfamily.dapr.TaskEventCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Calls endpoints as a server would, and makes what a sidecar would send. */
final class Calls {

  static final String PATH = "/events/task-events";
  static final String SUCCESS = "{\"status\":\"SUCCESS\"}";
  static final String RETRY = "{\"status\":\"RETRY\"}";
  static final String DROP = "{\"status\":\"DROP\"}";

  private Calls() {}

  static TaskEvent created(String title) {
    return TaskEvent.of(
        TaskCreatedPayload.builder().taskId(UUID.randomUUID()).title(title).build());
  }

  static String json(TaskEvent event) {
    return TaskEventCodec.INSTANCE.toJson(event);
  }

  /** As Dapr wraps what is published as {@code application/json}. */
  static String cloudEvent(String data) {
    return """
        {"id":"5d9c2a4e-0d3f-4c8e-9c57-5d0d8a1f7a55","specversion":"1.0",\
        "datacontenttype":"application/json","source":"tasks","type":"com.dapr.event.sent",\
        "topic":"task-events","pubsubname":"kafka-pubsub",\
        "traceparent":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",\
        "time":"2026-11-25T06:46:43Z","data":%s}"""
        .formatted(data);
  }

  /** As Dapr wraps what it takes as it is. */
  static String rawCloudEvent(byte[] raw) {
    return """
        {"data_base64":"%s","datacontenttype":"application/octet-stream","id":"x",\
        "pubsubname":"kafka-pubsub","source":"Dapr","specversion":"1.0",\
        "topic":"task-events","type":"com.dapr.event.sent"}"""
        .formatted(base64(raw));
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String post(DaprEventEndpoint endpoint, String body) {
    return post(endpoint, utf8(body));
  }

  /** The answer to a delivery, which is always 200. */
  static String post(DaprEventEndpoint endpoint, byte[] body) {
    EndpointResponse response = call(endpoint, "POST", PATH, Map.of(), body);
    if (response.status() != 200) {
      throw new AssertionError(response.status() + " " + body(response));
    }
    return body(response);
  }

  static String body(EndpointResponse response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  static EndpointResponse call(
      DaprEventEndpoint endpoint,
      String method,
      String path,
      Map<String, String> headers,
      byte[] body) {
    try {
      return endpoint.handle(
          new BytesRequest(method, path, headers, new ByteArrayInputStream(body)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record BytesRequest(
      String method, String path, Map<String, String> headers, InputStream body)
      implements EndpointRequest {}
}
