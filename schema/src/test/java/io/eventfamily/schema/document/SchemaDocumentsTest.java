package io.eventfamily.schema.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.testing.RandomSchemas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reading one document after the other gives what reading each by itself does. */
class SchemaDocumentsTest {

  private final SchemaDocuments documents = new SchemaDocuments();

  @Test
  void differentFamiliesDoNotMix() {
    Random random = new Random(9);
    for (int number = 0; number < 300; number++) {
      FamilySchema family = RandomSchemas.next(random);

      assertThat(documents.read(SchemaDocument.write(family))).isEqualTo(family);
    }
  }

  /** A time without an offset, among others, means what the settings of its document say. */
  @Test
  void anEventMeansWhatItsOwnDocumentSays() {
    Random random = new Random(10);
    for (int number = 0; number < 300; number++) {
      FamilySchema one = RandomSchemas.next(random);
      FamilySchema other = RandomSchemas.next(random);
      List<FamilySchema> versions = new ArrayList<>(List.of(one, mixed(one, other), one));
      Collections.shuffle(versions, random);
      for (FamilySchema version : versions) {
        String document = SchemaDocument.write(version);

        assertThat(documents.read(document)).as(document).isEqualTo(version);
      }
    }
  }

  /** The first with settings of the second. */
  private static FamilySchema mixed(FamilySchema one, FamilySchema other) {
    return new FamilySchema(
        one.name(),
        one.version(),
        other.topic(),
        other.compatibility(),
        new FormatSettings(
            one.format().naming(),
            one.format().correlated(),
            other.format().omitNulls(),
            other.format().unknownProperties(),
            other.format().naiveIsUtc()),
        one.documentation(),
        other.deprecated(),
        one.envelope(),
        one.events(),
        one.definitions());
  }

  @Test
  void numbersThatAreOneAsDoublesAreTwo() {
    FamilySchema large = withMaximum("9007199254740993");
    FamilySchema next = withMaximum("9007199254740992");

    assertThat(documents.read(SchemaDocument.write(large))).isEqualTo(large);
    assertThat(documents.read(SchemaDocument.write(next))).isEqualTo(next);
  }

  private static FamilySchema withMaximum(String maximum) {
    FamilySchema family = RandomSchemas.next(new Random(12));
    EventSchema event = family.events().get(0);
    PropertySchema number =
        PropertySchema.of(
            "number",
            new TypeUse(
                ScalarType.BIG_INTEGER,
                false,
                Constraints.NONE.withRange(Interval.atMost(new BigDecimal(maximum)))));
    return family.withEvents(
        List.of(
            new EventSchema(
                event.type(),
                event.name(),
                new ObjectSchema(List.of(number), List.of()),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty())));
  }

  @Test
  void aBrokenDocumentIsRefusedBetweenGoodOnes() {
    String good = SchemaDocument.write(RandomSchemas.next(new Random(11)));
    String broken = good.replaceFirst("\"type\": \"object\"", "\"type\": \"array\"");
    FamilySchema family = documents.read(good);

    for (int time = 0; time < 2; time++) {
      assertThatExceptionOfType(SchemaDocumentException.class)
          .isThrownBy(() -> documents.read(broken));
      assertThat(documents.read(good)).isEqualTo(family);
    }
  }
}
