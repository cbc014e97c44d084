package io.eventfamily.processor.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.eventfamily.processor.golden.GoldenFamily;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.schema.DefaultSchema;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.JsonText;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.document.SchemaDocument;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schemas of the golden families say is so. */
class GoldenSchemasTest {

  static List<GoldenFamily> families() {
    // A chain of versions has a schema for each of them.
    return GoldenFamily.all().stream().filter(family -> family.schemas().size() == 1).toList();
  }

  @ParameterizedTest
  @MethodSource("families")
  void areSchemasByTheOfficialSchemaOfSchemas(GoldenFamily family) {
    assertThat(SchemaValidator.judgeSchema(document(family))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("families")
  void areNamedByFamilyAndVersion(GoldenFamily family) {
    FamilySchema schema = schema(family);
    String version = schema.version().map(Object::toString).orElse("unversioned");

    assertThat(family.schemas()).containsOnlyKeys(schema.name() + "/" + version + ".json");
  }

  @ParameterizedTest
  @MethodSource("families")
  void haveAnExampleOfEachEventWhichCodecAndValidatorAccept(GoldenFamily family) {
    EventCodec<Event<?>> codec = codec(family);
    SchemaValidator validator = new SchemaValidator(document(family));
    for (EventSchema event : withExample(schema(family))) {
      String example = event.example().orElseThrow().text();

      assertThat(codec.fromJson(example).eventType().wireName()).isEqualTo(event.type());
      assertThat(validator.judge(example)).isEmpty();
    }
  }

  /** Nobody but the owner can say what keeps a rule. */
  @ParameterizedTest
  @MethodSource("families")
  void haveNoExampleOnlyWhereThereIsARule(GoldenFamily family) {
    assertThat(schema(family).events())
        .filteredOn(event -> event.example().isEmpty())
        .allMatch(event -> !event.payload().rules().isEmpty());
  }

  /** What is written of an example has the same values, and the defaults that it leaves out. */
  @ParameterizedTest
  @MethodSource("families")
  void haveExamplesThatAreAsCodecsWriteThem(GoldenFamily family) {
    EventCodec<Event<?>> codec = codec(family);
    for (EventSchema event : withExample(schema(family))) {
      JsonObject example = event.example().orElseThrow().value().getAsJsonObject();
      JsonObject written = json(codec, example);

      example.asMap().forEach((name, value) -> assertWritten(name, value, written.get(name)));
    }
  }

  private static void assertWritten(String name, JsonElement value, JsonElement written) {
    if (value instanceof JsonObject object && written instanceof JsonObject writtenObject) {
      object
          .asMap()
          .forEach((part, each) -> assertWritten(name + "/" + part, each, writtenObject.get(part)));
    } else if (!name.endsWith("bank transfer") && !value.isJsonArray()) {
      assertThat(written).as(name).isNotNull();
      assertThat(JsonText.of(written)).as(name).isEqualTo(JsonText.of(value));
    }
  }

  /** The defaults of a codec are those that it writes where nothing was set. */
  @ParameterizedTest
  @MethodSource("families")
  void haveTheDefaultsOfTheCodec(GoldenFamily family) {
    EventCodec<Event<?>> codec = codec(family);
    FamilySchema schema = schema(family);
    for (EventSchema event : withExample(schema)) {
      JsonObject example = event.example().orElseThrow().value().getAsJsonObject();
      JsonObject payload = example.getAsJsonObject("payload");
      removeDefaulted(schema.envelopeProperties(), example);
      removeDefaulted(event.payload().properties(), payload);

      JsonObject written = json(codec, example);

      assertDefaults(schema.envelopeProperties(), written);
      assertDefaults(event.payload().properties(), written.getAsJsonObject("payload"));
    }
  }

  private static void removeDefaulted(List<PropertySchema> properties, JsonObject object) {
    properties.stream()
        .filter(property -> property.defaultValue().isPresent())
        .forEach(property -> object.remove(property.name()));
  }

  private static void assertDefaults(List<PropertySchema> properties, JsonObject written) {
    for (PropertySchema property : properties) {
      property
          .defaultValue()
          .filter(DefaultSchema.Constant.class::isInstance)
          .map(value -> ((DefaultSchema.Constant) value).value())
          .ifPresent(
              value ->
                  assertThat(JsonText.of(written.get(property.name())))
                      .as(property.name())
                      .isEqualTo(value));
    }
  }

  private static List<EventSchema> withExample(FamilySchema schema) {
    return schema.events().stream().filter(event -> event.example().isPresent()).toList();
  }

  private static JsonObject json(EventCodec<Event<?>> codec, JsonObject event) {
    Event<?> read = codec.fromBytes(JsonText.of(event).text().getBytes(UTF_8));
    return new JsonText(codec.toJson(read)).value().getAsJsonObject();
  }

  private static String document(GoldenFamily family) {
    Map<String, String> schemas = family.schemas();
    assertThat(schemas).hasSize(1);
    return schemas.values().iterator().next();
  }

  private static FamilySchema schema(GoldenFamily family) {
    return SchemaDocument.read(document(family));
  }

  @SuppressWarnings("unchecked") // generated that way
  private static EventCodec<Event<?>> codec(GoldenFamily family) {
    String file =
        family.generated().keySet().stream()
            .filter(name -> name.matches("\\w+EventCodec(V\\d+)?\\.java"))
            .findFirst()
            .orElseThrow();
    String name = "golden." + family + "." + Path.of(file).toString().replace(".java", "");
    try {
      Field instance = Class.forName(name).getDeclaredField("INSTANCE");
      instance.setAccessible(true); // some families are not public
      return (EventCodec<Event<?>>) instance.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
