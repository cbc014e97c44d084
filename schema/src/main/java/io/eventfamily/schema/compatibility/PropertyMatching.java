package io.eventfamily.schema.compatibility;

import io.eventfamily.schema.PropertySchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Which properties of two objects are the same: those of one name, and then those where one version
 * reads the name that the other has.
 *
 * @param partners the older property of a newer one
 * @param removed the older properties that have no newer one
 * @param olderInCommon the older properties that have a newer one
 */
record PropertyMatching(
    Map<PropertySchema, PropertySchema> partners,
    List<PropertySchema> removed,
    List<PropertySchema> olderInCommon) {

  static PropertyMatching of(List<PropertySchema> older, List<PropertySchema> newer) {
    Map<PropertySchema, PropertySchema> partners = new LinkedHashMap<>();
    List<PropertySchema> rest = new ArrayList<>(older);
    match(partners, rest, newer, (one, other) -> one.name().equals(other.name()));
    match(partners, rest, newer, (one, other) -> other.aliases().contains(one.name()));
    match(partners, rest, newer, (one, other) -> one.aliases().contains(other.name()));
    List<PropertySchema> inCommon = new ArrayList<>(older);
    inCommon.removeAll(rest);
    return new PropertyMatching(partners, rest, inCommon);
  }

  private static void match(
      Map<PropertySchema, PropertySchema> partners,
      List<PropertySchema> rest,
      List<PropertySchema> newer,
      BiPredicate<PropertySchema, PropertySchema> isSame) {
    for (PropertySchema property : newer) {
      if (!partners.containsKey(property)) {
        rest.stream()
            .filter(candidate -> isSame.test(candidate, property))
            .findFirst()
            .ifPresent(
                partner -> {
                  partners.put(property, partner);
                  rest.remove(partner);
                });
      }
    }
  }

  Optional<PropertySchema> partnerOf(PropertySchema newer) {
    return Optional.ofNullable(partners.get(newer));
  }

  /** The older properties that have a newer one, in the order of the newer ones. */
  List<PropertySchema> inNewOrder(List<PropertySchema> newer) {
    return newer.stream().map(this::partnerOf).flatMap(Optional::stream).toList();
  }
}
