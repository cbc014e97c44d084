package io.eventfamily.schema.compatibility;

import io.eventfamily.schema.Definition;
import io.eventfamily.schema.Definition.Branch;
import io.eventfamily.schema.Definition.EnumDefinition;
import io.eventfamily.schema.Definition.RecordDefinition;
import io.eventfamily.schema.Definition.UnionDefinition;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType.RecordRef;
import io.eventfamily.schema.ValueType.UnionRef;
import io.eventfamily.schema.acceptance.Acceptance;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares two definitions that are used at one place. */
final class DefinitionComparison {

  private final Versions versions;
  private final DefinitionPairs definitions;
  private final DefinitionPairs.Pair pair;
  private final Set<Direction> reach;
  private final Changes changes = new Changes();

  DefinitionComparison(Versions versions, DefinitionPairs definitions, DefinitionPairs.Pair pair) {
    this.versions = versions;
    this.definitions = definitions;
    this.pair = pair;
    this.reach = definitions.reachOf(pair);
  }

  List<Change> compare() {
    Definition older = versions.older().definition(pair.older());
    Definition newer = versions.newer().definition(pair.newer());
    if (older instanceof RecordDefinition one && newer instanceof RecordDefinition other) {
      compare(one, other);
    } else if (older instanceof EnumDefinition one && newer instanceof EnumDefinition other) {
      compare(one, other);
    } else if (older instanceof UnionDefinition one && newer instanceof UnionDefinition other) {
      compare(one, other);
    }
    return changes.list();
  }

  private void compare(RecordDefinition older, RecordDefinition newer) {
    Site site = new Site.RecordType(newer.name());
    changes.documentation(site, older.documentation(), newer.documentation());
    new ObjectComparison(
            versions,
            definitions,
            changes,
            site,
            name -> new Site.RecordProperty(newer.name(), name),
            Optional.of(pair))
        .compare(older.object().properties(), newer.object().properties(), reach);
    new RuleComparison(site, changes)
        .compare(older.object().rules(), newer.object().rules(), reach);
  }

  private void compare(EnumDefinition older, EnumDefinition newer) {
    Site site = new Site.EnumType(newer.name());
    changes.documentation(site, older.documentation(), newer.documentation());
    for (String constant : newer.constants()) {
      if (!older.constants().contains(constant)) {
        changes.add(
            Rule.ENUM_CONSTANT_ADDED,
            site,
            "without " + constant,
            "with " + constant,
            unless(older.fallback().isPresent(), Direction.FORWARD));
      }
    }
    for (String constant : older.constants()) {
      if (!newer.constants().contains(constant)) {
        changes.add(
            Rule.ENUM_CONSTANT_REMOVED,
            site,
            "with " + constant,
            "without " + constant,
            unless(newer.fallback().isPresent(), Direction.BACKWARD));
      }
    }
    if (!older.fallback().equals(newer.fallback())) {
      changes.add(
          Rule.ENUM_FALLBACK_CHANGED, site, fallback(older.fallback()), fallback(newer.fallback()));
    }
    changes.order(site, older.constants(), newer.constants());
  }

  private static String fallback(Optional<String> constant) {
    return constant.map(name -> name + " for unknown ones").orElse("unknown ones are rejected");
  }

  private Set<Direction> unless(boolean accepted, Direction direction) {
    return accepted || !reach.contains(direction) ? Set.of() : Set.of(direction);
  }

  private void compare(UnionDefinition older, UnionDefinition newer) {
    Site site = new Site.UnionType(newer.name());
    changes.documentation(site, older.documentation(), newer.documentation());
    if (!older.discriminator().equals(newer.discriminator())) {
      changes.add(
          Rule.UNION_DISCRIMINATOR_CHANGED,
          site,
          older.discriminator(),
          newer.discriminator(),
          versions.rejected(
              reach,
              new UnionRef(older.name()),
              new UnionRef(newer.name()),
              (side, reader, writer) -> side.accepts(TypeUse.of(reader), TypeUse.of(writer))));
      return; // which of the records are the same is not told any more
    }
    for (Branch branch : newer.branches()) {
      find(older, branch.tag())
          .ifPresentOrElse(
              same -> definitions.add(same.record(), branch.record(), reachOf(same, branch)),
              () ->
                  changes.add(
                      Rule.UNION_BRANCH_ADDED,
                      site,
                      "without " + branch.tag(),
                      "with " + branch.tag(),
                      ifWritten(branch, versions.forward(), Direction.FORWARD)));
    }
    for (Branch branch : older.branches()) {
      if (find(newer, branch.tag()).isEmpty()) {
        changes.add(
            Rule.UNION_BRANCH_REMOVED,
            site,
            "with " + branch.tag(),
            "without " + branch.tag(),
            ifWritten(branch, versions.backward(), Direction.BACKWARD));
      }
    }
    changes.order(site, tags(older), tags(newer));
  }

  private static Optional<Branch> find(UnionDefinition union, String tag) {
    return union.branches().stream().filter(branch -> branch.tag().equals(tag)).findFirst();
  }

  private static List<String> tags(UnionDefinition union) {
    return union.branches().stream().map(Branch::tag).toList();
  }

  private Set<Direction> reachOf(Branch older, Branch newer) {
    return versions.accepted(
        reach,
        older,
        newer,
        (side, reader, writer) -> side.hasValue(TypeUse.of(new RecordRef(writer.record()))));
  }

  private Set<Direction> ifWritten(Branch branch, Acceptance side, Direction direction) {
    EnumSet<Direction> breaks = EnumSet.noneOf(Direction.class);
    if (reach.contains(direction) && side.hasValue(TypeUse.of(new RecordRef(branch.record())))) {
      breaks.add(direction);
    }
    return breaks;
  }
}
