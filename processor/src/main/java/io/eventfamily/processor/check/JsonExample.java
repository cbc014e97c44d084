package io.eventfamily.processor.check;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.eventfamily.processor.model.Constraint;
import io.eventfamily.processor.model.DeclaredTypes;
import io.eventfamily.processor.model.EnumType;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.RecordType;
import io.eventfamily.processor.model.ScalarText;
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
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.wire.WireTexts;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/**
 * Judges an example that is JSON as a codec would, and a little harder: it must show what a codec
 * writes, and so has no properties that are not declared.
 *
 * @param types the user's own
 */
record JsonExample(DeclaredTypes types) {

  /** The example is no value of the type. */
  static final class OtherTypeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final String reason;

    OtherTypeException(String reason) {
      super(reason);
      this.reason = reason;
    }
  }

  /** The example breaks a constraint. */
  static final class BrokenConstraintException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient String value;
    final transient Constraint constraint;

    BrokenConstraintException(String value, Constraint constraint) {
      this.value = value;
      this.constraint = constraint;
    }
  }

  /**
   * Judges a value.
   *
   * @param path where it stands in the example, a JSON pointer
   * @throws OtherTypeException where it is no value of the type
   * @throws BrokenConstraintException where it breaks a constraint
   */
  void check(TypeUse use, JsonElement value, String path) {
    if (!value.isJsonNull()) {
      use.type().accept(new OfType(use, value, path));
    } else if (!use.nullable()) {
      throw unfit(path, "null is not allowed");
    }
  }

  /** Judges a value without parts. */
  static void checkConstraints(TypeUse use, Object value) {
    for (Constraint constraint : use.constraints()) {
      if (Applicability.appliesTo(constraint, use.type()) && !constraint.allows(value)) {
        throw new BrokenConstraintException(textOf(value), constraint);
      }
    }
  }

  private static String textOf(Object value) {
    if (value instanceof byte[]) {
      return "of bytes";
    }
    return "\"" + (value instanceof EnumType.Constant named ? named.wireName() : value) + "\"";
  }

  private static OtherTypeException unfit(String path, String what) {
    return new OtherTypeException(path.isEmpty() ? what : "at " + path + " " + what);
  }

  private static String pathOf(String path, String name) {
    return path + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** A value that is not null, for each kind of type. */
  private final class OfType implements ValueType.Visitor<Void> {

    private final TypeUse use;
    private final JsonElement value;
    private final String path;

    OfType(TypeUse use, JsonElement value, String path) {
      this.use = use;
      this.value = value;
      this.path = path;
    }

    @Override
    public Void scalar(Scalar scalar) {
      String text = textOf(scalar);
      ScalarText format = ScalarText.of(scalar);
      Object parsed =
          format
              .parse(text)
              .orElseThrow(() -> unfit(path, "\"" + text + "\" is not " + format.rule()));
      checkAsWritten(scalar, parsed);
      checkConstraints(use, parsed);
      return null;
    }

    private String textOf(Scalar scalar) {
      boolean fits =
          value instanceof JsonPrimitive primitive
              && switch (scalar) {
                case BOOLEAN -> primitive.isBoolean();
                case BYTE, SHORT, INT, LONG, BIG_INTEGER, YEAR -> primitive.isNumber();
                case FLOAT, DOUBLE -> primitive.isNumber();
                case BIG_DECIMAL, BIG_DECIMAL_NUMBER ->
                    primitive.isNumber() || primitive.isString();
                default -> primitive.isString();
              };
      if (!fits) {
        throw unfit(path, "there is no " + scalar.description());
      }
      return value.getAsString();
    }

    /** Of times and the like there are many forms, and one that is written. */
    private void checkAsWritten(Scalar scalar, Object parsed) {
      JsonElement written = WireTexts.of(ScalarType.valueOf(scalar.name()), parsed).value();
      boolean isText = written instanceof JsonPrimitive primitive && primitive.isString();
      if (isText && scalar != Scalar.BIG_DECIMAL && !written.equals(value)) {
        throw unfit(path, value + " is written " + written);
      }
    }

    @Override
    public Void enumeration(EnumOf enumeration) {
      EnumType.Constant constant =
          Optional.of(value)
              .filter(JsonPrimitive.class::isInstance)
              .map(JsonElement::getAsString)
              .flatMap(name -> enumeration.declared().ofWireName(name))
              .orElseThrow(() -> unfit(path, value + " is no " + enumeration.description()));
      checkConstraints(use, constant);
      return null;
    }

    @Override
    public Void list(ListOf list) {
      checkItems(list.item());
      return null;
    }

    @Override
    public Void set(SetOf set) {
      JsonArray items = checkItems(set.item());
      if (new HashSet<>(items.asList()).size() < items.size()) {
        throw unfit(path, "two items of the set are equal");
      }
      return null;
    }

    private JsonArray checkItems(TypeUse item) {
      if (!(value instanceof JsonArray items)) {
        throw unfit(path, "there is no array");
      }
      checkSize(items.size());
      for (int index = 0; index < items.size(); index++) {
        check(item, items.get(index), path + "/" + index);
      }
      return items;
    }

    private void checkSize(int size) {
      for (Constraint constraint : use.constraints()) {
        boolean fits =
            constraint instanceof Constraint.Size limit
                ? limit.min() <= size && size <= limit.max()
                : !(constraint instanceof Constraint.Null);
        if (!fits) {
          throw new BrokenConstraintException("of the size " + size, constraint);
        }
      }
    }

    private JsonObject object() {
      if (value instanceof JsonObject object) {
        return object;
      }
      throw unfit(path, "there is no object");
    }

    @Override
    public Void map(MapOf map) {
      JsonObject object = object();
      checkSize(object.size());
      for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
        String below = pathOf(path, entry.getKey());
        checkKey(map.key(), entry.getKey(), below);
        check(map.value(), entry.getValue(), below);
      }
      return null;
    }

    private void checkKey(TypeUse key, String name, String below) {
      Optional<?> parsed =
          key.type() instanceof EnumOf enumeration
              ? enumeration.declared().ofWireName(name)
              : ScalarText.of((Scalar) key.type()).parse(name);
      if (parsed.isEmpty()) {
        throw unfit(below, "the key is no " + key.description());
      }
      checkConstraints(key, parsed.get());
    }

    @Override
    public Void record(RecordOf record) {
      checkSize(1);
      checkRecord(types.record(record.id()), Optional.empty());
      return null;
    }

    @Override
    public Void union(UnionOf union) {
      checkSize(1);
      UnionType type = types.union(union.id());
      JsonElement tag = object().get(type.discriminator());
      for (UnionType.Branch branch : type.branches()) {
        if (new JsonPrimitive(branch.tag()).equals(tag)) {
          checkRecord(types.record(branch.record()), Optional.of(type.discriminator()));
          return null;
        }
      }
      throw unfit(
          path, "\"" + type.discriminator() + "\" names no record of " + union.description());
    }

    private void checkRecord(RecordType type, Optional<String> discriminator) {
      JsonObject object = object();
      for (Property component : type.components()) {
        String name = component.wireName();
        if (object.has(name)) {
          check(component.use(), object.get(name), pathOf(path, name));
        } else if (component.isRequired()) {
          throw unfit(path, "\"" + name + "\" is missing");
        }
      }
      for (String name : object.keySet()) {
        boolean isDeclared =
            discriminator.equals(Optional.of(name))
                || type.components().stream().anyMatch(each -> each.wireName().equals(name));
        if (!isDeclared) {
          throw unfit(path, "there is no property \"" + name + "\" in " + type.id().simpleName());
        }
      }
    }

    @Override
    public Void freeObject() {
      checkSize(object().size());
      return null;
    }

    @Override
    public Void freeValue() {
      checkSize(1);
      return null;
    }
  }
}
