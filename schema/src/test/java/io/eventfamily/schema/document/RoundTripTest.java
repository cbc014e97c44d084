package io.eventfamily.schema.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.schema.Definition;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.testing.RandomSchemas;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  private static final int FAMILIES = 3_000;

  @Test
  void nothingIsLostOfAnyFamily() {
    Random random = new Random(6);
    for (int number = 0; number < FAMILIES; number++) {
      assertRoundTrip(number, RandomSchemas.next(random));
    }
  }

  @Test
  void nothingIsLostOfConstraintsOnTypesThatTheyAreNotFor() {
    Random random = new Random(7);
    for (int number = 0; number < FAMILIES; number++) {
      assertRoundTrip(number, RandomSchemas.nextWithAnyConstraints(random));
    }
  }

  private static void assertRoundTrip(int number, FamilySchema family) {
    String document = SchemaDocument.write(family);
    FamilySchema read = SchemaDocument.read(document);
    assertThat(read).as("family %d: %s", number, document).isEqualTo(family);
    assertThat(SchemaDocument.write(read)).isEqualTo(document);
  }

  @Test
  void theOrderOfDefinitionsMeansNothing() {
    Random random = new Random(8);
    for (int number = 0; number < 100; number++) {
      FamilySchema family = RandomSchemas.next(random);
      List<Definition> reversed = new ArrayList<>(family.definitions());
      Collections.reverse(reversed);
      FamilySchema other =
          new FamilySchema(
              family.name(),
              family.version(),
              family.topic(),
              family.compatibility(),
              family.format(),
              family.documentation(),
              family.deprecated(),
              family.envelope(),
              family.events(),
              reversed);

      assertThat(other).isEqualTo(family);
      assertThat(SchemaDocument.write(other)).isEqualTo(SchemaDocument.write(family));
    }
  }
}
