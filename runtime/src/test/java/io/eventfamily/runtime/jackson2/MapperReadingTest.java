package io.eventfamily.runtime.jackson2;

import static io.eventfamily.runtime.engine.Documents.event;
import static io.eventfamily.runtime.engine.Documents.taken;
import static io.eventfamily.runtime.engine.Documents.takenAtTheEnd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.sample.NoteTaken;
import io.eventfamily.runtime.sample.SampleEvent;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mappers of Jackson 2 read events as values among others. */
class MapperReadingTest {

  private static final String VALID = taken("{\"title\":\"t\"}");
  private static final SampleEvent EVENT = event("t", Map.of());
  private static final TypeReference<List<SampleEvent>> EVENTS = new TypeReference<>() {};

  private final JsonMapper mapper = new JsonMapper();

  /** Holds an event as a property that is set. */
  static final class Envelope {
    public String before;
    public SampleEvent event;
    public String after;
  }

  /** Holds an event as an argument of a constructor. */
  record Message(String before, SampleEvent event, String after) {}

  @Test
  void readsEventsInAList() throws IOException {
    String last = takenAtTheEnd("{\"title\":\"u\",\"data\":{\"a\":[{}]}}");

    assertThat(mapper.readValue("[" + last + "," + VALID + "," + last + "]", EVENTS))
        .containsExactly(
            event("u", Map.of("a", List.of(Map.of()))),
            EVENT,
            event("u", Map.of("a", List.of(Map.of()))));
  }

  @Test
  void readsEventsInASequence() throws IOException {
    try (MappingIterator<SampleEvent> events =
        mapper
            .readerFor(SampleEvent.class)
            .readValues(VALID + takenAtTheEnd("{\"title\":\"t\"}"))) {
      assertThat(events.readAll()).containsExactly(EVENT, EVENT);
    }
  }

  @Test
  void readsAnEventInAProperty() throws IOException {
    String json =
        "{\"before\":\"a\",\"event\":" + takenAtTheEnd("{\"title\":\"t\"}") + ",\"after\":\"b\"}";

    Envelope envelope = mapper.readValue(json, Envelope.class);

    assertThat(envelope.event).isEqualTo(EVENT);
    assertThat(envelope.after).isEqualTo("b");
    assertThat(mapper.readValue(json, Message.class)).isEqualTo(new Message("a", EVENT, "b"));
  }

  @Test
  void readsAPayloadAlone() throws IOException {
    assertThat(mapper.readValue("{\"title\":\"t\"}", NoteTaken.class)).isEqualTo(EVENT.payload());
  }

  @Test
  void leavesNullInsideOfOtherValuesAlone() throws IOException {
    assertThat(mapper.readValue("[null," + VALID + "]", EVENTS)).containsExactly(null, EVENT);
    assertThat(mapper.readValue("{\"event\":null}", Envelope.class).event).isNull();
    assertThat(mapper.readValue("{\"event\":null}", Message.class).event).isNull();
    assertThat(mapper.readValue("{}", Message.class).event).isNull();
  }

  @Test
  void rejectsNullAsADocument() throws IOException {
    assertThat(violations(mismatch("null", SampleEvent.class))).containsExactly("model_type ");
    assertThat(violations(mismatch("null", NoteTaken.class)))
        .containsExactly("model_type /payload");
  }

  @Test
  void rejectsAPayloadThatIsNoObject() throws IOException {
    assertThat(violations(mismatch("[]", NoteTaken.class))).containsExactly("model_type /payload");
  }

  @Test
  void tellsEveryViolationInTheCause() throws IOException {
    MismatchedInputException mismatch = mismatch("{\"event_id\":1}", SampleEvent.class);

    assertThat(violations(mismatch))
        .containsExactlyInAnyOrder(
            "uuid_type /event_id", "missing /event_type", "missing /timestamp", "missing /payload");
    assertThat(mismatch).hasMessageContaining("uuid_type").hasMessageContaining("/timestamp");
    assertThat(mismatch.getTargetType()).isEqualTo(SampleEvent.class);
  }

  @Test
  void tellsEveryViolationOfANestedEventInTheCause() throws IOException {
    MismatchedInputException inList =
        catchThrowableOfType(
            MismatchedInputException.class,
            () -> mapper.readValue("[" + VALID + ",{\"payload\":{}}]", EVENTS));
    MismatchedInputException inProperty = mismatch("{\"event\":[1]}", Envelope.class);
    MismatchedInputException inArgument = mismatch("{\"event\":[1]}", Message.class);

    assertThat(violations(inList))
        .containsExactlyInAnyOrder(
            "missing /event_id", "missing /event_type", "missing /timestamp");
    assertThat(inList.getPath().get(0).getIndex()).isEqualTo(1);
    assertThat(violations(inProperty)).containsExactly("model_type ");
    assertThat(inProperty.getPath().get(0).getFieldName()).isEqualTo("event");
    assertThat(violations(inArgument)).containsExactly("model_type ");
    assertThat(inArgument.getPath().get(0).getFieldName()).isEqualTo("event");
  }

