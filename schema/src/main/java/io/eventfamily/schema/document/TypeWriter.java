package io.eventfamily.schema.document;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Writes a type at the place where it is used. */
final class TypeWriter {

  /** All that JSON has, but null. */
  static final List<String> ANYTHING = List.of("array", "boolean", "number", "object", "string");

  private final Forms forms;

  TypeWriter(Forms forms) {
    this.forms = forms;
  }

  JsonObject write(TypeUse use) {
    return write(use, false);
  }

  /** Adds what is to be said of a type to a schema that says something more. */
  void write(Part part, TypeUse use) {
    write(part, use, false);
  }

  private JsonObject write(TypeUse use, boolean isKey) {
    Part part = new Part();
    write(part, use, isKey);
    return part.toJson();
  }

  private void write(Part part, TypeUse use, boolean isKey) {
    use.type().accept(new Case(part, use.nullable(), isKey));
    ConstraintWriter.write(part, use, Limits.of(use.type(), forms, isKey));
  }

  private final class Case implements ValueType.Visitor<Part> {

    private final Part part;
    private final boolean nullable;
    private final boolean isKey;

    Case(Part part, boolean nullable, boolean isKey) {
      this.part = part;
      this.nullable = nullable;
      this.isKey = isKey;
    }

    @Override
    public Part scalar(ScalarType scalar) {
      Form form = forms.of(scalar, isKey);
      types(form.types());
      form.format().ifPresent(format -> part.add("format", format));
      if (form.base64()) {
        part.add("contentEncoding", "base64");
      }
      if (!forms.isImplied(scalar, isKey)) {
        part.add(Keywords.TYPE, Forms.nameOf(scalar));
      }
      return part;
    }

    @Override
    public Part enumeration(ValueType.EnumRef enumeration) {
      return reference(enumeration.name());
    }

    @Override
    public Part list(ValueType.ListOf list) {
      return types(List.of("array")).add("items", TypeWriter.this.write(list.item()));
    }

    @Override
    public Part set(ValueType.SetOf set) {
      return types(List.of("array"))
          .add("items", TypeWriter.this.write(set.item()))
          .add("uniqueItems", true);
    }

    @Override
    public Part map(ValueType.MapOf map) {
      types(List.of("object"));
      if (!map.key().equals(TypeUse.of(ScalarType.STRING))) {
        part.add("propertyNames", TypeWriter.this.write(map.key(), true));
      }
      return part.add("additionalProperties", TypeWriter.this.write(map.value()));
    }

    @Override
    public Part record(ValueType.RecordRef record) {
      return reference(record.name());
    }

    @Override
    public Part union(ValueType.UnionRef union) {
      return reference(union.name());
    }

    @Override
    public Part freeObject() {
      return types(List.of("object"));
    }

    @Override
    public Part freeValue() {
      return types(ANYTHING);
    }

    private Part types(List<String> types) {
      if (types.size() == 1 && !nullable) {
        return part.add("type", types.get(0));
      }
      List<String> all = new ArrayList<>(types);
      if (nullable) {
        all.add("null");
      }
      return part.add("type", Part.strings(all));
    }

    private Part reference(String name) {
      String reference = Names.reference(Names.type(name));
      return nullable
          ? part.add(
              "anyOf",
              Part.array(Part.reference(reference), Part.of("type", new JsonPrimitive("null"))))
          : part.add("$ref", reference);
    }
  }
}
