package io.eventfamily.schema.compatibility;

import static io.eventfamily.schema.ScalarType.INT;
import static io.eventfamily.schema.ScalarType.STRING;
import static io.eventfamily.schema.compatibility.Properties.nullable;
import static io.eventfamily.schema.compatibility.Properties.property;
import static io.eventfamily.schema.compatibility.Properties.record;
import static io.eventfamily.schema.compatibility.Properties.title;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.PropertySchema;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReservedNamesTest {

  private static final FamilySchema WITHOUT = payload();
  private static final FamilySchema WITH_TEXT = payload(nullable("note", STRING));
  private static final FamilySchema WITH_NUMBER = payload(nullable("note", INT));

  @Test
  void aNameThatComesBackForSomethingElseIsFound() {
    assertThat(ReservedNames.reused(List.of(WITH_TEXT, WITHOUT, WITH_NUMBER)))
        .containsExactly(
            new Change(
                Rule.NAME_REUSED,
                new Site.PayloadProperty("task.created", "note"),
                "String or null",
                "int or null",
                Set.of(Direction.BACKWARD, Direction.FORWARD)));
  }

  @Test
  void aNameThatComesBackAsItWasIsFine() {
    assertThat(ReservedNames.reused(List.of(WITH_TEXT, WITHOUT, WITH_TEXT))).isEmpty();
  }

  @Test
  void howLongANameWasAwayDoesNotMatter() {
    assertThat(ReservedNames.reused(List.of(WITH_TEXT, WITHOUT, WITHOUT, WITHOUT, WITH_NUMBER)))
        .hasSize(1);
  }

  @Test
  void aChangeOfTypeInPlaceIsNotMeant() {
    assertThat(ReservedNames.reused(List.of(WITHOUT, WITH_TEXT, WITH_NUMBER))).isEmpty();
    assertThat(ReservedNames.reused(List.of(WITH_TEXT, WITH_NUMBER))).isEmpty();
    assertThat(ReservedNames.reused(List.of())).isEmpty();
  }

  @Test
  void namesInRecordsAreFoundToo() {
    assertThat(
            ReservedNames.reused(
                List.of(point(nullable("z", STRING)), point(), point(nullable("z", INT)))))
        .extracting(Change::site)
        .containsExactly(new Site.RecordProperty("Point", "z"));
  }

  private static FamilySchema payload(PropertySchema... properties) {
    SchemaBuilder builder = SchemaBuilder.family();
    PropertySchema[] all = new PropertySchema[properties.length + 1];
    all[0] = title();
    System.arraycopy(properties, 0, all, 1, properties.length);
    return builder.event("task.created", all).build();
  }

  private static FamilySchema point(PropertySchema... further) {
    return SchemaBuilder.payload(property("at", record("Point"))).record("Point", further).build();
  }
}
