package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import io.eventfamily.processor.model.ClassId;
import io.eventfamily.processor.model.DeclaredTypes;
import io.eventfamily.processor.model.EnumType;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Naming;
import io.eventfamily.processor.model.RecordType;
import io.eventfamily.processor.model.UnionType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Where the code stands that knows the enums, records and unions of the user's own. */
final class DeclaredTypesCode {

  private final ClassName holder;
  private final DeclaredTypes types;
  private final Map<ClassId, String> names = new HashMap<>();
  private final Set<String> hideable;

  private DeclaredTypesCode(Family family) {
    this.holder = JavaTypes.of(family.names().values());
    this.types = family.types();
    Set<String> ofTypes = HideableNames.of(family);
    FreeNames free = new FreeNames(ofTypes);
    for (RecordType type : types.records()) {
      names.put(type.id(), free.take(type.id().simpleName() + "Value"));
    }
    for (UnionType type : types.unions()) {
      names.put(type.id(), free.take(type.id().simpleName() + "Value"));
    }
    this.hideable = new HashSet<>(ofTypes);
    hideable.addAll(names.values());
    for (EnumType type : types.enums()) {
      names.put(type.id(), free.take(Naming.constantCase(type.id().simpleName())));
    }
  }

  static DeclaredTypesCode of(Family family) {
    return new DeclaredTypesCode(family);
  }

  DeclaredTypes types() {
    return types;
  }

  /** The names that no field may have, see {@link HideableNames}. */
  Set<String> hideable() {
    return hideable;
  }

  /** The class that holds all of them. */
  ClassName holder() {
    return holder;
  }

  /** The class that reads, checks and writes a record or a union. */
  ClassName classOf(ClassId type) {
    return holder.nestedClass(nameOf(type));
  }

  /** The constant with the names of an enum. */
  String constantOf(ClassId type) {
    return nameOf(type);
  }

  private String nameOf(ClassId type) {
    return Objects.requireNonNull(names.get(type));
  }
}
