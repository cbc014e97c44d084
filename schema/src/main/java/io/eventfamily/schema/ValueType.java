package io.eventfamily.schema;

/**
 * The kinds of value that a property can have. A closed sum: whoever treats values differently
 * implements {@link Visitor}.
 */
public sealed interface ValueType
    permits ScalarType,
        ValueType.EnumRef,
        ValueType.ListOf,
        ValueType.SetOf,
        ValueType.MapOf,
        ValueType.RecordRef,
        ValueType.UnionRef,
        ValueType.FreeObject,
        ValueType.FreeValue {

  /** Gives this type to the one method of the visitor that is meant for it. */
  <R> R accept(Visitor<R> visitor);

  /** What people call it. */
  String description();

  /**
   * One case a kind of value.
   *
   * @param <R> what a case gives
   */
  interface Visitor<R> {
    /** A value without parts. */
    R scalar(ScalarType scalar);

    /** One of a fixed set of names. */
    R enumeration(EnumRef enumeration);

    /** An array of values of one type. */
    R list(ListOf list);

    /** An array of values of one type, no two of them equal. */
    R set(SetOf set);

    /** A JSON object with values of one type. */
    R map(MapOf map);

    /** A JSON object with declared properties. */
    R record(RecordRef record);

    /** A JSON object that is one of several records. */
    R union(UnionRef union);

    /** A JSON object of any shape. */
    R freeObject();

    /** Any JSON value. */
    R freeValue();
  }

  /** An enum, by the name of its {@link Definition.EnumDefinition}. */
  record EnumRef(String name) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.enumeration(this);
    }

    @Override
    public String description() {
      return name;
    }
  }

  /** A list. */
  record ListOf(TypeUse item) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }

    @Override
    public String description() {
      return "List<" + item.description() + ">";
    }
  }

  /** A set. */
  record SetOf(TypeUse item) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.set(this);
    }

    @Override
    public String description() {
      return "Set<" + item.description() + ">";
    }
  }

  /**
   * A map.
   *
   * @param key of a type whose values are single texts
   */
  record MapOf(TypeUse key, TypeUse value) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.map(this);
    }

    @Override
    public String description() {
      return "Map<" + key.description() + ", " + value.description() + ">";
    }
  }

  /** A record, by the name of its {@link Definition.RecordDefinition}: it may hold itself. */
  record RecordRef(String name) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.record(this);
    }

    @Override
    public String description() {
      return name;
    }
  }

  /** One of several records, by the name of its {@link Definition.UnionDefinition}. */
  record UnionRef(String name) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.union(this);
    }

    @Override
    public String description() {
      return name;
    }
  }

  /** A map from strings to free JSON. */
  record FreeObject() implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.freeObject();
    }

    @Override
    public String description() {
      return "Map<String, Object>";
    }
  }

  /** Free JSON. */
  record FreeValue() implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.freeValue();
    }

    @Override
    public String description() {
      return "Object";
    }
  }
}
