package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.eventfamily.processor.model.Constraint;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.TypeUse;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.EnumOf;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.MapOf;
import io.eventfamily.processor.model.ValueType.RecordOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import io.eventfamily.processor.model.ValueType.SetOf;
import io.eventfamily.processor.model.ValueType.UnionOf;
import java.util.Optional;

/** The checks of values: presence, then type, then constraints. */
final class CheckCode {

  private final DeclaredTypesCode types;
  private final ConstraintCode constraints;

  CheckCode(DeclaredTypesCode types, ConstraintCode constraints) {
    this.types = types;
    this.constraints = constraints;
  }

  /** The checks of a property in the fields that hold what was set or read. */
  CodeBlock ofProperty(PropertyCode code, ItemChecks items) {
    CodeBlock value = CodeBlock.of("$L", code.field("problems"));
    Place place = new Place(CodeBlock.of("$L, ", code.constant()), code.constant());
    CodeBlock.Builder checks = CodeBlock.builder();
    presence(code, value).ifPresent(problem -> add(checks, place, problem));
    addRest(checks, place, code.property().use(), value, items.of(code));
    return checks.build();
  }

  /** The checks of an item, a key or a value in a container, at which the cursor is. */
  CodeBlock ofItem(TypeUse use, String variable, ItemChecks items) {
    CodeBlock.Builder checks = CodeBlock.builder();
    CodeBlock value = CodeBlock.of("$L", variable);
    if (use.isOptional()) {
      checks.addStatement(
          "$T content = $L",
          JavaTypes.nullable(JavaTypes.stored(use)),
          OptionalCode.unwrap(use, value));
      value = CodeBlock.of("content");
    }
    Place place = new Place(CodeBlock.of(""), "ITEM");
    if (!use.nullable()) {
      add(
          checks,
          place,
          CodeBlock.of(
              "$T.notNull($L, $L)", RuntimeTypes.CHECKS, value, nullProblem(use.type(), types)));
    }
    addRest(checks, place, use, value, items);
    return checks.build();
  }

  /**
   * Where a value stands.
   *
   * @param argument names the property to a check, or nothing where the cursor is there
   * @param constant what the names of constants begin with
   */
  private record Place(CodeBlock argument, String constant) {}

  private Optional<CodeBlock> presence(PropertyCode code, CodeBlock value) {
    Property property = code.property();
    if (property.isRequired() && property.use().isPrimitive()) {
      return Optional.of(CodeBlock.of("$T.required($L)", RuntimeTypes.CHECKS, code.setFlag()));
    }
    CodeBlock nullProblem = nullProblem(property.type(), types);
    if (property.isRequired()) {
      return Optional.of(
          CodeBlock.of(
              "$T.required($L, $L, $L)", RuntimeTypes.CHECKS, value, code.setFlag(), nullProblem));
    }
    if (property.nullable()) {
      return Optional.empty();
    }
    if (property.isSupplied() || property.isComputed()) {
      return Optional.of(
          CodeBlock.of(
              "$T.notNullIfSet($L, $L, $L)",
              RuntimeTypes.CHECKS,
              value,
              code.setFlag(),
              nullProblem));
    }
    return property.use().isPrimitive()
        ? Optional.empty()
        : Optional.of(CodeBlock.of("$T.notNull($L, $L)", RuntimeTypes.CHECKS, value, nullProblem));
  }

  private void addRest(
      CodeBlock.Builder checks, Place place, TypeUse use, CodeBlock value, ItemChecks items) {
    ofJava(use.type(), place, value, items).ifPresent(check -> checks.addStatement("$L", check));
    for (Constraint constraint : use.constraints()) {
      constraints
          .of(constraint, use, value, place.constant)
          .ifPresent(problem -> add(checks, place, problem));
    }
  }

  private static void add(CodeBlock.Builder checks, Place place, CodeBlock problem) {
    checks.addStatement("problems.check($L$L)", place.argument, problem);
  }

