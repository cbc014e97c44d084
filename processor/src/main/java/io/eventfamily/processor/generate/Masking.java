package io.eventfamily.processor.generate;

import io.eventfamily.processor.model.ClassId;
import io.eventfamily.processor.model.DeclaredTypes;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.TypeUse;
import io.eventfamily.processor.model.UnionType;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.MapOf;
import io.eventfamily.processor.model.ValueType.RecordOf;
import io.eventfamily.processor.model.ValueType.SetOf;
import io.eventfamily.processor.model.ValueType.UnionOf;
import java.util.HashSet;
import java.util.Set;

/**
 * What must not show in texts for people: a sensitive property, and one with a record that has a
 * sensitive component, because the record's own text would show it.
 */
final class Masking {

  private final DeclaredTypes types;
  private final Set<ClassId> visited = new HashSet<>();

  private Masking(DeclaredTypes types) {
    this.types = types;
  }

  static boolean covers(Property property, DeclaredTypes types) {
    return property.sensitive() || new Masking(types).holdsSensitive(property.use());
  }

  private boolean holdsSensitive(TypeUse use) {
    ValueType type = use.type();
    if (type instanceof ListOf list) {
      return holdsSensitive(list.item());
    }
    if (type instanceof SetOf set) {
      return holdsSensitive(set.item());
    }
    if (type instanceof MapOf map) {
      return holdsSensitive(map.value());
    }
    if (type instanceof UnionOf union) {
      return types.union(union.id()).branches().stream()
          .map(UnionType.Branch::record)
          .anyMatch(this::holdsSensitive);
    }
    return type instanceof RecordOf record && holdsSensitive(record.id());
  }

  private boolean holdsSensitive(ClassId record) {
    return visited.add(record)
        && types.record(record).components().stream()
            .anyMatch(component -> component.sensitive() || holdsSensitive(component.use()));
  }
}
