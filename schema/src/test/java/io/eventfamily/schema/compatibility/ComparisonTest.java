package io.eventfamily.schema.compatibility;

import static io.eventfamily.schema.ScalarType.INT;
import static io.eventfamily.schema.ScalarType.LONG;
import static io.eventfamily.schema.ScalarType.STRING;
import static io.eventfamily.schema.compatibility.Direction.BACKWARD;
import static io.eventfamily.schema.compatibility.Direction.FORWARD;
import static io.eventfamily.schema.compatibility.Properties.list;
import static io.eventfamily.schema.compatibility.Properties.nullable;
import static io.eventfamily.schema.compatibility.Properties.property;
import static io.eventfamily.schema.compatibility.Properties.record;
import static io.eventfamily.schema.compatibility.Properties.size;
import static io.eventfamily.schema.compatibility.Properties.title;
import static io.eventfamily.schema.compatibility.Properties.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.schema.Compatibility;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.SchemaVersion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void theSameSchemaHasNoChanges() {
    FamilySchema schema = tree(property("name", STRING)).version("1.0.0").build();

    assertThat(Comparison.compare(schema, schema)).isEmpty();
  }

  @Test
  void anotherVersionAloneIsNoChange() {
    FamilySchema schema = tree(property("name", STRING)).version("1.0.0").build();
    FamilySchema released = schema.withVersion(SchemaVersion.parse("1.0.1"));

    assertThat(Comparison.compare(schema, released)).isEmpty();
  }

  @Test
  void aChangeTellsWhereAndWhat() {
    List<Change> changes =
        Comparison.compare(
            SchemaBuilder.payload(title()).build(),
            SchemaBuilder.payload(property("title", with(STRING, size(1, 200)))).build());

    assertThat(changes)
        .containsExactly(
            new Change(
                Rule.SIZE_NARROWED,
                new Site.PayloadProperty("task.created", "title"),
                "any number of characters",
                "1 to 200 characters",
                Set.of(BACKWARD)));
    assertThat(changes.get(0).site().description()).isEqualTo("task.created: title");
    assertThat(changes.get(0).site().path()).isEqualTo("payload/task.created/title");
    assertThat(changes.get(0).breaks(Compatibility.BACKWARD)).isTrue();
    assertThat(changes.get(0).breaks(Compatibility.FORWARD)).isFalse();
  }

  @Test
  void aChangeInARecordIsToldOnceWhereItIsDeclared() {
    List<Change> changes =
        Comparison.compare(
            tree(property("size", INT)).build(), tree(property("size", LONG)).build());

    assertThat(changes)
        .containsExactly(
            new Change(
                Rule.TYPE_WIDENED,
                new Site.RecordProperty("Tree", "size"),
                "int",
                "long",
                Set.of(FORWARD)));
  }

  private static SchemaBuilder tree(io.eventfamily.schema.PropertySchema content) {
    return SchemaBuilder.payload(
            property("tree", record("Tree")), nullable("other", list(record("Tree"))))
        .record("Tree", content, property("branches", list(record("Tree"))));
  }
}
