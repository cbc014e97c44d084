package io.eventfamily.runtime.cloudevents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventfamily.runtime.EventCodec;
import io.eventfamily.runtime.sample.NoteTaken;
import io.eventfamily.runtime.sample.SampleEvent;
import io.eventfamily.runtime.sample.SampleEventCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StructuredCloudEventTest {

  @Test
  void writesAttributesOfTheirTypesAndLeavesOutWhatIsIllegal() throws IOException {
    EventCodec<SampleEvent> codec = new SampleEventCodec();
    SampleEvent event = SampleEvent.of(NoteTaken.of("a", Map.of()));
    CloudEventAttributes attributes =
        CloudEventAttributes.of(codec, event, "/a\"b")
            .with("count", 5)
            .with("flag", false)
            .with("long", 5_000_000_000L)
            .with("id", "another")
            .with("snake_case", "x")
            .with("data", "x")
            .with("empty", "")
            .with("control", "a\u0085b")
            .with("half", "\ud800")
            .with("none", null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StructuredCloudEvent.write(attributes, data -> data.write('7'), out);

    assertThat(out.toString(UTF_8))
        .isEqualTo(
            "{\"specversion\":\"1.0\",\"id\":\""
                + event.eventId()
                + "\",\"source\":\"/a\\\"b\",\"type\":\"note.taken\",\"time\":\""
                + event.timestamp()
                + "\",\"count\":5,\"flag\":false,\"long\":\"5000000000\",\"datacontenttype\":\"application/json\",\"data\":7}");
  }

  @Test
  void readsAttributesAsTextsAndTheLastOfTwo() {
    StructuredCloudEvent event =
        read(
            "{\"a\":1,\"a\":\"x\",\"b\":true,\"c\":null,\"d\":{},\"e\":-1.5e3,\"data\":1,\"data\":{\"f\":2} }");

    assertThat(event.attributes())
        .containsExactly(Map.entry("a", "x"), Map.entry("b", "true"), Map.entry("e", "-1.5e3"));
    assertThat(dataOf(event)).isEqualTo("{\"f\":2}");
  }

  @Test
  void readsDataInAllForms() {
    assertThat(dataOf(read("{\"data\":\"a\\u00e9\"}"))).isEqualTo("aé");
    assertThat(dataOf(read("{\"data_base64\":\"e30=\",\"data\":null}"))).isEqualTo("{}");
    assertThat(dataOf(read("{\"data\":null,\"data_base64\":null}"))).isEmpty();
    assertThat(dataOf(read("{\"data\": [1, 2] }"))).isEqualTo("[1, 2]");
  }

  @Test
  void refusesDataThatIsTwofoldOrCannotBeDecoded() {
    assertThatThrownBy(() -> read("{\"data\":1,\"data_base64\":\"e30=\"}").data())
        .hasMessage("has both data and data_base64");
    assertThatThrownBy(() -> read("{\"data_base64\":\"secret!\"}").data())
        .hasMessage("has a data_base64 that is no Base64");
  }

  @Test
  void isNoneWhereItIsNoObject() {
    for (String json : new String[] {"", "[]", "{", "{} x", "{\"a\":}"}) {
      byte[] bytes = json.getBytes(UTF_8);
      assertThat(StructuredCloudEvent.read(bytes, 0, bytes.length)).as(json).isNull();
    }
  }

  private static StructuredCloudEvent read(String json) {
    byte[] bytes = ("_" + json + "_").getBytes(UTF_8);
    StructuredCloudEvent event = StructuredCloudEvent.read(bytes, 1, bytes.length - 2);
    assertThat(event).isNotNull();
    return event;
  }

  private static String dataOf(StructuredCloudEvent event) {
    return UTF_8.decode(event.data()).toString();
  }
}
