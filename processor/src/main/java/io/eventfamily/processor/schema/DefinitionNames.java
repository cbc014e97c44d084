package io.eventfamily.processor.schema;

import io.eventfamily.processor.model.ClassId;
import io.eventfamily.processor.model.DeclaredTypes;
import io.eventfamily.processor.model.EnumType;
import io.eventfamily.processor.model.RecordType;
import io.eventfamily.processor.model.UnionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the user's own types are called in a schema: by their simple names, and those that share one
 * by their canonical names.
 */
public record DefinitionNames(Map<ClassId, String> names) {

  /** The names of all types that a family uses. */
  public static DefinitionNames of(DeclaredTypes types) {
    List<ClassId> ids =
        Stream.of(
                types.enums().stream().map(EnumType::id),
                types.records().stream().map(RecordType::id),
                types.unions().stream().map(UnionType::id))
            .flatMap(each -> each)
            .toList();
    Map<ClassId, String> names = new HashMap<>();
    for (ClassId id : ids) {
      long namesakes =
          ids.stream().filter(other -> other.simpleName().equals(id.simpleName())).count();
      names.put(id, namesakes == 1 ? id.simpleName() : id.toString());
    }
    return new DefinitionNames(Map.copyOf(names));
  }

  /** The name of one of them. */
  public String of(ClassId id) {
    String name = names.get(id);
    if (name == null) {
      throw new IllegalArgumentException("The family does not use " + id);
    }
    return name;
  }
}
