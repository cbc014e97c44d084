package io.eventfamily.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.engine.Engines.Writer;
import io.eventfamily.runtime.sample.NoteTaken;
import io.eventfamily.runtime.sample.SampleEvent;
import io.eventfamily.runtime.sample.SampleEventCodec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All engines write the same bytes. */
class WritingTest {

  private static final SampleEventCodec CODEC = new SampleEventCodec();

  static Stream<Writer> writers() {
    return Engines.writers();
  }

  @ParameterizedTest
  @MethodSource("writers")
  void writesAnEventToTheLetter(Writer writer) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("\u007f/\u0000", 1e16);
    data.put("\uD83D\uDE00", List.of(2.0, Long.MAX_VALUE));
    SampleEvent event = SampleEvent.of(NoteTaken.of("\b\t\n\f\r\"\\\u001f\u00e9", data));

    assertThat(writer.write(event))
        .isEqualTo(
            """
            {"event_id":"0190a6ec-3c4f-7b5a-9d1e-2f3a4b5c6d7e","event_type":"note.taken",\
            "timestamp":"2026-01-15T10:30:00.000120Z","payload":{\
            "title":"\\b\\t\\n\\f\\r\\"\\\\\\u001f\u00e9","is \\"done\\" \\u001f \uD83D\uDE00":true,\
            "count":-7,"tags":["\\b\\t\\n\\f\\r\\"\\\\\\u001f\u00e9"],\
            "data":{"\u007f/\\u0000":1e+16,"\uD83D\uDE00":[2.0,9223372036854775807]}}}""");
  }

  @ParameterizedTest
  @MethodSource("writers")
  void writesRandomTextsAsTheCodecDoes(Writer writer) {
    assertWritesAsTheCodecDoes(writer, Samples.withRandomTexts());
  }

  @ParameterizedTest
  @MethodSource("writers")
  void writesTextsAtTheEndsOfBuffersAsTheCodecDoes(Writer writer) {
    assertWritesAsTheCodecDoes(writer, Samples.aroundTheEndsOfBuffers());
  }

  @ParameterizedTest
  @MethodSource("writers")
  void writesLongTextsAsTheCodecDoes(Writer writer) {
    assertWritesAsTheCodecDoes(writer, Samples.withLongTexts());
  }

  @ParameterizedTest
  @MethodSource("writers")
  void writesFreeJsonAsTheCodecDoes(Writer writer) {
    assertWritesAsTheCodecDoes(writer, List.of(Samples.withEveryKindOfFreeJson()));
  }

  private static void assertWritesAsTheCodecDoes(Writer writer, List<SampleEvent> events) {
    for (SampleEvent event : events) {
      assertThat(writer.write(event)).isEqualTo(CODEC.toJson(event));
    }
  }
}
