package io.eventfamily.runtime.json;

import io.eventfamily.runtime.text.Escapes;
import io.eventfamily.runtime.text.NameToken;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The wire name of a property, as a constant of the generated class that declares it. */
public final class PropertyName {

  private final String text;
  private final boolean sensitive;
  private final NameToken token;

  private @Nullable Object form;

  private PropertyName(String text, boolean sensitive) {
    this.text = text;
    this.sensitive = sensitive;
    this.token = new NameToken(Escapes.escape(text));
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
   * <p>There is room for one form: a program writes with one library, or else has it made anew each
   * time.
   *
   * @param type the form's type; safe to share between threads without synchronisation
   * @param make makes the form of a text
   */
  public <F> F as(Class<F> type, Function<String, F> make) {
    // Threads may race here. Each of them then has a form of its own, which does no harm.
    Object made = form;
    if (type.isInstance(made)) {
      return type.cast(made);
    }
    F fresh = make.apply(text);
    form = fresh;
    return fresh;
  }

  @Override
  public String toString() {
    return text;
  }
}
