package io.eventfamily.processor.pairs;

import io.eventfamily.processor.random.Dice;
import io.eventfamily.processor.random.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Two versions of a family as they are declared.
 *
 * @param number by which pairs that are compiled together are told apart
 * @param major whether the newer one is another major version
 */
record Pair(int number, boolean major, Declaration older, Declaration newer) {

  /** Makes the pair of a seed, always the same. */
  static Pair make(long seed, int number) {
    // Neighbouring seeds would begin alike.
    Dice dice = new Dice(seed * 0x9E3779B97F4A7C15L, true);
    Declaration older = new Declarations(dice).any();
    Declaration newer = older.copy();
    Mutation mutation = new Mutation(dice);
    for (int count = 1 + dice.below(3); count > 0; count--) {
      mutation.apply(newer);
    }
    return new Pair(number, dice.oneIn(8), older, newer);
  }

  String olderPackage() {
    return "p" + number + ".older";
  }

  String newerPackage() {
    return "p" + number + ".newer";
  }

  String olderVersion() {
    return "1.0.0";
  }

  String newerVersion() {
    return major ? "2.0.0" : "1.1.0";
  }

  String family() {
    return "f" + number;
  }

  List<SourceText> sources() {
    return List.of(
        new SourceText(
            olderPackage() + ".PairEvents", older.text(olderPackage(), family(), olderVersion())),
        new SourceText(
            newerPackage() + ".PairEvents", newer.text(newerPackage(), family(), newerVersion())));
  }

  /** The same with less: without an event, or a property in both versions. */
  List<Pair> smaller() {
    List<Pair> all = new ArrayList<>();
    for (String payload : List.of("Alpha", "Beta")) {
      if (older.payloads.size() > 1 && newer.payloads.size() > 1) {
        Pair pair = copy();
        pair.older.payloads.remove(payload);
        pair.newer.payloads.remove(payload);
        all.add(pair);
      }
    }
    for (String object : older.objects.keySet()) {
      List<String> names = new ArrayList<>();
      older.objects.get(object).forEach(property -> names.add(property.name()));
      newer.objects.get(object).forEach(property -> names.add(property.name()));
      for (String name : names.stream().distinct().toList()) {
        Pair pair = copy();
        pair.older.objects.get(object).removeIf(property -> property.name().equals(name));
        pair.newer.objects.get(object).removeIf(property -> property.name().equals(name));
        all.add(pair);
      }
    }
    for (String setting : List.of("nulls", "unknownProperties", "naiveTimestamps", "naming")) {
      if (older.settings.containsKey(setting) && newer.settings.containsKey(setting)) {
        Pair pair = copy();
        pair.older.settings.remove(setting);
        pair.newer.settings.remove(setting);
        all.add(pair);
      }
    }
    return all;
  }

  private Pair copy() {
    return new Pair(number, major, older.copy(), newer.copy());
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    sources()
        .forEach(
            source ->
                source
                    .text()
                    .lines()
                    .filter(line -> !line.startsWith("import"))
                    .forEach(line -> text.append(line).append('\n')));
    return text.toString();
  }
}
