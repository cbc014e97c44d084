package io.eventfamily.processor.check;

import io.eventfamily.processor.model.Constraint;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.EnumOf;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.MapOf;
import io.eventfamily.processor.model.ValueType.RecordOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import io.eventfamily.processor.model.ValueType.SetOf;
import io.eventfamily.processor.model.ValueType.UnionOf;
import java.util.Set;

/** Which constraints go with which types. */
final class Applicability {

  /** Constraints of Jakarta Validation for which a null is not valid. */
  private static final Set<String> FORBID_NULL = Set.of("NotNull", "NotEmpty", "NotBlank");

  private Applicability() {}

  static boolean appliesTo(Constraint constraint, ValueType type) {
    if (constraint instanceof Constraint.NotNull || constraint instanceof Constraint.Null) {
      return true;
    }
    if (constraint instanceof Constraint.Size) {
      return hasSize(type);
    }
    if (constraint instanceof Constraint.Bound || constraint instanceof Constraint.Digits) {
      return type instanceof Scalar scalar && scalar.isNumber();
    }
    return type == (constraint instanceof Constraint.MustBe ? Scalar.BOOLEAN : Scalar.STRING);
  }

  static String domain(Constraint constraint) {
    if (constraint instanceof Constraint.Size) {
      return "strings, bytes, lists, sets and maps";
    }
    if (constraint instanceof Constraint.Bound || constraint instanceof Constraint.Digits) {
      return "numbers";
    }
    return constraint instanceof Constraint.MustBe ? "booleans" : "strings";
  }

  static boolean forbidsNull(Constraint constraint) {
    return FORBID_NULL.contains(constraint.name());
  }

  private static boolean hasSize(ValueType type) {
    return type.accept(
        new ValueType.Visitor<>() {
          @Override
          public Boolean scalar(Scalar scalar) {
            return scalar == Scalar.STRING || scalar == Scalar.BYTES;
          }

          @Override
          public Boolean enumeration(EnumOf enumeration) {
            return false;
          }

          @Override
          public Boolean list(ListOf list) {
            return true;
          }

          @Override
          public Boolean set(SetOf set) {
            return true;
          }

          @Override
          public Boolean map(MapOf map) {
            return true;
          }

          @Override
          public Boolean record(RecordOf record) {
            return false;
          }

          @Override
          public Boolean union(UnionOf union) {
            return false;
          }

          @Override
          public Boolean freeObject() {
            return true;
          }

          @Override
          public Boolean freeValue() {
            return false;
          }
        });
  }
}
