package io.eventfamily.schema.compatibility;

import io.eventfamily.schema.DefaultSchema;
import io.eventfamily.schema.EnvelopeProperty;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.FormatSettings.Naming;
import io.eventfamily.schema.JsonText;
import io.eventfamily.schema.PropertySchema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares what a family says of all of its events. */
final class FamilyComparison {

  private static final Site SITE = new Site.Family();

  private final Versions versions;
  private final FamilySchema older;
  private final FamilySchema newer;
  private final Changes changes;

  FamilyComparison(Versions versions, Changes changes) {
    this.versions = versions;
    this.older = versions.older();
    this.newer = versions.newer();
    this.changes = changes;
  }

  void compare(DefinitionPairs definitions) {
    compareSettings();
    changes.deprecation(SITE, older.deprecated(), newer.deprecated());
    changes.documentation(SITE, older.documentation(), newer.documentation());
    // Where the names of all built-in properties are others, that is said once.
    Naming naming = newer.format().naming();
    new ObjectComparison(
            versions, definitions, changes, SITE, Site.EnvelopeProperty::new, Optional.empty())
        .compare(envelope(older, naming), envelope(newer, naming), Versions.BOTH);
    new RuleComparison(SITE, changes)
        .compare(older.envelope().rules(), newer.envelope().rules(), Versions.BOTH);
  }

  private void compareSettings() {
    add(Rule.FAMILY_RENAMED, older.name(), newer.name());
    if (!older.topic().equals(newer.topic())) {
      changes.add(Rule.TOPIC_CHANGED, SITE, older.topic(), newer.topic(), Versions.BOTH);
    }
    FormatSettings before = older.format();
    FormatSettings after = newer.format();
    if (before.naming() != after.naming()) {
      changes.add(
          Rule.ENVELOPE_NAMING_CHANGED,
          SITE,
          older.wireName(EnvelopeProperty.EVENT_TYPE),
          newer.wireName(EnvelopeProperty.EVENT_TYPE),
          Versions.BOTH);
    }
    add(
        Rule.UNKNOWN_PROPERTIES_CHANGED,
        word(before.unknownProperties()),
        word(after.unknownProperties()));
    add(Rule.NULLS_CHANGED, nulls(before), nulls(after));
    add(Rule.NAIVE_TIMESTAMPS_CHANGED, naive(before), naive(after));
    add(Rule.COMPATIBILITY_CHANGED, word(older.compatibility()), word(newer.compatibility()));
  }

  private void add(Rule rule, String before, String after) {
    if (!before.equals(after)) {
      changes.add(rule, SITE, before, after);
    }
  }

  private static String word(Enum<?> setting) {
    return setting.name().toLowerCase(Locale.ROOT);
  }

  private static String nulls(FormatSettings format) {
    return format.omitNulls() ? "left out" : "written";
  }

  private static String naive(FormatSettings format) {
    return format.naiveIsUtc() ? "taken as UTC" : "rejected";
  }

  /** The properties of the envelope. That their version is another is no change of theirs. */
  static List<PropertySchema> envelope(FamilySchema family, Naming naming) {
    FamilySchema named = withNaming(family, naming);
    String version = named.wireName(EnvelopeProperty.SCHEMA_VERSION);
    DefaultSchema any = new DefaultSchema.Constant(JsonText.ofString("the version"));
    return named.envelopeProperties().stream()
        .map(
            property ->
                property.name().equals(version) ? property.withDefault(Optional.of(any)) : property)
        .toList();
  }

  private static FamilySchema withNaming(FamilySchema family, Naming naming) {
    FormatSettings format = family.format();
    return new FamilySchema(
        family.name(),
        family.version(),
        family.topic(),
        family.compatibility(),
        new FormatSettings(
            naming,
            format.correlated(),
            format.omitNulls(),
            format.unknownProperties(),
            format.naiveIsUtc()),
        family.documentation(),
        family.deprecated(),
        family.envelope(),
        family.events(),
        family.definitions());
  }
}
