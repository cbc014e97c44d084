package io.eventfamily.runtime.json;

import io.eventfamily.runtime.text.Escapes;
import io.eventfamily.runtime.text.NameToken;
import java.util.function.Function;

/** The wire name of a property, as a constant of the generated class that declares it. */
public final class PropertyName {

  private final String text;
  private final boolean sensitive;
  private final NameToken token;
  private final Forms<String> forms;

  private PropertyName(String text, boolean sensitive) {
    this.text = text;
    this.sensitive = sensitive;
    this.token = new NameToken(Escapes.escape(text));
    this.forms = new Forms<>(text);
  }

  /** A name that generated code refers to again and again. */
  public static PropertyName of(String text) {
    return new PropertyName(text, false);
  }

  /** A name like any other, of a property whose value must not show in texts for people. */
  public static PropertyName ofSensitive(String text) {
    return new PropertyName(text, true);
  }

  boolean isSensitive() {
    return sensitive;
  }

  /** The name as it stands in UTF-8. */
  NameToken token() {
    return token;
  }

  /** The name as it stands in JSON, before escaping. */
  public String text() {
    return text;
  }

  /**
   * The name in the form that an engine's library writes fastest, made when it is first wanted.
   *
   * @param type the form's type
   * @param make makes the form of a text
   */
  public <F> F as(Class<F> type, Function<String, F> make) {
    return forms.get(type, make);
  }

  @Override
  public String toString() {
    return text;
  }
}
