package io.eventfamily.processor.model;

/**
 * The kinds of value that a property can have. A closed sum: whoever treats values differently
 * implements {@link Visitor}, and a new kind is a new method there, so that the compiler lists what
 * has to be taught about it.
 */
public sealed interface ValueType {

  /** Gives this type to the one method of the visitor that is meant for it. */
  <R> R accept(Visitor<R> visitor);

  /** What it is called in messages. */
  String description();

  /**
   * One case a kind of value.
   *
   * @param <R> what a case gives
   */
  interface Visitor<R> {

    /** A value without parts. */
    R scalar(Scalar scalar);

    /** One of the constants of an enum. */
    R enumeration(EnumOf enumeration);

    /** An array of values of one type. */
    R list(ListOf list);

    /** An array of values of one type, no two of them equal. */
    R set(SetOf set);

    /** A JSON object with values of one type. */
    R map(MapOf map);

    /** A JSON object with the components of a record. */
    R record(RecordOf record);

    /** A JSON object with the components of one of several records. */
    R union(UnionOf union);

    /** A JSON object of any shape. */
    R freeObject();

    /** Any JSON value. */
    R freeValue();
  }

  /** Values without parts. */
  enum Scalar implements ValueType {
    BOOLEAN("boolean"),
    BYTE("byte"),
    SHORT("short"),
    INT("int"),
    LONG("long"),
    CHAR("char"),
    FLOAT("float"),
    DOUBLE("double"),
    STRING("String"),
    BIG_INTEGER("BigInteger"),
    /** A string in JSON, so that no reader rounds it. */
    BIG_DECIMAL("BigDecimal"),
    /** A number in JSON. */
    BIG_DECIMAL_NUMBER("BigDecimal"),
    UUID("UUID"),
    URI("URI"),
    INSTANT("Instant"),
    OFFSET_DATE_TIME("OffsetDateTime"),
    LOCAL_DATE_TIME("LocalDateTime"),
    LOCAL_DATE("LocalDate"),
    LOCAL_TIME("LocalTime"),
    DURATION("Duration"),
    PERIOD("Period"),
    YEAR("Year"),
    YEAR_MONTH("YearMonth"),
    BYTES("byte[]");

    private final String description;

    Scalar(String description) {
      this.description = description;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scalar(this);
    }

    @Override
    public String description() {
      return description;
    }

    /** Whether it is a number, and so has an order that bounds can be set in. */
    public boolean isNumber() {
      return switch (this) {
        case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> true;
        case BIG_INTEGER, BIG_DECIMAL, BIG_DECIMAL_NUMBER -> true;
        case BOOLEAN, CHAR, STRING, UUID, URI, BYTES -> false;
        case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME -> false;
        case DURATION, PERIOD, YEAR, YEAR_MONTH -> false;
      };
    }
  }

  /** An enum of the user's own. */
  record EnumOf(EnumType declared) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.enumeration(this);
    }

    @Override
    public String description() {
      return declared.id().simpleName();
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

  /**
   * A set.
   *
   * @param sorted whether it is kept in the natural order of its items, and not in that in which
   *     they came
   */
  record SetOf(TypeUse item, boolean sorted) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.set(this);
    }

    @Override
    public String description() {
      return (sorted ? "SortedSet<" : "Set<") + item.description() + ">";
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

  /** A record of the user's own, by name: it may hold itself. */
  record RecordOf(ClassId id) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.record(this);
    }

    @Override
    public String description() {
      return id.simpleName();
    }
  }

  /** A sealed interface of records, by name: they may hold it. */
  record UnionOf(ClassId id) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.union(this);
    }

    @Override
    public String description() {
      return id.simpleName();
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
