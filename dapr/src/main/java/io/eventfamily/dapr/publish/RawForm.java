package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plain event, which goes to the broker as it is. */
final class RawForm extends MessageForm {

  static final RawForm INSTANCE = new RawForm();

  private RawForm() {}

  @Override
  String contentType() {
    return "application/json";
  }

  @Override
  String bulkContentType() {
    // As base64, the bytes arrive as they are. JSON would be parsed and written again.
    return Entry.BINARY;
  }

  @Override
  Map<String, String> requestMetadata() {
    return Map.of("rawPayload", "true");
  }

  @Override
  <E extends Event<?>> Map<String, String> metadata(EventCodec<E> codec, E event) {
    return partitionKey(codec, event);
  }

  @Override
  <E extends Event<?>> void write(
      EventCodec<E> codec, E event, @Nullable String traceparent, OutputStream out)
      throws IOException {
    codec.write(event, out);
  }

  @Override
  public String toString() {
    return "MessageForm.raw()";
  }
}
