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

    /** An array of values of one type. */
    R list(ListOf list);

    /** A JSON object of any shape. */
    R freeObject();
  }

  /** Values without parts. */
  enum Scalar implements ValueType {
    BOOLEAN("boolean"),
    INT("int"),
    STRING("String"),
    UUID("UUID"),
    INSTANT("Instant");

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
  }

  /** A list. */
  record ListOf(ValueType item) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }

    @Override
    public String description() {
      return "List<" + item.description() + ">";
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
}
