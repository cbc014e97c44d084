package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.ClassId;
import io.eventfamily.processor.model.DeclaredTypes;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.RecordType;
import io.eventfamily.processor.model.UnionType;
import io.eventfamily.processor.model.ValueType.RecordOf;
import io.eventfamily.processor.model.ValueType.UnionOf;
import java.util.HashSet;
import java.util.Set;

/** Records can be made, and told apart where they are part of a union. */
final class RecordsCheck implements FamilyCheck {

  @Override
  public void check(Family family, Diagnostics diagnostics) {
    Set<ClassId> finite = finiteTypes(family.types());
    for (RecordType type : family.types().records()) {
      if (!finite.contains(type.id())) {
        diagnostics.report(type.origin(), Message.RECORD_WITHOUT_END, type.id().simpleName());
      }
      for (Property component : type.components()) {
        component
            .partitionKey()
            .ifPresent(origin -> diagnostics.report(origin, Message.PARTITION_KEY_IN_RECORD));
        if (type.discriminators().contains(component.wireName())) {
          diagnostics.report(component.origin(), Message.DISCRIMINATOR_TAKEN, component.wireName());
        }
      }
    }
  }

  /** The records and unions that have a value which does not need itself to be made. */
  private static Set<ClassId> finiteTypes(DeclaredTypes types) {
    Set<ClassId> finite = new HashSet<>();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (RecordType type : types.records()) {
        grows |= isFinite(type, finite) && finite.add(type.id());
      }
      for (UnionType type : types.unions()) {
        boolean any = type.branches().stream().anyMatch(each -> finite.contains(each.record()));
        grows |= any && finite.add(type.id());
      }
    }
    return finite;
  }

  private static boolean isFinite(RecordType type, Set<ClassId> finite) {
    return type.components().stream()
        .filter(component -> !component.nullable())
        .allMatch(component -> isFinite(component, finite));
  }

  private static boolean isFinite(Property component, Set<ClassId> finite) {
    if (component.type() instanceof RecordOf record) {
      return finite.contains(record.id());
    }
    return !(component.type() instanceof UnionOf union) || finite.contains(union.id());
  }
}