  @Test
  void leavesSyntaxErrorsToTheMapper() throws IOException {
    for (String json :
        List.of(
            taken("{\"title\":\"t\",}"),
            takenAtTheEnd("{\"title\":\"t\",}"),
            taken("{\"unknown\":[1,,]}"),
            VALID.substring(0, VALID.length() - 1),
            VALID.substring(0, 60))) {
      assertThatExceptionOfType(StreamReadException.class)
          .as(json)
          .isThrownBy(() -> mapper.readValue(json, SampleEvent.class));
    }
  }

  @Test
  void leavesTheLimitOfNestingToTheMapper() throws IOException {
    ArrayNode deep = mapper.createArrayNode();
    for (int level = 0; level < 20_000; level++) {
      ArrayNode outer = mapper.createArrayNode();
      outer.add(deep);
      deep = outer;
    }
    ObjectNode tree = (ObjectNode) mapper.readTree(VALID);
    ((ObjectNode) tree.get("payload")).putObject("data").set("deep", deep);

    assertThatExceptionOfType(StreamConstraintsException.class)
        .isThrownBy(() -> mapper.treeToValue(tree, SampleEvent.class));
  }

  @Test
  void readsTheNumbersOfATree() throws IOException {
    ObjectNode tree = (ObjectNode) mapper.readTree(VALID);
    ObjectNode payload = (ObjectNode) tree.get("payload");
    payload.put("count", (short) 3);
    payload.putObject("data").put("float", 0.1f).put("short", (short) 4).put("half", 1.5);

    assertThat(mapper.treeToValue(tree, SampleEvent.class).payload())
        .isEqualTo(
            new NoteTaken("t", false, 3, List.of(), Map.of("float", 0.1, "short", 4, "half", 1.5)));
  }

  @Test
  void rejectsNumbersThatAreNone() throws IOException {
    JsonMapper lenient =
        JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
    String payload = "{\"title\":\"t\",\"count\":NaN,\"data\":{\"a\":NaN,\"b\":-Infinity}}";

    for (String json : List.of(taken(payload), takenAtTheEnd(payload))) {
      MismatchedInputException mismatch =
          catchThrowableOfType(
              MismatchedInputException.class, () -> lenient.readValue(json, SampleEvent.class));
      assertThat(violations(mismatch))
          .containsExactly(
              "int_type /payload/count",
              "finite_number /payload/data/a",
              "finite_number /payload/data/b");
    }
  }

  @Test
  void rejectsObjectsOfJavaInATree() throws IOException {
    ObjectNode tree = (ObjectNode) mapper.readTree(VALID);
    ObjectNode payload = (ObjectNode) tree.get("payload");
    payload.putPOJO("title", new Object()).putObject("data").putPOJO("a", new Object());

    MismatchedInputException mismatch =
        catchThrowableOfType(
            MismatchedInputException.class, () -> mapper.treeToValue(tree, SampleEvent.class));

    assertThat(violations(mismatch))
        .containsExactly("string_type /payload/title", "invalid-json-value /payload/data/a");
  }

  @Test
  void rejectsHalfASurrogatePair() throws IOException {
    String payload = "{\"title\":\"\\ud83d\"}";

    assertThat(violations(mismatch(taken(payload), SampleEvent.class)))
        .containsExactly("string_unicode /payload/title");
  }

  @Test
  void readsATreeAsTheTextThatItIs() throws IOException {
    JsonNode tree = mapper.readTree(takenAtTheEnd("{\"title\":\"t\"}"));

    assertThat(mapper.convertValue(tree, SampleEvent.class)).isEqualTo(EVENT);
  }

  private MismatchedInputException mismatch(String json, Class<?> type) {
    return catchThrowableOfType(MismatchedInputException.class, () -> mapper.readValue(json, type));
  }

  private static List<String> violations(MismatchedInputException mismatch) {
    assertThat(mismatch).hasCauseInstanceOf(InvalidEventException.class);
    return ((InvalidEventException) mismatch.getCause())
        .violations().stream()
            .map(violation -> violation.code() + " " + violation.pointer())
            .toList();
  }
}
