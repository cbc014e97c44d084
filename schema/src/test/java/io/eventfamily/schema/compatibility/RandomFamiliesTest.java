package io.eventfamily.schema.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Definition;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.acceptance.Acceptance;
import io.eventfamily.schema.oracle.SchemaReader;
import io.eventfamily.schema.oracle.SchemaSamples;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The verdicts on random changes are those of readers that read samples of what writers write. */
class RandomFamiliesTest {

  private static final int PAIRS = Integer.getInteger("pairs", 300);
  private static final int FIRST = Integer.getInteger("first", 0);

  /** At the ends of all constraints that random families have. */
  private static final List<Constraints> ENDS =
      List.of(
          Constraints.NONE,
          Properties.range(Properties.between(0, 100)),
          Properties.range(Properties.between(1, 127)),
          Properties.digits(2, 1),
          Properties.size(0, 4),
          Properties.size(2, 5));

  private static final List<String> NAMES = List.of("a", "b", "c", "k");

  @Test
  void aBreakIsWhereThereIsAnEventThatIsRejected() {
    int breaks = 0;
    for (int count = FIRST; count < FIRST + PAIRS; count++) {
      Random random = new Random(1_000_000L + count);
      RandomFamily family = new RandomFamily(random);
      FamilySchema older = family.build();
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        family.change();
      }
      FamilySchema newer = family.build();
      breaks += check(count, older, newer, Direction.BACKWARD) ? 1 : 0;
      breaks += check(count, newer, older, Direction.FORWARD) ? 1 : 0;
    }
    // Neither verdict is so rare that nothing was tested.
    assertThat(breaks).isBetween(PAIRS / 5, PAIRS * 9 / 5);
  }

  /** So what is unchanged need not be looked at. */
  @Test
  void nothingChangesFromAFamilyToItself() {
    for (int count = FIRST; count < FIRST + PAIRS; count++) {
      RandomFamily random = new RandomFamily(new Random(2_000_000L + count));
      FamilySchema family = random.build();
      assertThat(Comparison.compare(family, family)).as("%d", count).isEmpty();
    }
  }

  private static boolean check(
      int count, FamilySchema written, FamilySchema read, Direction direction) {
    ObjectSchema writer = written.events().get(0).payload();
    ObjectSchema reader = read.events().get(0).payload();
    SchemaReader codec = new SchemaReader(read);
    Optional<JsonObject> rejected =
        new SchemaSamples(written, ENDS, NAMES)
            .of(writer.properties()).stream()
                .filter(event -> !codec.reads(reader.properties(), event))
                .findFirst();
    boolean backward = direction == Direction.BACKWARD;
    List<Change> changes =
        backward ? Comparison.compare(written, read) : Comparison.compare(read, written);
    boolean breaks = changes.stream().anyMatch(change -> change.breaks().contains(direction));
    // Who is older does not matter to data.
    assertThat(
            Comparison.compare(written, read).stream()
                .anyMatch(change -> change.breaks().contains(Direction.BACKWARD)))
        .isEqualTo(breaks);
    boolean accepted = new Acceptance(read, written).acceptsPayload(reader, writer);
    assertThat(List.of(breaks, !accepted))
        .as(
            "%d %s: %s, rejected %s%n%s",
            count, direction, changes, rejected, describe(written, writer))
        .isEqualTo(List.of(rejected.isPresent(), rejected.isPresent()));
    return breaks;
  }

  private static String describe(FamilySchema family, ObjectSchema payload) {
    StringBuilder text =
        new StringBuilder(
            payload.properties().stream().map(RandomFamiliesTest::describe).toList() + "; ");
    for (Definition definition : family.definitions()) {
      text.append(definition.name()).append(": ");
      text.append(
          definition instanceof Definition.RecordDefinition record
              ? record.object().properties().stream().map(RandomFamiliesTest::describe).toList()
              : definition.toString());
      text.append("; ");
    }
    return text.toString();
  }

  private static String describe(PropertySchema property) {
    return property.name() + property.aliases() + " " + Wording.of(property);
  }

  @Test
  void aFamilyIsCompatibleWithItself() {
    for (int count = FIRST; count < FIRST + PAIRS; count++) {
      FamilySchema family = new RandomFamily(new Random(1_000_000L + count)).build();
      assertThat(Comparison.compare(family, family)).as("%s", family).isEmpty();
    }
  }
}
