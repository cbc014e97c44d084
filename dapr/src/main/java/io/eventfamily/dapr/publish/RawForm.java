package io.eventfamily.dapr.publish;

import java.util.Map;

/** The plain event, which goes to the broker as it is. */
final class RawForm extends MessageForm {

  static final RawForm INSTANCE = new RawForm();

  private RawForm() {}

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
  public String toString() {
    return "MessageForm.raw()";
  }
}
