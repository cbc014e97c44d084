package io.eventfamily.schema.compatibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects changes, each once. */
final class Changes {

  private final Set<Change> changes = new LinkedHashSet<>();

  void add(Rule rule, Site site, String older, String newer, Set<Direction> breaks) {
    changes.add(new Change(rule, site, older, newer, breaks));
  }

  /** One that breaks nothing. */
  void add(Rule rule, Site site, String older, String newer) {
    add(rule, site, older, newer, Set.of());
  }

  void addAll(List<Change> others) {
    changes.addAll(others);
  }

  /** Texts for people, and whether something is deprecated. */
  void documentation(Site site, Optional<String> older, Optional<String> newer) {
    if (!older.equals(newer)) {
      add(
          Rule.DOCUMENTATION_CHANGED,
          site,
          Wording.documentation(older),
          Wording.documentation(newer));
    }
  }

  void deprecation(Site site, boolean older, boolean newer) {
    if (older != newer) {
      add(Rule.DEPRECATION_CHANGED, site, deprecated(older), deprecated(newer));
    }
  }

  private static String deprecated(boolean deprecated) {
    return deprecated ? "deprecated" : "not deprecated";
  }

  /** The order of what is in both lists. */
  void order(Site site, List<String> older, List<String> newer) {
    List<String> before = new ArrayList<>(older);
    List<String> after = new ArrayList<>(newer);
    before.retainAll(newer);
    after.retainAll(older);
    if (!before.equals(after)) {
      add(Rule.ORDER_CHANGED, site, Wording.names(before), Wording.names(after));
    }
  }

  List<Change> list() {
    return List.copyOf(changes);
  }
}
