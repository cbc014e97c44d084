package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.eventfamily.processor.model.ClassId;
import io.eventfamily.processor.model.RecordType;
import io.eventfamily.processor.model.TypeUse;
import io.eventfamily.processor.model.UnionType;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.EnumOf;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.MapOf;
import io.eventfamily.processor.model.ValueType.RecordOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import io.eventfamily.processor.model.ValueType.SetOf;
import io.eventfamily.processor.model.ValueType.UnionOf;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Copies that nobody outside can change.
 *
 * <p>Records of the user's own are copied only after they were found to be sound, because a record
 * can hold itself by way of a list.
 *
 * @param withRecords whether records are copied too, where they hold what can be changed
 * @param variable what the parameters of lambdas are called
 */
record CopyCode(DeclaredTypesCode types, boolean withRecords, String variable) {

  /** Copies in which records are copied too. */
  static CopyCode ofRecords(DeclaredTypesCode types) {
    return new CopyCode(types, true, "each");
  }

  /** Copies of a value that is called as a property is. */
  CopyCode(DeclaredTypesCode types, boolean withRecords, PropertyCode of) {
    // The parameter of a lambda must not have the name of a parameter around it.
    this(types, withRecords, of.variable().startsWith("each") ? "part" : "each");
  }

  /** A copy of a value, or the value itself where nobody can change it. */
  CodeBlock copy(TypeUse use, CodeBlock value) {
    return function(use, 1).map(function -> function.apply(value)).orElse(value);
  }

  /** The same of a value as it is declared: an Optional stays one, and is never null. */
  CodeBlock copyDeclared(TypeUse use, CodeBlock value) {
    return use.isOptional() ? copyOptional(function(use, 1), value) : copy(use, value);
  }

  private static CodeBlock copyOptional(Optional<Function> content, CodeBlock value) {
    return content
        .map(
            function ->
                CodeBlock.of(
                    "$T.copyOf($L, $L)", RuntimeTypes.OPTIONALS, value, function.reference()))
        .orElseGet(() -> CodeBlock.of("$T.orEmpty($L)", RuntimeTypes.OPTIONALS, value));
  }

  /** Whether there is anything to copy. */
  boolean isNeeded(TypeUse use) {
    return function(use, 1).isPresent();
  }

  /** A function of one argument. */
  private record Function(
      ClassName type, String method, Optional<CodeBlock> ofItems, String variable) {

    CodeBlock apply(CodeBlock value) {
      return ofItems
          .map(items -> CodeBlock.of("$T.$L($L, $L)", type, method, value, items))
          .orElseGet(() -> CodeBlock.of("$T.$L($L)", type, method, value));
    }

    CodeBlock reference() {
      return ofItems.isEmpty()
          ? CodeBlock.of("$T::$L", type, method)
          : CodeBlock.of("$L -> $L", variable, apply(CodeBlock.of("$L", variable)));
    }
  }

  private Optional<CodeBlock> items(TypeUse item, int depth) {
    if (!item.isOptional()) {
      return function(item, depth).map(Function::reference);
    }
    Optional<Function> content = function(item, depth + 1);
    CodeBlock parameter = CodeBlock.of("$L", JsonCode.variable(variable, depth));
    return Optional.of(
        content.isEmpty()
            ? CodeBlock.of("$T::orEmpty", RuntimeTypes.OPTIONALS)
            : CodeBlock.of("$L -> $L", parameter, copyOptional(content, parameter)));
  }

  private Optional<Function> function(TypeUse use, int depth) {
    return use.type()
        .accept(
            new ValueType.Visitor<>() {
              @Override
              public Optional<Function> scalar(Scalar scalar) {
                return scalar == Scalar.BYTES ? of(RuntimeTypes.BYTES, "copyOf") : Optional.empty();
              }

              @Override
              public Optional<Function> enumeration(EnumOf enumeration) {
                return Optional.empty();
              }

              @Override
              public Optional<Function> list(ListOf list) {
                return of(RuntimeTypes.LISTS, "copyOf", list.item());
              }

              @Override
              public Optional<Function> set(SetOf set) {
                return of(RuntimeTypes.SETS, set.sorted() ? "sortedCopyOf" : "copyOf", set.item());
              }

              @Override
              public Optional<Function> map(MapOf map) {
                return of(RuntimeTypes.MAPS, "copyOf", map.value());
              }

              @Override
              public Optional<Function> record(RecordOf record) {
                return ofDeclared(record.id());
              }

              @Override
              public Optional<Function> union(UnionOf union) {
                return ofDeclared(union.id());
              }

              @Override
              public Optional<Function> freeObject() {
                return of(RuntimeTypes.FREE_JSON, "copyOf");
              }

              @Override
              public Optional<Function> freeValue() {
                return of(RuntimeTypes.FREE_JSON, "copyOf");
              }

              private Optional<Function> ofDeclared(ClassId id) {
                return withRecords && holdsChangeable(id)
                    ? of(types.classOf(id), "copyOf")
                    : Optional.empty();
              }

              private Optional<Function> of(ClassName type, String method) {
                return Optional.of(new Function(type, method, Optional.empty(), ""));
              }

              private Optional<Function> of(ClassName type, String method, TypeUse item) {
                return Optional.of(
                    new Function(
                        type, method, items(item, depth + 1), JsonCode.variable(variable, depth)));
              }
            });
  }

  /**
   * Whether a record or a union, or a record in it, holds a container, or an Optional, in whose
   * place there may be a null.
   */
  boolean holdsChangeable(ClassId id) {
    return holdsChangeable(id, new HashSet<>());
  }

  private boolean holdsChangeable(ClassId id, Set<ClassId> visited) {
    if (!visited.add(id)) {
      return false;
    }
    for (UnionType union : types.types().unions()) {
      if (union.id().equals(id)) {
        return union.branches().stream()
            .anyMatch(branch -> holdsChangeable(branch.record(), visited));
      }
    }
    RecordType type = types.types().record(id);
    return type.components().stream()
        .anyMatch(
            component -> component.use().isOptional() || isChangeable(component.type(), visited));
  }

  private boolean isChangeable(ValueType type, Set<ClassId> visited) {
    return type.accept(
        new ValueType.Visitor<>() {
          @Override
          public Boolean scalar(Scalar scalar) {
            return scalar == Scalar.BYTES;
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
            return holdsChangeable(record.id(), visited);
          }

          @Override
          public Boolean union(UnionOf union) {
            return holdsChangeable(union.id(), visited);
          }

          @Override
          public Boolean freeObject() {
            return true;
          }

          @Override
          public Boolean freeValue() {
            return true;
          }
        });
  }
}
