package io.eventfamily.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.processor.engine.CompiledSources;
import io.eventfamily.schema.Compatibility;
import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Definition;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.JsonText;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.RuleSchema;
import io.eventfamily.schema.document.SchemaDocument;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the schema of a declaration. */
class FamilySchemasTest {

  private static final String IMPORTS =
      """
      package acme;
      import com.fasterxml.jackson.annotation.*;
      import io.eventfamily.*;
      import io.eventfamily.Payload;
      import jakarta.validation.constraints.*;
      import java.math.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  @TempDir private Path folder;

  @Test
  void isWhatTheFamilySays() throws IOException {
    FamilySchema schema =
        compile(
            "order/1.2.0-rc.1.json",
            """
            /** What happens to orders. */
            @EventFamily(
                name = "order",
                topic = "orders",
                version = "1.2.0-rc.1",
                compatibility = EventFamily.Compatibility.BACKWARD,
                correlated = false,
                nulls = EventFamily.Nulls.OMIT,
                naming = EventFamily.Naming.AS_DECLARED,
                unknownProperties = EventFamily.UnknownProperties.KEEP,
                naiveTimestamps = EventFamily.NaiveTimestamps.UTC)
            interface OrderEvents {
              @Nullable String tenantId();
              @AssertTrue(message = "must be ours") default boolean isOurs() { return true; }
              @Payload interface Done {}
            }
            """);

    assertThat(schema.name()).isEqualTo("order");
    assertThat(schema.topic()).isEqualTo("orders");
    assertThat(schema.version().orElseThrow().text()).isEqualTo("1.2.0-rc.1");
    assertThat(schema.compatibility()).isEqualTo(Compatibility.BACKWARD);
    assertThat(schema.documentation()).contains("What happens to orders.");
    assertThat(schema.format())
        .isEqualTo(
            new FormatSettings(
                FormatSettings.Naming.AS_DECLARED,
                false,
                true,
                FormatSettings.UnknownProperties.KEEP,
                true));
    assertThat(schema.envelope().rules())
        .containsExactly(new RuleSchema("isOurs", true, "must be ours"));
    assertThat(schema.envelope().properties())
        .extracting(PropertySchema::name)
        .containsExactly("tenantId");
  }

  @Test
  void isWhatPayloadsAndPropertiesSay() throws IOException {
    FamilySchema schema =
        compile(
            "a/unversioned.json",
            """
            @EventFamily(name = "a") interface AEvents {
              /** Something is done. */
              @Deprecated @Payload(type = "a.finished") interface Done {
                /** Which one. @since 1 */
                @JsonProperty("key") @JsonAlias({"id", "key", "id"}) @PartitionKey UUID taskId();
                @Sensitive @Deprecated @Nullable String secret();
                @Example("urgent") String priority();
              }
            }
            """);

    EventSchema event = schema.events().get(0);
    assertThat(event.type()).isEqualTo("a.finished");
    assertThat(event.name()).isEqualTo("Done");
    assertThat(event.documentation()).contains("Something is done.");
    assertThat(event.deprecated()).isTrue();
    assertThat(event.partitionKey()).contains("key");
    PropertySchema key = property(schema, "key");
    assertThat(key.aliases()).containsExactly("id");
    assertThat(property(schema, "secret").sensitive()).isTrue();
    assertThat(property(schema, "secret").deprecated()).isTrue();
    assertThat(property(schema, "secret").use().nullable()).isTrue();
    assertThat(property(schema, "priority").example()).contains(new JsonText("\"urgent\""));
  }

  @Test
  void hasConstraintsMerged() throws IOException {
    FamilySchema schema =
        compile(
            "a/unversioned.json",
            """
            @EventFamily(name = "a") interface AEvents {
              @Payload interface Done {
                @NotEmpty @Size(max = 9) @Size(min = 2, max = 12) String sized();
                @Min(1) @DecimalMax(value = "10.50", inclusive = false) @Positive BigDecimal ranged();
                @Digits(integer = 3, fraction = 2) @Digits(integer = 2, fraction = 5) double digits();
                @Pattern(regexp = "a.*") @Pattern(regexp = "B", flags = Pattern.Flag.CASE_INSENSITIVE)
                @NotBlank @Email String text();
                @AssertTrue boolean yes();
                @AssertTrue @AssertFalse boolean never();
                @Null @Nullable String nothing();
                @NotNull String something();
              }
            }
            """);

    assertThat(constraints(schema, "sized").size()).isEqualTo(interval("2", "9"));
    assertThat(constraints(schema, "ranged").range())
        .isEqualTo(
            new Interval(
                Optional.of(new Interval.Bound(BigDecimal.ONE, true)),
                Optional.of(new Interval.Bound(new BigDecimal("10.5"), false))));
    assertThat(constraints(schema, "digits").digits()).contains(new Constraints.Digits(2, 2));
    assertThat(constraints(schema, "text").patterns())
        .containsExactly(
            new Constraints.Pattern("a.*", 0),
            new Constraints.Pattern("B", Pattern.CASE_INSENSITIVE));
    assertThat(constraints(schema, "text").notBlank()).isTrue();
    assertThat(constraints(schema, "text").email()).isTrue();
    assertThat(constraints(schema, "yes").mustBe()).contains(true);
    assertThat(constraints(schema, "never").range().isEmpty()).isTrue();
    assertThat(constraints(schema, "nothing").alwaysNull()).isTrue();
    assertThat(constraints(schema, "something")).isEqualTo(Constraints.NONE);
  }

  @Test
  void namesTypesThatShareASimpleNameByTheirCanonicalNames() throws IOException {
    FamilySchema schema =
        compile(
            "a/unversioned.json",
            """
            @EventFamily(name = "a") interface AEvents {
              interface Left { record Item(int x) {} }
              interface Right { enum Item { A } }
              record Other() {}
              @Payload interface Done { Left.Item left(); List<Right.Item> right(); Other other(); }
            }
            """);

    assertThat(schema.definitions())
        .extracting(Definition::name)
        .containsExactly("Other", "acme.AEvents.Left.Item", "acme.AEvents.Right.Item");
  }

  @Test
  void hasJavadocAsPlainText() throws IOException {
    FamilySchema schema =
        compile(
            "a/unversioned.json",
            """
            /**
             * What {@code Map<K, V>} and
             * {@link String strings} are &lt; &amp;lt;.
             *
             * <p>A <b>second</b> paragraph:
             *
             * <ul>
             *   <li>one
             *   <li>two
             * </ul>
             *
             * @author somebody
             */
            @EventFamily(name = "a") interface AEvents {
              /** A value. */
              enum Kind { A }
              @Payload interface Done { Kind kind(); }
            }
            """);

    assertThat(schema.documentation())
        .contains("What Map<K, V> and strings are < &lt;.\n\nA second paragraph:\n\none\ntwo");
    assertThat(schema.definition("Kind").documentation()).contains("A value.");
  }

  @Test
  void hasOnlyTheDefinitionsThatAreUsed() throws IOException {
    FamilySchema schema =
        compile(
            "a/unversioned.json",
            """
            @EventFamily(name = "a") interface AEvents {
              enum Unused { A }
              record Unneeded(Unused unused) {}
              @Payload interface Done { default Unneeded helper() { return null; } }
            }
            """);

    assertThat(schema.definitions()).isEmpty();
  }

  private FamilySchema compile(String path, String declaration) throws IOException {
    CompiledSources compiled =
        CompiledSources.of(Map.of("Events.java", IMPORTS + declaration), folder, List.of());
    assertThat(compiled.messages()).filteredOn(each -> each.text().contains("[EF")).isEmpty();
    return SchemaDocument.read(
        Files.readString(folder.resolve("META-INF/eventfamily").resolve(path)));
  }

  private static PropertySchema property(FamilySchema schema, String name) {
    return schema.events().get(0).payload().property(name).orElseThrow();
  }

  private static Constraints constraints(FamilySchema schema, String name) {
    return property(schema, name).use().constraints();
  }

  private static Interval interval(String min, String max) {
    return Interval.closed(new BigDecimal(min), new BigDecimal(max));
  }
}
