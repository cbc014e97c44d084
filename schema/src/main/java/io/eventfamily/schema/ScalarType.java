package io.eventfamily.schema;

/** Values without parts, named as in Java. How they look as JSON is the contract of codecs. */
public enum ScalarType implements ValueType {
  BOOLEAN("boolean"),
  BYTE("byte"),
  SHORT("short"),
  INT("int"),
  LONG("long"),
  /** One UTF-16 unit, as a string. */
  CHAR("char"),
  FLOAT("float"),
  DOUBLE("double"),
  STRING("String"),
  BIG_INTEGER("BigInteger"),
  /** A string in JSON, so that no reader rounds it; a number is read too. */
  BIG_DECIMAL("BigDecimal"),
  /** A number in JSON; a string is read too. */
  BIG_DECIMAL_NUMBER("BigDecimal as a number"),
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
  /** Base64 in JSON. */
  BYTES("byte[]");

  private final String description;

  ScalarType(String description) {
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
