package io.eventfamily.benchmark.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A package of types: to EventFamily a family, and its payloads. */
record Group(String packageName, String name, List<MeasuredType> types) {

  private static final long SEED = 20_260_101;
  private static final int PROPERTIES = 7;

  /** Groups of types, always the same, with seven properties in each type. */
  static List<Group> create(int groups, int typesInEach) {
    Random random = new Random(SEED);
    List<Group> all = new ArrayList<>();
    for (int number = 1; number <= groups; number++) {
      List<MeasuredType> types = new ArrayList<>();
      for (int index = 1; index <= typesInEach; index++) {
        types.add(new MeasuredType("Happened" + index, properties(random)));
      }
      all.add(new Group("measured.group" + number, "Group" + number, types));
    }
    return all;
  }

  /** The same with one more property in each type, behind the others. */
  Group with(Property property) {
    return new Group(
        packageName,
        name,
        types.stream()
            .map(
                type ->
                    new MeasuredType(
                        type.name(),
                        Stream.concat(type.properties().stream(), Stream.of(property)).toList()))
            .toList());
  }

  private static List<Property> properties(Random random) {
    List<Property> others = new ArrayList<>(Property.ALL);
    Collections.shuffle(others, random);
    List<Property> all = new ArrayList<>();
    all.add(new Property("id", "", "UUID"));
    all.addAll(others.subList(0, PROPERTIES - 1));
    return all;
  }
}