  /** What Java can hold and JSON cannot, and what is in containers and records. */
  private Optional<CodeBlock> ofJava(
      ValueType type, Place place, CodeBlock value, ItemChecks items) {
    return type.accept(
        new ValueType.Visitor<>() {
          @Override
          public Optional<CodeBlock> scalar(Scalar scalar) {
            return hasUnwritable(scalar)
                ? Optional.of(
                    CodeBlock.of(
                        "problems.checkJava($L$L, $T::problemOf)",
                        place.argument,
                        value,
                        RuntimeTypes.JAVA_VALUES))
                : Optional.empty();
          }

          @Override
          public Optional<CodeBlock> enumeration(EnumOf enumeration) {
            return Optional.empty();
          }

          @Override
          public Optional<CodeBlock> list(ListOf list) {
            return call("items", items.reference(ItemChecks.Part.ITEM));
          }

          @Override
          public Optional<CodeBlock> set(SetOf set) {
            return call("items", items.reference(ItemChecks.Part.ITEM));
          }

          @Override
          public Optional<CodeBlock> map(MapOf map) {
            return call(
                "entries",
                CodeBlock.of(
                    "$L, $L, $L",
                    keys(map.key(), types),
                    items.reference(ItemChecks.Part.KEY),
                    items.reference(ItemChecks.Part.VALUE)));
          }

          @Override
          public Optional<CodeBlock> record(RecordOf record) {
            return parts(types.classOf(record.id()));
          }

          @Override
          public Optional<CodeBlock> union(UnionOf union) {
            return parts(types.classOf(union.id()));
          }

          @Override
          public Optional<CodeBlock> freeObject() {
            return parts(RuntimeTypes.FREE_JSON);
          }

          @Override
          public Optional<CodeBlock> freeValue() {
            return freeObject();
          }

          private Optional<CodeBlock> parts(ClassName checker) {
            return Optional.of(
                CodeBlock.of(
                    "problems.checkParts($L$L, $T::check)", place.argument, value, checker));
          }

          private Optional<CodeBlock> call(String method, CodeBlock arguments) {
            return Optional.of(
                CodeBlock.of(
                    "$T.$L(problems, $L$L, $L)",
                    RuntimeTypes.CHECKS,
                    method,
                    place.argument,
                    value,
                    arguments));
          }
        });
  }

  /** Whether Java has values of a type that JSON, or its readers, have not. */
  private static boolean hasUnwritable(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN, BYTE, SHORT, INT, LONG -> false;
      case UUID, LOCAL_TIME, PERIOD, BYTES -> false;
      case CHAR, STRING, URI -> true;
      case FLOAT, DOUBLE, BIG_INTEGER, BIG_DECIMAL, BIG_DECIMAL_NUMBER -> true;
      case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE -> true;
      case DURATION, YEAR, YEAR_MONTH -> true;
    };
  }

  /** The constant with the names of an enum. */
  static CodeBlock names(EnumOf enumeration, DeclaredTypesCode types) {
    return CodeBlock.of("$T.$L", types.holder(), types.constantOf(enumeration.declared().id()));
  }

  /** How the keys of a map are names in JSON. */
  static CodeBlock keys(TypeUse key, DeclaredTypesCode types) {
    return key.type() instanceof EnumOf enumeration
        ? names(enumeration, types)
        : CodeBlock.of("$T.$L", RuntimeTypes.MAP_KEYS, key.type());
  }

  /** What a null is, where a value of the type is expected. */
  static CodeBlock nullProblem(ValueType type, DeclaredTypesCode types) {
    if (type instanceof EnumOf enumeration) {
      return CodeBlock.of("$L.unknown()", names(enumeration, types));
    }
    return CodeBlock.of("$T.$L", RuntimeTypes.PROBLEM, nullProblem(type));
  }

  private static String nullProblem(ValueType type) {
    return type.accept(
        new ValueType.Visitor<>() {
          @Override
          public String scalar(Scalar scalar) {
            return switch (scalar) {
              case BOOLEAN -> "BOOL_TYPE";
              case BYTE, SHORT, INT, LONG, BIG_INTEGER, YEAR -> "INT_TYPE";
              case FLOAT, DOUBLE -> "FLOAT_TYPE";
              case BIG_DECIMAL, BIG_DECIMAL_NUMBER -> "DECIMAL_TYPE";
              case CHAR, STRING -> "STRING_TYPE";
              case UUID -> "UUID_TYPE";
              case URI -> "URL_TYPE";
              case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME -> "DATETIME_TYPE";
              case LOCAL_DATE, YEAR_MONTH -> "DATE_TYPE";
              case LOCAL_TIME -> "TIME_TYPE";
              case DURATION, PERIOD -> "TIME_DELTA_TYPE";
              case BYTES -> "BYTES_TYPE";
            };
          }

          @Override
          public String enumeration(EnumOf enumeration) {
            throw new IllegalArgumentException("Each enum has a problem of its own.");
          }

          @Override
          public String list(ListOf list) {
            return "LIST_TYPE";
          }

          @Override
          public String set(SetOf set) {
            return "SET_TYPE";
          }

          @Override
          public String map(MapOf map) {
            return "DICT_TYPE";
          }

          @Override
          public String record(RecordOf record) {
            return "MODEL_TYPE";
          }

          @Override
          public String union(UnionOf union) {
            return "DICT_TYPE";
          }

          @Override
          public String freeObject() {
            return "DICT_TYPE";
          }

          @Override
          public String freeValue() {
            return "MISSING";
          }
        });
  }
}
