package io.eventfamily.benchmark.peer.layout;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.eventfamily.benchmark.model.Envelope;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all events have. */
final class EnvelopeLayout<P> implements Layout<Envelope<P>> {

  private static final byte[] EVENT_ID = "{\"event_id\":".getBytes(ISO_8859_1);
  private static final byte[] EVENT_TYPE = ",\"event_type\":".getBytes(ISO_8859_1);
  private static final byte[] TIMESTAMP = ",\"timestamp\":".getBytes(ISO_8859_1);
  private static final byte[] CORRELATION_ID = ",\"correlation_id\":".getBytes(ISO_8859_1);
  private static final byte[] CAUSATION_ID = ",\"causation_id\":".getBytes(ISO_8859_1);
  private static final byte[] PAYLOAD = ",\"payload\":".getBytes(ISO_8859_1);
  private static final byte[] END = "}".getBytes(ISO_8859_1);

  private final Layout<P> payloads;

  EnvelopeLayout(Layout<P> payloads) {
    this.payloads = payloads;
  }

  @Override
  public void write(LayoutWriter out, Envelope<P> value) {
    out.constant(EVENT_ID);
    out.id(value.eventId());
    out.constant(EVENT_TYPE);
    out.text(value.eventType());
    out.constant(TIMESTAMP);
    out.time(value.timestamp());
    out.constant(CORRELATION_ID);
    out.optionalId(value.correlationId());
    out.constant(CAUSATION_ID);
    out.optionalId(value.causationId());
    out.constant(PAYLOAD);
    payloads.write(out, value.payload());
    out.constant(END);
  }

  @Override
  public Envelope<P> read(LayoutReader in) {
    in.constant(EVENT_ID);
    UUID eventId = in.id();
    in.constant(EVENT_TYPE);
    String eventType = in.text();
    in.constant(TIMESTAMP);
    Instant timestamp = in.time();
    in.constant(CORRELATION_ID);
    @Nullable UUID correlationId = in.optionalId();
    in.constant(CAUSATION_ID);
    @Nullable UUID causationId = in.optionalId();
    in.constant(PAYLOAD);
    P payload = payloads.read(in);
    in.constant(END);
    return new Envelope<>(eventId, eventType, timestamp, correlationId, causationId, payload);
  }
}
