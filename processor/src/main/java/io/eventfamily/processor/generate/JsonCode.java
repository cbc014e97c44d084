package io.eventfamily.processor.generate;

import com.palantir.javapoet.CodeBlock;
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
import io.eventfamily.processor.model.WireFormat;
import java.util.List;

/** How the value of a property is read from JSON, and written to it. */
record JsonCode(WireFormat format, DeclaredTypesCode types) {

  /**
   * The statements that read the value of a property.
   *
   * @param target the variable with the fields that are read into
   * @param checks the checks of what is in the value
   */
  List<CodeBlock> read(PropertyCode code, String target, ItemChecks checks) {
    CodeBlock value = readContent(code.use(), checks.of(code), "in");
    CodeBlock assignment = CodeBlock.of("$L.$L = $L", target, code.variable(), value);
    return code.needsFlagWhenRead()
        ? List.of(assignment, CodeBlock.of("$L.$L = true", target, code.setFlag()))
        : List.of(assignment);
  }

  /** Reads the value or null, not in an Optional. */
  private CodeBlock readContent(TypeUse use, ItemChecks checks, String in) {
    CodeBlock value = readValue(use.type(), checks, in);
    return use.nullable() ? CodeBlock.of("$L.readNull() ? null : $L", in, value) : value;
  }

  private CodeBlock readValue(ValueType type, ItemChecks checks, String in) {
    return type.accept(
        new ValueType.Visitor<>() {
          @Override
          public CodeBlock scalar(Scalar scalar) {
            return CodeBlock.of("$L.$L()", in, readMethod(scalar));
          }

          @Override
          public CodeBlock enumeration(EnumOf enumeration) {
            return CodeBlock.of("$L.readEnum($L)", in, names(enumeration));
          }

          @Override
          public CodeBlock list(ListOf list) {
            return CodeBlock.of(
                "$L.readList($L)", in, itemReader(list.item(), checks, ItemChecks.Part.ITEM));
          }

          @Override
          public CodeBlock set(SetOf set) {
            return CodeBlock.of(
                "$L.$L($L)",
                in,
                set.sorted() ? "readSortedSet" : "readSet",
                itemReader(set.item(), checks, ItemChecks.Part.ITEM));
          }

          @Override
          public CodeBlock map(MapOf map) {
            CodeBlock keys = keys(map.key());
            CodeBlock values = itemReader(map.value(), checks.of(ItemChecks.Part.VALUE));
            boolean checked =
                ItemChecks.hasConstraints(map.key()) || ItemChecks.hasConstraints(map.value());
            return checked
                ? CodeBlock.of(
                    "$L.readMap($L,$W$L,$W$L,$W$L)",
                    in,
                    keys,
                    checks.reference(ItemChecks.Part.KEY),
                    values,
                    checks.reference(ItemChecks.Part.VALUE))
                : CodeBlock.of("$L.readMap($L,$W$L)", in, keys, values);
          }

          @Override
          public CodeBlock record(RecordOf record) {
            return CodeBlock.of("$T.read($L)", types.classOf(record.id()), in);
          }

          @Override
          public CodeBlock union(UnionOf union) {
            return CodeBlock.of("$T.read($L)", types.classOf(union.id()), in);
          }

          @Override
          public CodeBlock freeObject() {
            return CodeBlock.of("$L.readFreeObject()", in);
          }

          @Override
          public CodeBlock freeValue() {
            return CodeBlock.of("$L.readFreeJson()", in);
          }
        });
  }

  /** A reader of what is in a container, and the check of it where there is one. */
  private CodeBlock itemReader(TypeUse item, ItemChecks checks, ItemChecks.Part part) {
    CodeBlock reader = itemReader(item, checks.of(part));
    return ItemChecks.hasConstraints(item)
        ? CodeBlock.of("$L,$W$L", reader, checks.reference(part))
        : reader;
  }

  private CodeBlock itemReader(TypeUse item, ItemChecks checks) {
    boolean plain = !item.nullable();
    if (plain && item.type() instanceof Scalar scalar) {
      return CodeBlock.of("$T::$L", RuntimeTypes.JSON_READER, readMethod(scalar));
    }
    if (plain && item.type() instanceof RecordOf record) {
      return CodeBlock.of("$T::read", types.classOf(record.id()));
    }
    if (plain && item.type() instanceof UnionOf union) {
      return CodeBlock.of("$T::read", types.classOf(union.id()));
    }
    if (item.type() instanceof ValueType.FreeValue && !item.isOptional()) {
      return CodeBlock.of("$T::readFreeJson", RuntimeTypes.JSON_READER);
    }
    String in = variable("item", checks.depth() - 1);
    return CodeBlock.of("$L -> $L", in, OptionalCode.wrap(item, readContent(item, checks, in)));
  }

  private CodeBlock keys(TypeUse key) {
    return CheckCode.keys(key, types);
  }

  private CodeBlock names(EnumOf enumeration) {
    return CheckCode.names(enumeration, types);
  }

