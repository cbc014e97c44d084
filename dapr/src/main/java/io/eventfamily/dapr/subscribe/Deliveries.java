package io.eventfamily.dapr.subscribe;

import io.eventfamily.runtime.Event;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;

/** Takes what a sidecar posts apart, has each event handled, and says what the sidecar is told. */
final class Deliveries {

  private final UnknownTypes unknownTypes;
  private final DeliveryListener listener;

  Deliveries(UnknownTypes unknownTypes, DeliveryListener listener) {
    this.unknownTypes = unknownTypes;
    this.listener =
        (outcome, eventType, delivery) -> {
          try {
            listener.delivered(outcome, eventType, delivery);
          } catch (RuntimeException e) {
            DeliveryLog.listenerFailed(delivery, e);
          }
        };
  }

  /**
   * Handles what a request holds.
   *
   * <p>What is no JSON is answered as one delivery, with {@code DROP}: it would be no JSON the next
   * time either. Should it have been a bulk, the sidecar misses the statuses in this answer, and
   * sends all entries again. So what it has damaged itself is not lost.
   */
  EndpointResponse handle(
      Route<?> route, String path, Function<String, @Nullable String> headers, byte[] json) {
    DeliveryBody body;
    try {
      body = DeliveryBody.read(json, 0, json.length);
    } catch (UnreadableDeliveryException e) {
      return answer(unreadable(new Delivery(path, null, Map.of(), headers), e));
    }
    List<BulkEntry> entries = body.bulk();
    return entries != null
        ? handleAll(route, path, headers, body, entries)
        : answer(deliver(route, path, null, headers, body));
  }

  private static EndpointResponse answer(DeliveryOutcome outcome) {
    return EndpointResponse.of(outcome.status());
  }

  private EndpointResponse handleAll(
      Route<? extends Event<?>> route,
      String path,
      Function<String, @Nullable String> headers,
      DeliveryBody body,
      List<BulkEntry> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator answer = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      answer.writeStartObject();
      answer.writeArrayPropertyStart("statuses");
      for (BulkEntry entry : entries) {
        DeliveryOutcome outcome = handle(route, path, headers, body, entry);
        String entryId = entry.entryId();
        if (entryId != null) {
          answer.writeStartObject();
          answer.writeStringProperty("entryId", entryId);
          answer.writeStringProperty("status", outcome.status().name());
          answer.writeEndObject();
        }
      }
      answer.writeEndArray();
      answer.writeEndObject();
    }
    return EndpointResponse.json(bytes.toByteArray());
  }

  private DeliveryOutcome handle(
      Route<?> route,
      String path,
      Function<String, @Nullable String> headers,
      DeliveryBody bulk,
      BulkEntry entry) {
    Map<String, String> ofBulk = of(bulk, "topic", "pubsubname");
    Map<String, String> ofEntry = Delivery.ignoringCase(entry.metadata());
    Function<String, @Nullable String> metadata =
        name -> {
          String value = ofEntry.get(name);
          return value != null ? value : headers.apply(name);
        };
    String entryId = entry.entryId();
    if (entryId == null) {
      // The sidecar takes no answer for a request to send the entry again. To handle it, and then
      // to get it again and again, would be worse than not to handle it.
      Delivery delivery = new Delivery(path, null, ofBulk, metadata);
      DeliveryLog.withoutEntryId(delivery);
      listener.delivered(DeliveryOutcome.FAILED, null, delivery);
      return DeliveryOutcome.FAILED;
    }
    try {
      Part event = entry.event();
      if (event != null && event.kind() == JsonToken.START_OBJECT) {
        return deliver(
            route,
            path,
            entryId,
            metadata,
            DeliveryBody.read(bulk.json, event.offset(), event.length()));
      }
      EventDocument document = EventDocument.inBase64(event == null ? null : event.text());
      ofBulk.putAll(document.attributes());
      return route.deliver(
          document, new Delivery(path, entryId, ofBulk, metadata), unknownTypes, listener);
    } catch (UnreadableDeliveryException e) {
      return unreadable(new Delivery(path, entryId, ofBulk, metadata), e);
    }
  }

  private DeliveryOutcome deliver(
      Route<?> route,
      String path,
      @Nullable String entryId,
      Function<String, @Nullable String> metadata,
      DeliveryBody body) {
    try {
      EventDocument document = EventDocument.in(body);
      return route.deliver(
          document,
          new Delivery(path, entryId, document.attributes(), metadata),
          unknownTypes,
          listener);
    } catch (UnreadableDeliveryException e) {
      // Of what may not be a CloudEvent at all, nothing is logged.
      Map<String, String> attributes =
          body.attributes.containsKey("specversion") ? body.attributes : Map.of();
      return unreadable(new Delivery(path, entryId, attributes, metadata), e);
    }
  }

  private DeliveryOutcome unreadable(Delivery delivery, UnreadableDeliveryException e) {
    DeliveryLog.unreadable(delivery, String.valueOf(e.getMessage()));
    listener.delivered(DeliveryOutcome.UNREADABLE, null, delivery);
    return DeliveryOutcome.UNREADABLE;
  }

  private static Map<String, String> of(DeliveryBody bulk, String... names) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String name : names) {
      String value = bulk.attributes.get(name);
      if (value != null) {
        attributes.put(name, value);
      }
    }
    return attributes;
  }
}
