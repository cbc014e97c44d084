package io.eventfamily.dapr.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.dapr.TaskCreatedPayload;
import io.eventfamily.dapr.TaskEvent;
import io.eventfamily.dapr.TaskEventCodec;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.EnvelopeProperty;
import io.eventfamily.runtime.EventCodec;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** A codec of a user's own, which does what the title of an event says. */
final class FailingCodec implements EventCodec<TaskEvent> {

  /** Cannot be written in any way. */
  static final String NEVER = "never";

  /** Nests too deep. */
  static final String OVERFLOW = "overflow";

  /** Cannot be written to a stream, but as text. */
  static final String NO_STREAM = "no stream";

  /** Has no partition key, but an exception. */
  static final String NO_KEY = "no key";

  /** Has a number in it that no {@code BigDecimal} holds. */
  static final String HUGE = "huge";

  private final TaskEventCodec codec = TaskEventCodec.INSTANCE;

  private static String title(TaskEvent event) {
    return ((TaskCreatedPayload) event.payload()).title();
  }

  @Override
  public void write(TaskEvent event, OutputStream out) throws IOException {
    if (title(event).equals(NO_STREAM)) {
      out.write('{');
      throw new IOException("secret");
    }
    out.write(toBytes(event));
  }

  @Override
  public byte[] toBytes(TaskEvent event) {
    return switch (title(event)) {
      case NEVER -> throw new IllegalStateException("secret");
      case OVERFLOW -> throw new StackOverflowError("secret");
      case HUGE ->
          codec.toJson(event).replaceFirst("\\{", "{\"huge\":1e99999999999,").getBytes(UTF_8);
      default -> codec.toBytes(event);
    };
  }

  @Override
  public String toJson(TaskEvent event) {
    return new String(toBytes(event), UTF_8);
  }

  @Override
  public String partitionKey(TaskEvent event) {
    if (title(event).equals(NO_KEY)) {
      throw new IllegalArgumentException("secret");
    }
    return codec.partitionKey(event);
  }

  @Override
  public TaskEvent fromBytes(byte[] json) {
    return codec.fromBytes(json);
  }

  @Override
  public TaskEvent fromBytes(byte[] json, int offset, int length) {
    return codec.fromBytes(json, offset, length);
  }

  @Override
  public TaskEvent fromBuffer(ByteBuffer json) {
    return codec.fromBuffer(json);
  }

  @Override
  public TaskEvent fromJson(String json) {
    return codec.fromJson(json);
  }

  @Override
  public Decoded<TaskEvent> decode(byte[] json) {
    return codec.decode(json);
  }

  @Override
  public Decoded<TaskEvent> decode(byte[] json, int offset, int length) {
    return codec.decode(json, offset, length);
  }

  @Override
  public Decoded<TaskEvent> decodeBuffer(ByteBuffer json) {
    return codec.decodeBuffer(json);
  }

  @Override
  public String family() {
    return codec.family();
  }

  @Override
  public String topic() {
    return codec.topic();
  }

  @Override
  public List<String> eventTypes() {
    return codec.eventTypes();
  }

  @Override
  public List<EnvelopeProperty> envelopeProperties() {
    return codec.envelopeProperties();
  }
}