  private String readMethod(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> "readBoolean";
      case BYTE -> "readByte";
      case SHORT -> "readShort";
      case INT -> "readInt";
      case LONG -> "readLong";
      case CHAR -> "readChar";
      case FLOAT -> "readFloat";
      case DOUBLE -> "readDouble";
      case STRING -> "readString";
      case BIG_INTEGER -> "readBigInteger";
      case BIG_DECIMAL, BIG_DECIMAL_NUMBER -> "readBigDecimal";
      case UUID -> "readUuid";
      case URI -> "readUri";
      case INSTANT -> format.naiveIsUtc() ? "readInstantOrNaive" : "readInstant";
      case OFFSET_DATE_TIME ->
          format.naiveIsUtc() ? "readOffsetDateTimeOrNaive" : "readOffsetDateTime";
      case LOCAL_DATE_TIME -> "readLocalDateTime";
      case LOCAL_DATE -> "readLocalDate";
      case LOCAL_TIME -> "readLocalTime";
      case DURATION -> "readDuration";
      case PERIOD -> "readPeriod";
      case YEAR -> "readYear";
      case YEAR_MONTH -> "readYearMonth";
      case BYTES -> "readBytes";
    };
  }

  /**
   * Writes a property: its name and value.
   *
   * @param value the value or null, not in an Optional
   */
  CodeBlock write(PropertyCode code, CodeBlock value) {
    CodeBlock.Builder statements = CodeBlock.builder();
    boolean omitted = isOmittedIfNull(code.property());
    if (omitted) {
      statements.beginControlFlow("if ($L != null)", value);
    }
    statements.addStatement(
        "$L",
        writeValue(
            code.property().type(), CodeBlock.of("out.property($L)", code.constant()), value, 1));
    if (omitted) {
      statements.endControlFlow();
    }
    return statements.build();
  }

  /** A null is never left out where a default would take its place. */
  private boolean isOmittedIfNull(Property property) {
    return format.omitNulls() && property.nullable() && property.defaultValue().isEmpty();
  }

  /**
   * @param depth how many lambdas what is in the value will be in, and one more
   */
  private CodeBlock writeValue(ValueType type, CodeBlock out, CodeBlock value, int depth) {
    return type.accept(
        new ValueType.Visitor<>() {
          @Override
          public CodeBlock scalar(Scalar scalar) {
            return CodeBlock.of("$L.$L($L)", out, writeMethod(scalar), value);
          }

          @Override
          public CodeBlock enumeration(EnumOf enumeration) {
            return CodeBlock.of("$L.writeEnum($L,$W$L)", out, value, names(enumeration));
          }

          @Override
          public CodeBlock list(ListOf list) {
            return CodeBlock.of(
                "$L.writeList($L,$W$L)", out, value, itemWriter(list.item(), depth));
          }

          @Override
          public CodeBlock set(SetOf set) {
            return CodeBlock.of("$L.writeList($L,$W$L)", out, value, itemWriter(set.item(), depth));
          }

          @Override
          public CodeBlock map(MapOf map) {
            return CodeBlock.of(
                "$L.writeMap($L,$W$L,$W$L)",
                out,
                value,
                keys(map.key()),
                itemWriter(map.value(), depth));
          }

          @Override
          public CodeBlock record(RecordOf record) {
            return CodeBlock.of("$T.write($L, $L)", types.classOf(record.id()), out, value);
          }

          @Override
          public CodeBlock union(UnionOf union) {
            return CodeBlock.of("$T.write($L, $L)", types.classOf(union.id()), out, value);
          }

          @Override
          public CodeBlock freeObject() {
            return CodeBlock.of("$L.writeFreeJson($L)", out, value);
          }

          @Override
          public CodeBlock freeValue() {
            return CodeBlock.of("$L.writeFreeJson($L)", out, value);
          }
        });
  }

  private CodeBlock itemWriter(TypeUse item, int depth) {
    if (!item.isOptional() && item.type() instanceof Scalar scalar) {
      return CodeBlock.of("$T::$L", RuntimeTypes.JSON_WRITER, writeMethod(scalar));
    }
    if (!item.isOptional() && item.type() instanceof RecordOf record) {
      return CodeBlock.of("$T::write", types.classOf(record.id()));
    }
    if (!item.isOptional() && item.type() instanceof UnionOf union) {
      return CodeBlock.of("$T::write", types.classOf(union.id()));
    }
    String json = variable("json", depth);
    String each = variable("item", depth);
    CodeBlock value = OptionalCode.unwrap(item, CodeBlock.of("$L", each));
    return CodeBlock.of(
        "($L, $L) -> $L",
        json,
        each,
        writeValue(item.type(), CodeBlock.of("$L", json), value, depth + 1));
  }

  /** The parameter of a lambda in other lambdas. */
  static String variable(String name, int depth) {
    return depth == 1 ? name : name + depth;
  }

  private static String writeMethod(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> "writeBoolean";
      case BYTE -> "writeByte";
      case SHORT -> "writeShort";
      case INT -> "writeInt";
      case LONG -> "writeLong";
      case CHAR -> "writeChar";
      case FLOAT -> "writeFloat";
      case DOUBLE -> "writeDouble";
      case STRING -> "writeString";
      case BIG_INTEGER -> "writeBigInteger";
      case BIG_DECIMAL -> "writeBigDecimal";
      case BIG_DECIMAL_NUMBER -> "writeBigDecimalNumber";
      case UUID -> "writeUuid";
      case URI -> "writeUri";
      case INSTANT -> "writeInstant";
      case OFFSET_DATE_TIME -> "writeOffsetDateTime";
      case LOCAL_DATE_TIME -> "writeLocalDateTime";
      case LOCAL_DATE -> "writeLocalDate";
      case LOCAL_TIME -> "writeLocalTime";
      case DURATION -> "writeDuration";
      case PERIOD -> "writePeriod";
      case YEAR -> "writeYear";
      case YEAR_MONTH -> "writeYearMonth";
      case BYTES -> "writeBytes";
    };
  }
}
