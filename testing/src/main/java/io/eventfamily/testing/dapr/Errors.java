package io.eventfamily.testing.dapr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Dapr's answers to what goes wrong when an application publishes. */
record Errors(String appId, String pubsub, String topic) {

  private static final String DETAIL = "type.googleapis.com/google.rpc.";

  /** What no route leads to is taken for a call of another application. */
  static Reply noRoute() {
    return Reply.json(
        404,
        GoJson.write(
            body(
                "ERR_DIRECT_INVOKE",
                "failed getting app id either from the URL path or the header dapr-app-id")));
  }

  /** Says what only the fake cannot do. */
  static Reply ofFake(String message) {
    return Reply.json(500, GoJson.write(body("ERR_FAKE_SIDECAR", message)));
  }

  private static Map<String, @Nullable Object> body(String code, String message) {
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("errorCode", code);
    body.put("message", message);
    return body;
  }

  Reply pubsubNotFound(Map<String, String> metadata) {
    return reply(
        404,
        "ERR_PUBSUB_NOT_FOUND",
        "DAPR_PUBSUB_NOT_FOUND",
        "pubsub " + pubsub + " is not found",
        metadata,
        false);
  }

  Reply invalidMetadata(Map<String, String> metadata, InvalidMetadataException e) {
    return reply(
        400,
        "ERR_PUBSUB_REQUEST_METADATA",
        "DAPR_PUBSUB_METADATA_DESERIALIZATION",
        "failed deserializing metadata. Error: " + e.getMessage(),
        metadata,
        true);
  }

  Reply notAnEvent(GoJsonException e) {
    return reply(
        500,
        "ERR_PUBSUB_CLOUD_EVENTS_SER",
        "DAPR_PUBSUB_CLOUD_EVENT_CREATION",
        "cannot create cloudevent",
        Map.of("appID", appId, "error", e.reason()),
        true);
  }

  Reply notAllowed() {
    String error = "topic " + topic + " is not allowed for app id " + appId;
    return reply(
        403,
        "ERR_PUBSUB_FORBIDDEN",
        "DAPR_PUBSUB_FORBIDDEN",
        error,
        Map.of("topic", topic, "error", error),
        true);
  }

  Reply notPublished(String error) {
    return notPublished(500, error);
  }

  Reply notPublished(int status, String error) {
    return reply(
        status,
        "ERR_PUBSUB_PUBLISH_MESSAGE",
        "DAPR_PUBSUB_PUBLISH_MESSAGE",
        notPublishedMessage(error),
        Map.of("topic", topic, "error", error),
        true);
  }

  private String notPublishedMessage(String error) {
    return "error when publishing to topic " + topic + " in pubsub " + pubsub + ": " + error;
  }

  Reply unreadableEntries(String error) {
    return reply(
        400,
        "ERR_PUBSUB_EVENTS_SER",
        "DAPR_PUBSUB_UNMARSHAL_EVENTS",
        "error when unmarshaling the request for topic "
            + topic
            + " pubsub "
            + pubsub
            + ": "
            + error,
        Map.of("appID", appId),
        true);
  }

  Reply mismatch(String error) {
    return reply(
        400,
        "ERR_PUBSUB_EVENTS_SER",
        "DAPR_PUBSUB_MARSHAL_ENVELOPE",
        "error when marshalling cloud event envelope for topic "
            + topic
            + " pubsub "
            + pubsub
            + ": "
            + error,
        Map.of("appID", appId, "error", error),
        true);
  }

  Reply invalidEntryId() {
    String error = "entryId is duplicated or not present for entry";
    return reply(
        400,
        "ERR_PUBSUB_EVENTS_SER",
        "DAPR_PUBSUB_MARSHAL_EVENTS",
        "error marshaling events to bytes for topic "
            + topic
            + " pubsub "
            + pubsub
            + ". error: "
            + error,
        Map.of("appID", appId, "error", error),
        true);
  }

  /** Some entries of a bulk have not been published. */
  Reply failedEntries(Map<String, String> failed, String error) {
    List<Object> entries = new ArrayList<>();
    failed.forEach(
        (entryId, why) -> {
          Map<String, Object> entry = new LinkedHashMap<>();
          entry.put("entryId", entryId);
          entry.put("error", why);
          entries.add(entry);
        });
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("failedEntries", entries);
    body.put("errorCode", "ERR_PUBSUB_PUBLISH_MESSAGE");
    byte[] json = GoJson.write(body);
    Map<String, String> headers =
        Map.of(
            "Content-Type",
            ContentTypes.JSON,
            "metadata.error",
            "api error: code = Internal desc = " + notPublishedMessage(error),
            "metadata.responseData",
            new String(json, UTF_8));
    return new Reply(500, headers, json);
  }

  private Reply reply(
      int status,
      String code,
      String reason,
      String message,
      Map<String, String> metadata,
      boolean withResource) {
    List<Object> details = new ArrayList<>();
    if (withResource) {
      details.add(
          new TreeMap<>(
              Map.of(
                  "@type",
                  DETAIL + "ResourceInfo",
                  "description",
                  message,
                  "owner",
                  "",
                  "resource_name",
                  pubsub,
                  "resource_type",
                  "pubsub")));
    }
    details.add(
        new TreeMap<>(
            Map.of(
                "@type",
                DETAIL + "ErrorInfo",
                "domain",
                "dapr.io",
                "metadata",
                new TreeMap<>(metadata),
                "reason",
                reason)));
    Map<String, @Nullable Object> body = body(code, message);
    body.put("details", details);
    return Reply.json(status, GoJson.write(body));
  }
}
