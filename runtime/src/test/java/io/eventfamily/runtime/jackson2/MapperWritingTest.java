package io.eventfamily.runtime.jackson2;

import static io.eventfamily.runtime.engine.Documents.EVENT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.sample.NoteTaken;
import io.eventfamily.runtime.sample.SampleEvent;
import io.eventfamily.runtime.sample.SampleEventCodec;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mappers of Jackson 2 write events as values among others. */
class MapperWritingTest {

  private static final String JSON = new SampleEventCodec().toJson(EVENT);
  private static final PolymorphicTypeValidator SAMPLES =
      BasicPolymorphicTypeValidator.builder()
          .allowIfSubType("io.eventfamily.runtime.sample")
          .allowIfSubType("java.util")
          .build();

  private final JsonMapper mapper = new JsonMapper();

  /** Holds an event as any event, of which it tells the type. */
  record Any(
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_OBJECT)
          Event<?> value) {}

  @Test
  void writesEventsAmongOtherValues() throws IOException {
    Map<String, Object> values = Map.of("list", List.of(EVENT, 1, EVENT));

    assertThat(mapper.writeValueAsString(values))
        .isEqualTo("{\"list\":[" + JSON + ",1," + JSON + "]}");
  }

  @Test
  void writesAPayloadAlone() throws IOException {
    String json = mapper.writeValueAsString(EVENT.payload());

    assertThat(JSON).endsWith(",\"payload\":" + json + "}");
  }

  @Test
  void makesATreeOfTheSameNodesAsReadingDoes() throws IOException {
    JsonNode tree = mapper.valueToTree(EVENT);

    assertThat(tree).isEqualTo(mapper.readTree(JSON));
    assertThat(tree.get("payload").get("title").textValue())
        .isEqualTo("\u001f \uD83D\uDE00 \u00e9");
  }

  @Test
  void convertsToValuesOfJavaAndBack() throws IOException {
    Map<?, ?> values = mapper.convertValue(EVENT, Map.class);
    Map<?, ?> payload = (Map<?, ?>) values.get("payload");

    assertThat(payload.get("title")).isEqualTo("\u001f \uD83D\uDE00 \u00e9");
    assertThat(payload.get("data")).isEqualTo(((NoteTaken) EVENT.payload()).data());
    assertThat(mapper.convertValue(values, SampleEvent.class)).isEqualTo(EVENT);
    assertThat(mapper.convertValue(mapper.valueToTree(EVENT), SampleEvent.class)).isEqualTo(EVENT);
  }

  @Test
  void keepsItsEscapesInABufferOfTokens() throws IOException {
    TokenBuffer buffer = new TokenBuffer(mapper, false);
    NoteTaken payload = NoteTaken.of("\u001f \uD83D\uDE00", Map.of("\u001f", "\uD83D\uDE00"));

    mapper.writeValue(buffer, payload);

    String json = mapper.writeValueAsString(payload);
    assertThat(new String(mapper.writeValueAsBytes(buffer), UTF_8)).isEqualTo(json);
    assertThat(mapper.writeValueAsString(buffer)).isEqualTo(json).contains("\\u001f");
  }

  @Test
  void indentsWhereItIsTold() throws IOException {
    JsonMapper indenting = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String json = indenting.writeValueAsString(EVENT);

    assertThat(json.lines()).hasSizeGreaterThan(10).contains("    \"count\" : 5,");
    assertThat(new String(indenting.writeValueAsBytes(EVENT), UTF_8)).isEqualTo(json);
    assertThat(indenting.readValue(json, SampleEvent.class)).isEqualTo(EVENT);
  }

  @Test
  void leavesEscapingToAMapperThatWasToldHow() throws IOException {
    JsonMapper ascii = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    JsonMapper custom =
        JsonMapper.builder(new JsonFactoryBuilder().characterEscapes(new EscapedLetter()).build())
            .build();

    assertThat(ascii.writeValueAsString(EVENT))
        .contains("\\u001F \\uD83D\\uDE00 \\u00E9")
        .matches("\\p{ASCII}*");
    assertThat(new String(ascii.writeValueAsBytes(EVENT), UTF_8)).matches("\\p{ASCII}*");
    assertThat(custom.writeValueAsString(NoteTaken.of("\u001fz", Map.of("z\u001f", 1))))
        .contains("\"title\":\"\\u001F<z>\"")
        .contains("\"<z>\\u001F\":1");
  }

  @Test
  void tellsTheTypeInAPropertyWhereTheMapperDoes() throws IOException {
    JsonMapper typing =
        JsonMapper.builder()
            .activateDefaultTypingAsProperty(SAMPLES, DefaultTyping.JAVA_LANG_OBJECT, "@class")
            .build();

    String json = typing.writeValueAsString(new Object[] {EVENT});

    assertThat(json)
        .startsWith("[{\"@class\":\"" + SampleEvent.class.getName() + "\",\"event_id\":");
    assertThat(typing.readValue(json, Object[].class)).containsExactly(EVENT);
    assertThat(typing.readValue(typeLast(json), Object[].class)).containsExactly(EVENT);
  }

  private static String typeLast(String json) {
    String type = "\"@class\":\"" + SampleEvent.class.getName() + "\"";
    return json.replace(type + ",", "").replaceFirst("}]$", "," + type + "}]");
  }

  @Test
  void tellsTheTypeInAnArrayWhereTheMapperDoes() throws IOException {
    JsonMapper typing =
        JsonMapper.builder().activateDefaultTyping(SAMPLES, DefaultTyping.JAVA_LANG_OBJECT).build();

    String json = typing.writeValueAsString(new Object[] {EVENT});

    assertThat(json).isEqualTo("[[\"" + SampleEvent.class.getName() + "\"," + JSON + "]]");
    assertThat(typing.readValue(json, Object[].class)).containsExactly(EVENT);
  }

  @Test
  void tellsTheTypeWhereAPropertyAsksForIt() throws IOException {
    String json = mapper.writeValueAsString(new Any(EVENT));

    assertThat(json)
        .isEqualTo("{\"value\":{\"" + SampleEvent.class.getName() + "\":" + JSON + "}}");
    assertThat(mapper.readValue(json, Any.class)).isEqualTo(new Any(EVENT));
  }

  @Test
  void failsWithTheExceptionOfAStreamThatFails() throws IOException {
    IOException full = new IOException("full");
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw full;
          }
        };
    SampleEvent large = SampleEvent.of(NoteTaken.of("a".repeat(20_000), Map.of()));

    assertThatThrownBy(() -> mapper.writeValue(out, large)).isSameAs(full);
  }

  /** Writes the letter z in angle brackets. */
  private static final class EscapedLetter extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['z'] = ESCAPE_CUSTOM;
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return character == 'z' ? new SerializedString("<z>") : null;
    }
  }
}
