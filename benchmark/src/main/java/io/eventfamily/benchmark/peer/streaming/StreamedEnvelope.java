package io.eventfamily.benchmark.peer.streaming;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.SerializedString;
import io.eventfamily.benchmark.model.Envelope;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes and reads what all events have. */
final class StreamedEnvelope<P> implements Streamed<Envelope<P>> {

  private static final SerializedString EVENT_ID = new SerializedString("event_id");
  private static final SerializedString EVENT_TYPE = new SerializedString("event_type");
  private static final SerializedString TIMESTAMP = new SerializedString("timestamp");
  private static final SerializedString CORRELATION_ID = new SerializedString("correlation_id");
  private static final SerializedString CAUSATION_ID = new SerializedString("causation_id");
  private static final SerializedString PAYLOAD = new SerializedString("payload");

  private final Streamed<P> payloads;

  StreamedEnvelope(Streamed<P> payloads) {
    this.payloads = payloads;
  }

  @Override
  public void write(JsonGenerator out, Envelope<P> value) throws IOException {
    out.writeStartObject();
    Tokens.write(out, EVENT_ID, value.eventId());
    Tokens.write(out, EVENT_TYPE, value.eventType());
    Tokens.write(out, TIMESTAMP, value.timestamp());
    Tokens.write(out, CORRELATION_ID, value.correlationId());
    Tokens.write(out, CAUSATION_ID, value.causationId());
    out.writeFieldName(PAYLOAD);
    payloads.write(out, value.payload());
    out.writeEndObject();
  }

  @Override
  public Envelope<P> read(JsonParser in) throws IOException {
    @Nullable UUID eventId = null;
    @Nullable String eventType = null;
    @Nullable Instant timestamp = null;
    @Nullable UUID correlationId = null;
    @Nullable UUID causationId = null;
    @Nullable P payload = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "event_id" -> eventId = Tokens.readId(in);
        case "event_type" -> eventType = Tokens.readText(in);
        case "timestamp" -> timestamp = Tokens.readTime(in);
        case "correlation_id" -> correlationId = Tokens.readId(in);
        case "causation_id" -> causationId = Tokens.readId(in);
        case "payload" -> {
          in.nextToken();
          payload = payloads.read(in);
        }
        default -> Tokens.skip(in);
      }
    }
    return new Envelope<>(
        Tokens.required(eventId, EVENT_ID),
        Tokens.required(eventType, EVENT_TYPE),
        Tokens.required(timestamp, TIMESTAMP),
        correlationId,
        causationId,
        Tokens.required(payload, PAYLOAD));
  }
}
