package io.eventfamily.processor.evolve;

import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.Rule;
import io.eventfamily.processor.model.UnknownProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether JSON objects of an older version are read as ones of a newer version. */
final class ObjectReading {

  private final TypeReading types;
  private final boolean rejects;

  ObjectReading(Family older, Family newer) {
    this.types = new TypeReading(older.types(), newer.types(), this);
    this.rejects = newer.wireFormat().unknownProperties() == UnknownProperties.REJECT;
  }

  /** Whether the newer reader rejects properties that it does not know. */
  boolean rejects() {
    return rejects;
  }

  List<String> obstacles(
      List<Property> older, List<Rule> olderRules, List<Property> newer, List<Rule> newerRules) {
    List<String> obstacles = new ArrayList<>();
    for (Property property : newer) {
      addObstacle(property, older, obstacles);
    }
    if (rejects) {
      Set<String> known = newer.stream().flatMap(ObjectReading::names).collect(Collectors.toSet());
      older.stream()
          .map(Property::wireName)
          .filter(name -> !known.contains(name))
          .forEach(name -> obstacles.add(unexpected(name)));
    }
    for (Rule rule : newerRules) {
      if (olderRules.stream().noneMatch(known -> isSame(known, rule))) {
        obstacles.add("nothing was judged by the rule " + rule.method() + "()");
      }
    }
    return obstacles;
  }

  static String unexpected(String name) {
    return "\"" + name + "\" is not there any more, and the family rejects unknown properties";
  }

  private void addObstacle(Property property, List<Property> older, List<String> obstacles) {
    Set<String> names = names(property).collect(Collectors.toSet());
    List<Property> sources =
        older.stream().filter(source -> names.contains(source.wireName())).toList();
    String name = "\"" + property.wireName() + "\" ";
    if (sources.size() > 1) {
      obstacles.add(name + "was more than one property");
    } else if (sources.isEmpty() && property.isRequired()) {
      obstacles.add(name + "is required, and there was none");
    } else if (!sources.isEmpty()) {
      types
          .obstacle(sources.get(0).use(), property.use())
          .ifPresent(obstacle -> obstacles.add(name + obstacle));
    }
  }

  private static Stream<String> names(Property property) {
    return Stream.concat(Stream.of(property.wireName()), property.aliases().stream());
  }

  /** What a method does is not known here: one of the same name is taken for the same. */
  private static boolean isSame(Rule older, Rule newer) {
    return older.method().equals(newer.method()) && older.expected() == newer.expected();
  }
}
