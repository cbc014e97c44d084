package io.eventfamily.kafka;

import static io.eventfamily.kafka.Samples.created;
import static io.eventfamily.kafka.Samples.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventfamily.runtime.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSerdeConfigTest {

  private static final String TASKS = "io.eventfamily.kafka.TaskEventCodec";
  private static final String ORDERS = "io.eventfamily.kafka.OrderEventCodec";

  static List<Object> bothCodecs() {
    return List.of(
        TASKS + "," + ORDERS,
        TASKS + " , " + ORDERS,
        List.of(TASKS, ORDERS),
        List.of(TaskEventCodec.class, OrderEventCodec.class),
        List.of(TaskEventCodec.INSTANCE, ORDERS));
  }

  @ParameterizedTest
  @MethodSource("bothCodecs")
  void takesCodecsByNameByClassAndAsInstances(Object codecs) {
    EventSerde<Event<?>> serde = configured(Map.of("eventfamily.codecs", codecs));

    for (Event<?> event : List.of(created(), placed())) {
      byte[] value = serde.serializer().serialize("t", event);
      assertThat(serde.deserializer().deserialize("t", value)).isEqualTo(event);
    }
  }

  @Test
  void takesASingleClassOrInstance() {
    for (Object codec : List.of(TASKS, TaskEventCodec.class, TaskEventCodec.INSTANCE)) {
      EventSerde<Event<?>> serde = configured(Map.of("eventfamily.codecs", codec));

      assertThat(serde.serializer().serialize("t", created())).isNotNull();
    }
  }

  @Test
  void keepsTheCodecsOfTheConstructor() {
    EventSerde<TaskEvent> serde = new EventSerde<>(TaskEventCodec.INSTANCE);
    serde.configure(Map.of("eventfamily.codecs", ORDERS), false);

    assertThat(serde.serializer().serialize("t", created())).isNotNull();
  }

  @Test
  void saysWhatIsWrongWithCodecs() {
    assertWrong(Map.of(), "There is no codec");
    assertWrong(Map.of("eventfamily.codecs", ""), "There is no codec");
    assertWrong(Map.of("eventfamily.codecs", "com.example.None"), "no such class");
    assertWrong(Map.of("eventfamily.codecs", "java.lang.String"), "It is no EventCodec");
    assertWrong(Map.of("eventfamily.codecs", List.of(5)), "It is no EventCodec");
    assertWrong(Map.of("eventfamily.codecs", "java.lang.Integer"), "cannot be made");
    assertWrong(
        Map.of("eventfamily.codecs", TASKS + "," + TASKS),
        "The event type task.created is read by " + TASKS + " and by " + TASKS);
  }

  @Test
  void refusesTwoCodecsOfOneTypeThatAProgramGives() {
    List<TaskEventCodec> twice = List.of(TaskEventCodec.INSTANCE, TaskEventCodec.INSTANCE);

    assertThatThrownBy(() -> new EventDeserializer<TaskEvent>(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The event type task.created is read by");
  }

  @Test
  void saysWhatIsWrongWithOtherSettings() {
    assertWrong(with("eventfamily.format", "avro"), "eventfamily.format");
    assertWrong(with("eventfamily.unknown", "ignore"), "eventfamily.unknown");
    assertWrong(with("eventfamily.invalid", "ignore"), "eventfamily.invalid");
    assertWrong(with("eventfamily.headers", "perhaps"), "eventfamily.headers");
    assertWrong(with("eventfamily.format", "cloudevents-binary"), "CloudEvents need a source");
    assertWrong(
        Map.of(
            "eventfamily.codecs", TASKS,
            "eventfamily.format", "cloudevents-structured",
            "eventfamily.cloudevents.source", "a b"),
        "It must be a reference to a URI");
    assertWrong(with("eventfamily.cloudevents.dataschema", "/{type}"), "an absolute URI");
  }

  @Test
  void refusesToBeForKeys() {
    Map<String, Object> settings = Map.of("eventfamily.codecs", TASKS);

    assertThatThrownBy(() -> new EventSerializer<>().configure(settings, true))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("StringSerializer");
    assertThatThrownBy(() -> new EventDeserializer<>().configure(settings, true))
        .isInstanceOf(ConfigException.class);
    assertThatThrownBy(() -> new StrictEventDeserializer<>().configure(settings, true))
        .isInstanceOf(ConfigException.class);
  }

  @Test
  void isDocumentedWithItsDefaults() throws IOException {
    String page = Files.readString(Path.of("../docs/kafka.md"));

    for (ConfigDef.ConfigKey key : EventSerdeConfig.configDef().configKeys().values()) {
      Object value = key.defaultValue;
      String shown = value == null || Objects.equals(value, List.of()) ? "none" : "`" + value + "`";
      assertThat(page.lines())
          .as(key.name)
          .anyMatch(line -> line.startsWith("| `" + key.name + "` | " + shown + " |"));
    }
  }

  private static EventSerde<Event<?>> configured(Map<String, Object> settings) {
    EventSerde<Event<?>> serde = new EventSerde<>();
    serde.configure(settings, false);
    return serde;
  }

  private static Map<String, Object> with(String name, String value) {
    return Map.of("eventfamily.codecs", TASKS, name, value);
  }

  private static void assertWrong(Map<String, Object> settings, String message) {
    assertThatThrownBy(() -> configured(settings))
        .as(settings.toString())
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(message);
  }
}
