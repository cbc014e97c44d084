package io.eventfamily.cli.diff;

import io.eventfamily.cli.source.FoundSchema;
import io.eventfamily.schema.Compatibility;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what two sources hold, family by family. */
public final class Diffs {

  private Diffs() {}

  /**
   * What became of each family, by the families' names. Where there is one on each side, the two
   * are compared whatever they are called.
   *
   * @param older one version a family
   * @param newer one version a family
   * @param level what must not be broken; empty for what each family promises
   */
  public static List<FamilyDiff> of(
      List<FoundSchema> older, List<FoundSchema> newer, Optional<Compatibility> level) {
    if (older.size() == 1 && newer.size() == 1) {
      return List.of(FamilyDiff.of(Optional.of(older.get(0)), Optional.of(newer.get(0)), level));
    }
    Map<String, FoundSchema> before = byName(older);
    Map<String, FoundSchema> after = byName(newer);
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    return names.stream()
        .map(
            name ->
                FamilyDiff.of(
                    Optional.ofNullable(before.get(name)),
                    Optional.ofNullable(after.get(name)),
                    level))
        .toList();
  }

  private static Map<String, FoundSchema> byName(List<FoundSchema> found) {
    return found.stream().collect(Collectors.toMap(FoundSchema::family, Function.identity()));
  }
}
