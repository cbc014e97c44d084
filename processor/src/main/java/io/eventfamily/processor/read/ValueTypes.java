package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.ClassId;
import io.eventfamily.processor.model.DeclaredTypes;
import io.eventfamily.processor.model.EnumType;
import io.eventfamily.processor.model.Naming;
import io.eventfamily.processor.model.RecordType;
import io.eventfamily.processor.model.UnionType;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.EnumOf;
import io.eventfamily.processor.model.ValueType.RecordOf;
import io.eventfamily.processor.model.ValueType.UnionOf;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The enums, records and unions of the user's own that the values of one family have. Each is read
 * once, when it is first met; a record that holds itself is met again while it is read.
 */
final class ValueTypes {

  private final ReadContext context;
  private final EnumReader enums;
  private final RecordReader records;
  private final UnionReader unions;

  private final Set<String> met = new HashSet<>();
  private final Map<String, EnumType> readEnums = new LinkedHashMap<>();
  private final Map<String, RecordType> readRecords = new LinkedHashMap<>();
  private final Map<String, UnionType> readUnions = new LinkedHashMap<>();

  ValueTypes(ReadContext context, Naming naming) {
    this.context = context;
    this.enums = new EnumReader(context);
    this.records = new RecordReader(context, properties(naming));
    this.unions = new UnionReader(context);
  }

  /** A reader of properties that have these types. */
  PropertyReader properties(Naming naming) {
    return new PropertyReader(context, naming, new TypeReader(context, this));
  }

  /** Whether a type is of a kind that values can have. */
  boolean canBeDeclared(TypeElement type) {
    return type.getTypeParameters().isEmpty()
        && switch (type.getKind()) {
          case ENUM, RECORD -> true;
          case INTERFACE -> type.getModifiers().contains(Modifier.SEALED);
          default -> false;
        };
  }

  /**
   * Reads a type of such a kind.
   *
   * @param user the member that has it
   * @return empty where it was reported
   */
  Optional<ValueType> read(TypeElement type, Element user) {
    if (!context.visibility().sees(type)) {
      context.report(
          Origin.of(user), Message.VALUE_TYPE_NOT_VISIBLE, type.getSimpleName().toString());
      return Optional.empty();
    }
    return switch (type.getKind()) {
      case ENUM -> readEnum(type);
      case RECORD -> Optional.of(readRecord(type));
      default -> readUnion(type);
    };
  }

  private Optional<ValueType> readEnum(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (met.add(name)) {
      enums.read(type).ifPresent(read -> readEnums.put(name, read));
    }
    return Optional.ofNullable(readEnums.get(name)).map(EnumOf::new);
  }

  private ValueType readRecord(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (met.add(name)) {
      readRecords.put(name, records.read(type));
    }
    return new RecordOf(idOf(type));
  }

  private Optional<ValueType> readUnion(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (met.add(name)) {
      Map<TypeElement, UnionType.Branch> branches = new LinkedHashMap<>();
      unions.read(type, branches).ifPresent(read -> readUnions.put(name, read));
      branches.keySet().forEach(this::readRecord);
    }
    return Optional.ofNullable(readUnions.get(name)).map(read -> new UnionOf(read.id()));
  }

  private ClassId idOf(TypeElement type) {
    return ClassIds.of(type, context.elements());
  }

  /** All that was met. */
  DeclaredTypes all() {
    return new DeclaredTypes(
        List.copyOf(readEnums.values()),
        List.copyOf(readRecords.values()),
        List.copyOf(readUnions.values()));
  }
}
