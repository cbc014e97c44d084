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
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records can be made, and told apart where they are part of a union. */
final class RecordsCheck implements FamilyCheck {

  @Override
  public void check(Family family, Diagnostics diagnostics) {
    Map<ClassId, Set<ClassId>> endless = endlessTypes(family.types());
    for (RecordType type : family.types().records()) {
      if (needsItself(type.id(), endless)) {
        diagnostics.report(type.origin(), Message.RECORD_WITHOUT_END, type.id().simpleName());
      }
      for (Property component : type.components()) {
        component
            .partitionKey()
            .ifPresent(origin -> diagnostics.report(origin, Message.PARTITION_KEY_IN_RECORD));
        Stream.concat(Stream.of(component.wireName()), component.aliases().stream())
            .filter(family.types().discriminatorsOf(type.id())::contains)
            .forEach(
                name -> diagnostics.report(component.origin(), Message.DISCRIMINATOR_TAKEN, name));
      }
    }
  }

  /** The types that can only be made of a value that cannot be made: those that each needs. */
  private static Map<ClassId, Set<ClassId>> endlessTypes(DeclaredTypes types) {
    Map<ClassId, Set<ClassId>> needs = new HashMap<>();
    for (RecordType type : types.records()) {
      needs.put(type.id(), required(type));
    }
    for (UnionType type : types.unions()) {
      Set<ClassId> records =
          type.branches().stream().map(UnionType.Branch::record).collect(Collectors.toSet());
      needs.put(type.id(), records);
    }
    Set<ClassId> unions = types.unions().stream().map(UnionType::id).collect(Collectors.toSet());
    // What was not read, because it was reported, is no reason to report another type.
    boolean shrinks = true;
    while (shrinks) {
      shrinks = needs.entrySet().removeIf(type -> hasEnd(type, unions, needs.keySet()));
    }
    return needs;
  }

  private static boolean hasEnd(
      Map.Entry<ClassId, Set<ClassId>> type, Set<ClassId> unions, Set<ClassId> endless) {
    return unions.contains(type.getKey())
        ? !endless.containsAll(type.getValue())
        : Collections.disjoint(endless, type.getValue());
  }

  private static Set<ClassId> required(RecordType type) {
    Set<ClassId> required = new HashSet<>();
    for (Property component : type.components()) {
      if (!component.nullable() && component.type() instanceof RecordOf record) {
        required.add(record.id());
      } else if (!component.nullable() && component.type() instanceof UnionOf union) {
        required.add(union.id());
      }
    }
    return required;
  }

  /** Whether a type is in a circle, and does not only need one that is. */
  private static boolean needsItself(ClassId type, Map<ClassId, Set<ClassId>> needs) {
    Set<ClassId> reached = new HashSet<>();
    Deque<ClassId> next = new ArrayDeque<>(List.of(type));
    while (!next.isEmpty()) {
      for (ClassId needed : needs.getOrDefault(next.remove(), Set.of())) {
        if (reached.add(needed)) {
          next.add(needed);
        }
      }
    }
    return reached.contains(type);
  }
}
