package io.eventfamily.processor.random;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A family and what it names, as sources.
 *
 * @param packageName empty for the unnamed package
 * @param careful whether it is sound Java
 * @param units a source file each, whose head is followed by the type that gives it its name
 */
record FamilySource(String packageName, boolean careful, List<Unit> units) {
  FamilySource {
    units = List.copyOf(units);
  }

  /** A source file. */
  record Unit(String typeName, Block type) {}

  /** How many enums, records, unions and payloads it declares. */
  int declarations() {
    return units.stream().mapToInt(unit -> declarations(unit.type)).sum();
  }

  private static int declarations(Block block) {
    boolean declares =
        block.head().matches("[\\s\\S]*\\b(enum|record|sealed interface) \\S+[\\s\\S]*")
            || block.head().contains("@io.eventfamily.Payload");
    return (block.braces() && declares ? 1 : 0)
        + block.parts().stream().mapToInt(FamilySource::declarations).sum();
  }

  List<SourceText> texts() {
    return units.stream()
        .map(
            unit ->
                new SourceText(
                    (packageName.isEmpty() ? "" : packageName + ".") + unit.typeName,
                    (packageName.isEmpty() ? "" : "package " + packageName + ";\n")
                        + unit.type.source()))
        .toList();
  }

  /** The same with one piece less, in all ways. */
  List<FamilySource> smaller() {
    return IntStream.range(0, units.size())
        .boxed()
        .map(this::smaller)
        .flatMap(Collection::stream)
        .toList();
  }

  private List<FamilySource> smaller(int index) {
    List<FamilySource> all = new ArrayList<>();
    if (units.size() > 1) {
      List<Unit> rest = new ArrayList<>(units);
      rest.remove(index);
      all.add(new FamilySource(packageName, careful, rest));
    }
    for (Block type : units.get(index).type.smaller()) {
      List<Unit> changed = new ArrayList<>(units);
      changed.set(index, new Unit(units.get(index).typeName, type));
      all.add(new FamilySource(packageName, careful, changed));
    }
    return all;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    texts()
        .forEach(each -> text.append("// ").append(each.name()).append('\n').append(each.text()));
    return text.toString();
  }
}
