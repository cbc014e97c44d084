package io.eventfamily.schema.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.schema.DefaultSchema;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.FormatSettings.Naming;
import io.eventfamily.schema.FormatSettings.UnknownProperties;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.testing.Families;
import io.eventfamily.schema.testing.RichFamily;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document accepts as a whole event. */
class EnvelopeVerdictsTest {

  private static final Validator OPEN = validator(UnknownProperties.IGNORE);
  private static final Validator CLOSED = validator(UnknownProperties.REJECT);

  private static Validator validator(UnknownProperties unknown) {
    return new Validator(
        SchemaDocument.write(
            Families.of(
                "1.0.0",
                new FormatSettings(Naming.SNAKE_CASE, true, false, unknown, false),
                Families.object(PropertySchema.of("tenant", TypeUse.of(ScalarType.STRING))),
                Families.object(
                    PropertySchema.of("title", TypeUse.of(ScalarType.STRING)),
                    PropertySchema.of("note", TypeUse.of(ScalarType.STRING).orNull()),
                    PropertySchema.of("priority", TypeUse.of(ScalarType.INT))
                        .withDefault(Optional.of(new DefaultSchema.Computed()))),
                List.of())));
  }

  private static String event(String more, String payload) {
    return "{\"event_type\":\"task.created\",\"tenant\":\"a\""
        + more
        + ",\"payload\":"
        + payload
        + "}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",\"event_id\":\"123e4567-e89b-12d3-a456-426614174000\"",
        ",\"schema_version\":\"7 or so\"",
        ",\"timestamp\":\"2026-01-15T10:30:00Z\"",
        ",\"correlation_id\":null,\"causation_id\":\"123e4567-e89b-12d3-a456-426614174000\""
      })
  void whatHasADefaultMayBeThereOrNot(String more) {
    assertThat(OPEN.judge(event(more, "{\"title\":\"a\"}"))).isEmpty();
    assertThat(CLOSED.judge(event(more, "{\"title\":\"a\"}"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",\"event_id\":\"1\"",
        ",\"event_id\":null",
        ",\"schema_version\":1",
        ",\"timestamp\":0",
        ",\"correlation_id\":\"1\""
      })
  void whatIsThereMustBeOfItsType(String more) {
    assertThat(OPEN.judge(event(more, "{\"title\":\"a\"}"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"event_type\":\"task.created\",\"tenant\":\"a\"}",
        "{\"tenant\":\"a\",\"payload\":{\"title\":\"a\"}}",
        "{\"event_type\":\"task.created\",\"payload\":{\"title\":\"a\"}}",
        "{\"event_type\":\"task.dropped\",\"tenant\":\"a\",\"payload\":{\"title\":\"a\"}}"
      })
  void whatIsRequiredMustBeThere(String event) {
    assertThat(OPEN.judge(event)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"title\":null}", "{\"title\":\"a\",\"priority\":null}"})
  void aPayloadMustHaveWhatHasNoDefault(String payload) {
    assertThat(OPEN.judge(event("", payload))).isNotEmpty();
  }

  @Test
  void aPropertyThatIsNotDeclaredIsRejectedOnlyWhereTheFamilySaysSo() {
    String inEnvelope = event(",\"new\":1", "{\"title\":\"a\"}");
    String inPayload = event("", "{\"title\":\"a\",\"new\":1}");

    assertThat(OPEN.judge(inEnvelope)).isEmpty();
    assertThat(OPEN.judge(inPayload)).isEmpty();
    assertThat(validator(UnknownProperties.KEEP).judge(inPayload)).isEmpty();
    assertThat(CLOSED.judge(inEnvelope)).isNotEmpty();
    assertThat(CLOSED.judge(inPayload)).isNotEmpty();
  }

  @Test
  void namesAsDeclaredAreThoseOfTheEnvelopeToo() {
    FormatSettings asDeclared =
        new FormatSettings(Naming.AS_DECLARED, false, false, UnknownProperties.REJECT, false);
    Validator validator =
        new Validator(
            SchemaDocument.write(
                Families.of(
                    "1.0.0", asDeclared, ObjectSchema.EMPTY, ObjectSchema.EMPTY, List.of())));
    String event = "{\"eventType\":\"task.created\",\"payload\":{}%s}";

    assertThat(validator.judge(event.formatted(",\"schemaVersion\":\"1.0.0\""))).isEmpty();
    assertThat(validator.judge(event.formatted(",\"correlationId\":null"))).isNotEmpty();
    assertThat(validator.judge(event.formatted(",\"event_id\":null"))).isNotEmpty();
  }

  @Test
  void whatIsRequiredMayHaveAnyOfItsNames() {
    Validator validator = new Validator(SchemaDocument.write(RichFamily.get()));
    String event =
        """
        {"event_type": "order.placed.v2",
         "payload": {"order_id": "123e4567-e89b-12d3-a456-426614174000", "email": "a@example.com",
           "items": [{"sku": "A", "price": "1.10"}], "status": "OPEN",
           "ordered_at": "2026-01-15T10:30:00Z"%s}}
        """;

    assertThat(validator.judge(event.formatted(", \"customer\": \"a\""))).isEmpty();
    assertThat(validator.judge(event.formatted(", \"buyer\": \"a\""))).isEmpty();
    assertThat(validator.judge(event.formatted(""))).isNotEmpty();
    assertThat(validator.judge(event.formatted(", \"buyer\": 1"))).isNotEmpty();
  }
}
