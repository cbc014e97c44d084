package io.eventfamily.cli.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds out which of several schemas was meant. A validator tells what is wrong with each of them,
 * but an event was written for one: a value that is not null was not written for the null beside
 * it, and a record of a union is told by its discriminator.
 */
final class Choices {

  /** What stands for a property that is missing under all of its names. */
  static final String REQUIRED_ONE_OF = "required one of";

  private static final String TYPE = "type";
  private static final String CONST = "const";
  private static final String REQUIRED = "required";

  private final int level;

  private Choices(int level) {
    this.level = level;
  }

  /** The failures that are left when all is said once, and against what was meant. */
  static List<Failure> resolve(List<Failure> failures) {
    List<Failure> leaves =
        failures.stream()
            .filter(each -> !each.keyword().equals("oneOf") && !each.keyword().equals("anyOf"))
            .toList();
    return withoutRejected(new Choices(0).settle(leaves.isEmpty() ? failures : leaves));
  }

  /** A value of a wrong type is not judged any further. */
  private static List<Failure> withoutRejected(List<Failure> failures) {
    List<List<String>> rejected =
        failures.stream()
            .filter(failure -> failure.keyword().equals(TYPE))
            .map(Failure::pointer)
            .toList();
    return failures.stream()
        .filter(
            failure ->
                failure.keyword().equals(TYPE)
                    || rejected.stream().noneMatch(pointer -> isAt(pointer, failure.pointer())))
        .toList();
  }

  private static boolean isAt(List<String> pointer, List<String> other) {
    return other.size() >= pointer.size() && other.subList(0, pointer.size()).equals(pointer);
  }

  private List<Failure> settle(List<Failure> failures) {
    Map<Object, List<Failure>> groups = new LinkedHashMap<>();
    for (Failure failure : failures) {
      Object key =
          failure.choices().size() > level ? failure.choices().get(level).place() : new Object();
      groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(failure);
    }
    List<Failure> settled = new ArrayList<>();
    groups.forEach((key, group) -> settled.addAll(key instanceof List ? choose(group) : group));
    return settled;
  }

  private List<Failure> choose(List<Failure> group) {
    TreeMap<Integer, List<Failure>> branches = new TreeMap<>();
    for (Failure failure : group) {
      branches
          .computeIfAbsent(failure.choices().get(level).branch(), unused -> new ArrayList<>())
          .add(failure);
    }
    List<List<Failure>> meant =
        branches.values().stream()
            .filter(branch -> branch.stream().noneMatch(this::denies))
            .toList();
    Choices inner = new Choices(level + 1);
    if (meant.size() == 1) {
      return inner.settle(meant.get(0));
    }
    return meant.isEmpty() ? List.of(merged(group)) : common(meant, inner);
  }

  /** Whether the value was not written for the schema that a failure is against. */
  private boolean denies(Failure failure) {
    return isOtherType(failure) || isOtherRecord(failure);
  }

  private boolean isOtherType(Failure failure) {
    return isDirect(failure)
        && failure.keyword().equals(TYPE)
        && failure.pointer().size() == failure.choices().get(level).depth();
  }

  private boolean isOtherRecord(Failure failure) {
    return isDirect(failure) && failure.keyword().equals(CONST) && failure.demand().isString();
  }

  private boolean isDirect(Failure failure) {
    return failure.choices().size() == level + 1;
  }

  /** One failure for a value that is none of what it could be. */
  private Failure merged(List<Failure> group) {
    List<Failure> records = group.stream().filter(this::isOtherRecord).toList();
    List<Failure> all =
        records.isEmpty() ? group.stream().filter(this::isOtherType).toList() : records;
    Set<JsonNode> demands = new LinkedHashSet<>();
    for (Failure failure : all) {
      JsonNode demand = failure.demand();
      if (demand.isArray()) {
        demand.forEach(demands::add);
      } else {
        demands.add(demand);
      }
    }
    return all.get(0).against(records.isEmpty() ? TYPE : "enum", demanding(all, demands));
  }

  private static ObjectNode demanding(List<Failure> failures, Set<JsonNode> demands) {
    String keyword = failures.get(0).keyword().equals(CONST) ? "enum" : failures.get(0).keyword();
    ArrayNode values = JsonNodeFactory.instance.arrayNode().addAll(List.copyOf(demands));
    return JsonNodeFactory.instance.objectNode().set(keyword, values);
  }

  /** What is wrong whichever was meant, where that cannot be told. */
  private static List<Failure> common(List<List<Failure>> branches, Choices inner) {
    boolean areNames =
        branches.stream()
            .allMatch(branch -> branch.size() == 1 && branch.get(0).keyword().equals(REQUIRED));
    List<Failure> first = inner.settle(branches.get(0));
    List<Failure> shared =
        first.stream()
            .filter(
                failure ->
                    branches.stream()
                        .allMatch(
                            branch -> branch.stream().anyMatch(other -> isSame(failure, other))))
            .toList();
    if (shared.isEmpty() && areNames) {
      ArrayNode names = JsonNodeFactory.instance.arrayNode();
      branches.forEach(branch -> names.add(branch.get(0).property().orElseThrow()));
      return List.of(
          first
              .get(0)
              .against(
                  REQUIRED_ONE_OF,
                  JsonNodeFactory.instance.objectNode().set(REQUIRED_ONE_OF, names)));
    }
    return shared.isEmpty() ? first : shared;
  }

  private static boolean isSame(Failure one, Failure other) {
    return one.keyword().equals(other.keyword())
        && one.pointer().equals(other.pointer())
        && one.property().equals(other.property());
  }
}
