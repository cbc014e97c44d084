package io.eventfamily.schema.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.schema.Compatibility;
import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.DefaultSchema;
import io.eventfamily.schema.Definition;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.JsonText;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.RuleSchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExamplesTest {

  private static final RuleSchema RULE = new RuleSchema("isSound", true, "must be sound");

  private final List<Definition> definitions = new ArrayList<>();

  @Test
  void areWholeEventsInTheOrderOfTheirProperties() {
    PropertySchema title = PropertySchema.of("title", TypeUse.of(ScalarType.STRING));
    FamilySchema family = family(new ObjectSchema(List.of(title), List.of()));

    assertThat(Examples.of(family, family.events().get(0)).orElseThrow().text())
        .matches(
            "\\{\"event_id\":\"[0-9a-f-]{36}\",\"event_type\":\"task.created\","
                + "\"schema_version\":\"1.2.0\",\"timestamp\":\"2026-01-15T10:30:00Z\","
                + "\"correlation_id\":\"[0-9a-f-]{36}\",\"causation_id\":\"[0-9a-f-]{36}\","
                + "\"payload\":\\{\"title\":\"title\"}}");
    assertThat(Examples.addTo(family)).isEqualTo(Examples.addTo(family));
  }

  @Test
  void haveTextsMadeOfNames() {
    assertThat(of("dueDate_of", text())).isEqualTo("\"due date of\"");
    assertThat(of(" ", text())).isEqualTo("\"text\"");
    assertThat(of("title", text().with(size(null, 3)))).isEqualTo("\"tit\"");
    assertThat(of("title", text().with(size(8, null)))).isEqualTo("\"title ti\"");
    assertThat(of("title", text().with(size(0, 0)))).isEqualTo("\"\"");
    assertThat(of("title", text().with(size(5_000, null)))).isEmpty();
    assertThat(of("title", text().with(size(0, 0).withPatterns(List.of())))).isEqualTo("\"\"");
    assertThat(of("title", text().with(blank(size(0, 0))))).isEmpty();
  }

  @Test
  void haveTextsThatMatchPatterns() {
    assertThat(of("title", matching("[a-z]+"))).isEqualTo("\"title\"");
    assertThat(of("sku", matching("[A-Z]{3}"))).isEqualTo("\"SKU\"");
    assertThat(of("sku", matching("[A-Z]{3}-\\d+"))).isEqualTo("\"ABC-123\"");
    assertThat(of("sku", matching("[A-Z]+", ".{4,}", "[^S].*"))).isEqualTo("\"ABCD\"");
    assertThat(of("sku", matching("a", "b"))).isEmpty();
  }

  @Test
  void haveAddressesOfEmail() {
    assertThat(of("owner", text().with(email(Constraints.NONE))))
        .isEqualTo("\"owner@example.com\"");
    assertThat(of("owner", text().with(email(size(null, 5))))).isEqualTo("\"a@b.c\"");
    assertThat(of("owner", text().with(email(size(40, null)))))
        .hasSize(42)
        .contains("@example.com");
  }

  @Test
  void haveNumbersWithinTheirLimits() {
    assertThat(of("n", TypeUse.of(ScalarType.INT))).isEqualTo("1");
    assertThat(of("n", number(ScalarType.INT, "10", "20"))).isEqualTo("10");
    assertThat(of("n", number(ScalarType.LONG, "-20", "-10"))).isEqualTo("-20");
    assertThat(of("n", number(ScalarType.BYTE, "128", "200"))).isEmpty();
    assertThat(of("n", number(ScalarType.DOUBLE, "0.01", "0.05"))).isEqualTo("0.01");
    assertThat(of("n", open(ScalarType.BIG_DECIMAL, "0", "0.001"))).isEqualTo("\"0.0001\"");
    assertThat(of("n", open(ScalarType.BIG_DECIMAL_NUMBER, "7", "8"))).isEqualTo("7.1");
    assertThat(of("n", open(ScalarType.INT, "7", "8"))).isEmpty();
    assertThat(
            of(
                "n",
                open(ScalarType.DOUBLE, "10", "100")
                    .with(
                        Constraints.NONE
                            .withRange(Interval.atLeast(BigDecimal.TEN))
                            .withDigits(new Constraints.Digits(1, 3)))))
        .isEmpty();
  }

  @Test
  void haveSetsAndMapsOfDifferentValues() {
    TypeUse three = new TypeUse(new ValueType.SetOf(text()), false, size(3, null));
    assertThat(of("tag", three)).isEqualTo("[\"tag\",\"tag 2\",\"tag 3\"]");
    assertThat(of("tag", new TypeUse(new ValueType.SetOf(bool()), false, size(3, null)))).isEmpty();
    assertThat(of("tag", new TypeUse(new ValueType.SetOf(bool()), false, size(2, null))))
        .isEqualTo("[true,false]");
    assertThat(
            of(
                "n",
                new TypeUse(
                    new ValueType.MapOf(TypeUse.of(ScalarType.INT), text()), false, size(2, 2))))
        .isEqualTo("{\"1\":\"n\",\"2\":\"n 2\"}");
    assertThat(of("tag", new TypeUse(new ValueType.ListOf(text()), false, size(null, 0))))
        .isEqualTo("[]");
    assertThat(of("tag", TypeUse.of(new ValueType.ListOf(matching("a", "b"))))).isEqualTo("[]");
  }

  @Test
  void takeWhatTheOwnerSays() {
    PropertySchema plain = PropertySchema.of("title", text());
    PropertySchema withDefault =
        plain.withDefault(Optional.of(new DefaultSchema.Constant(new JsonText("\"none\""))));
    PropertySchema computed = plain.withDefault(Optional.of(new DefaultSchema.Computed()));

    assertThat(payload(withDefault)).contains("{\"title\":\"none\"}");
    assertThat(payload(computed)).contains("{}");
    assertThat(payload(computed.withExample(Optional.of(new JsonText("\"Buy milk\"")))))
        .contains("{\"title\":\"Buy milk\"}");
  }

  @Test
  void areNullOrLeftOutWhereNothingElseCanBeDerived() {
    PropertySchema impossible = PropertySchema.of("x", matching("a", "b"));
    PropertySchema orNull = PropertySchema.of("x", matching("a", "b").orNull());

    assertThat(payload(impossible)).isEmpty();
    assertThat(payload(orNull)).contains("{\"x\":null}");
    assertThat(
            payload(
                impossible.withDefault(
                    Optional.of(new DefaultSchema.Constant(new JsonText("[]"))))))
        .contains("{}");
  }

  @Test
  void areOnlyMadeUnderARuleWhereTheOwnerSaysEveryRequiredProperty() {
    PropertySchema said =
        PropertySchema.of("a", text()).withExample(Optional.of(new JsonText("\"x\"")));
    PropertySchema optional = PropertySchema.of("b", text().orNull());
    PropertySchema unsaid = PropertySchema.of("c", text());

    assertThat(payload(List.of(RULE), said, optional)).contains("{\"a\":\"x\"}");
    assertThat(payload(List.of(RULE), said, unsaid)).isEmpty();
  }

  @Test
  void endWhereARecordHoldsItself() {
    TypeUse node = TypeUse.of(new ValueType.RecordRef("Node"));
    definitions.add(
        new Definition.RecordDefinition(
            "Node",
            new ObjectSchema(
                List.of(
                    PropertySchema.of("next", node.orNull()),
                    PropertySchema.of("all", TypeUse.of(new ValueType.ListOf(node)))),
                List.of()),
            Optional.empty()));

    assertThat(of("node", node)).isEqualTo("{\"next\":null,\"all\":[]}");
  }

  @Test
  void haveTheFirstRecordOfAUnionThatHasAnExample() {
    record("Hard", PropertySchema.of("x", matching("a", "b")));
    record("Easy", PropertySchema.of("x", text()));
    definitions.add(
        new Definition.UnionDefinition(
            "Any",
            "kind",
            List.of(new Definition.Branch("hard", "Hard"), new Definition.Branch("easy", "Easy")),
            Optional.empty()));

    assertThat(of("any", TypeUse.of(new ValueType.UnionRef("Any"))))
        .isEqualTo("{\"kind\":\"easy\",\"x\":\"x\"}");
  }

  private void record(String name, PropertySchema property) {
    definitions.add(
        new Definition.RecordDefinition(
            name, new ObjectSchema(List.of(property), List.of()), Optional.empty()));
  }

  private static TypeUse text() {
    return TypeUse.of(ScalarType.STRING);
  }

  private static TypeUse bool() {
    return TypeUse.of(ScalarType.BOOLEAN);
  }

  private static TypeUse matching(String... regexes) {
    return text()
        .with(
            Constraints.NONE.withPatterns(
                List.of(regexes).stream().map(each -> new Constraints.Pattern(each, 0)).toList()));
  }

  private static Constraints size(Integer min, Integer max) {
    Interval size = min == null ? Interval.ALL : Interval.atLeast(BigDecimal.valueOf(min));
    return Constraints.NONE.withSize(
        max == null ? size : size.and(Interval.atMost(BigDecimal.valueOf(max))));
  }

  private static Constraints blank(Constraints with) {
    return new Constraints(
        with.size(),
        with.range(),
        with.digits(),
        with.patterns(),
        true,
        false,
        Optional.empty(),
        false);
  }

  private static Constraints email(Constraints with) {
    return new Constraints(
        with.size(),
        with.range(),
        with.digits(),
        with.patterns(),
        false,
        true,
        Optional.empty(),
        false);
  }

  private static TypeUse number(ScalarType type, String min, String max) {
    return TypeUse.of(type)
        .with(
            Constraints.NONE.withRange(Interval.closed(new BigDecimal(min), new BigDecimal(max))));
  }

  private static TypeUse open(ScalarType type, String min, String max) {
    return TypeUse.of(type)
        .with(
            Constraints.NONE.withRange(
                new Interval(
                    Optional.of(new Interval.Bound(new BigDecimal(min), false)),
                    Optional.of(new Interval.Bound(new BigDecimal(max), false)))));
  }

  /** The value of a property; empty where there is no example. */
  private String of(String name, TypeUse use) {
    String prefix = "{\"" + name + "\":";
    return payload(PropertySchema.of(name, use))
        .map(text -> text.substring(prefix.length(), text.length() - 1))
        .orElse("");
  }

  private Optional<String> payload(PropertySchema... properties) {
    return payload(List.of(), properties);
  }

  private Optional<String> payload(List<RuleSchema> rules, PropertySchema... properties) {
    FamilySchema family = family(new ObjectSchema(List.of(properties), rules));
    return Examples.of(family, family.events().get(0))
        .map(example -> example.value().getAsJsonObject().get("payload"))
        .map(JsonText::of)
        .map(JsonText::text);
  }

  private FamilySchema family(ObjectSchema payload) {
    return new FamilySchema(
        "task",
        SchemaVersion.parse("1.2.0"),
        "tasks",
        Compatibility.FULL,
        FormatSettings.DEFAULT,
        Optional.empty(),
        false,
        ObjectSchema.EMPTY,
        List.of(
            new EventSchema(
                "task.created",
                "Created",
                payload,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty())),
        definitions);
  }
}
