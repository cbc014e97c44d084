package io.eventfamily.runtime.json;

/** The wire name of a property, as a constant of the generated class that declares it. */
public final class PropertyName {

  private final String text;

  private PropertyName(String text) {
    this.text = text;
  }

  /** A name that generated code refers to again and again. */
  public static PropertyName of(String text) {
    return new PropertyName(text);
  }

  /** The name as it stands in JSON, before escaping. */
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
