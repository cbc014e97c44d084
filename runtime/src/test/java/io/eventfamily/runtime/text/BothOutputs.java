package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;

/** The same written as UTF-8 and as a text. */
final class BothOutputs {

  private final Utf8Output bytes = Utf8Output.ofBytes();
  private final Utf8Output text = Utf8Output.ofText();

  void write(Consumer<Utf8Output> writing) {
    writing.accept(bytes);
    writing.accept(text);
  }

  void clear() {
    write(Utf8Output::clear);
  }

  /** The three ways to what was written must agree. */
  void assertHold(String json, String description) {
    byte[] expected = json.getBytes(UTF_8);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try {
      bytes.writeTo(stream);
    } catch (IOException e) {
      throw new AssertionError(e);
    }

    assertThat(text.toText()).as("%s", description).isEqualTo(json);
    // AssertJ compares arrays item by item, which takes its time for a million of them.
    assertThat(Arrays.equals(bytes.toByteArray(), expected)).as("%s, bytes", description).isTrue();
    assertThat(Arrays.equals(stream.toByteArray(), expected))
        .as("%s, stream", description)
        .isTrue();
  }
}
