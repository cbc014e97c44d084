package io.eventfamily.processor.generate;

import io.eventfamily.processor.model.ClassId;
import io.eventfamily.processor.model.DeclaredTypes;
import io.eventfamily.processor.model.Family;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The names of types and packages with which expressions in the code of a family may begin. A field
 * of such a name would be meant instead (JLS 6.4.2): {@code UUID.randomUUID()} does not compile
 * where there is a field {@code UUID}.
 *
 * <p>Types of the JDK and of the runtime are not among them unless they look like constants: fields
 * begin with a capital only where they are constants.
 */
final class HideableNames {

  private static final List<String> OF_JDK_AND_RUNTIME = List.of("UUID", "URI", "java", "io");

  private HideableNames() {}

  static Set<String> of(Family family) {
    Set<String> names = new TreeSet<>(OF_JDK_AND_RUNTIME);
    DeclaredTypes types = family.types();
    add(Stream.of(family.declaration()), names);
    add(family.names().withoutPayloads().stream(), names);
    add(family.payloads().stream().map(family.names()::payloadClass), names);
    add(types.enums().stream().map(type -> type.id()), names);
    add(types.records().stream().map(type -> type.id()), names);
    add(types.unions().stream().map(type -> type.id()), names);
    return names;
  }

  private static void add(Stream<ClassId> types, Set<String> names) {
    types.forEach(
        type -> {
          names.addAll(type.simpleNames());
          names.add(type.packageName().replaceFirst("[.].*", ""));
        });
    names.remove(""); // the unnamed package
  }
}
