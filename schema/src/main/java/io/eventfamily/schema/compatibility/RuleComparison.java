package io.eventfamily.schema.compatibility;

import io.eventfamily.schema.RuleSchema;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares rules across properties by their names. What a rule demands is written in Java, and so a
 * rule that stays is taken to demand what it did.
 */
final class RuleComparison {

  private final Site site;
  private final Changes changes;

  RuleComparison(Site site, Changes changes) {
    this.site = site;
    this.changes = changes;
  }

  void compare(List<RuleSchema> older, List<RuleSchema> newer, Set<Direction> reach) {
    for (RuleSchema rule : newer) {
      find(older, rule.name())
          .ifPresentOrElse(
              same -> compare(same, rule, reach),
              () ->
                  changes.add(
                      Rule.RULE_ADDED,
                      site,
                      "without the rule " + rule.name(),
                      "with the rule " + rule.name(),
                      within(reach, Set.of(Direction.BACKWARD))));
    }
    for (RuleSchema rule : older) {
      if (find(newer, rule.name()).isEmpty()) {
        changes.add(
            Rule.RULE_REMOVED,
            site,
            "with the rule " + rule.name(),
            "without the rule " + rule.name(),
            within(reach, Set.of(Direction.FORWARD)));
      }
    }
  }

  private static Optional<RuleSchema> find(List<RuleSchema> rules, String name) {
    return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
  }

  private void compare(RuleSchema older, RuleSchema newer, Set<Direction> reach) {
    if (older.expected() != newer.expected()) {
      changes.add(
          Rule.RULE_CHANGED,
          site,
          older.name() + " is " + older.expected(),
          newer.name() + " is " + newer.expected(),
          reach);
    }
    if (!older.message().equals(newer.message())) {
      changes.add(
          Rule.RULE_MESSAGE_CHANGED,
          site,
          older.name() + ": " + Wording.shortened(older.message()),
          newer.name() + ": " + Wording.shortened(newer.message()));
    }
  }

  private static Set<Direction> within(Set<Direction> reach, Set<Direction> breaks) {
    EnumSet<Direction> both = EnumSet.noneOf(Direction.class);
    both.addAll(breaks);
    both.retainAll(reach);
    return both;
  }
}
