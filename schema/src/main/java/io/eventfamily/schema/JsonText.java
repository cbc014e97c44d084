package io.eventfamily.schema;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value as its compact text, without spaces. Numbers stay as they were written. Two with the
 * same text are equal. Not for several threads at once.
 */
public final class JsonText {

  private static final Gson COMPACT =
      new GsonBuilder()
          .disableHtmlEscaping()
          .serializeNulls()
          .setFormattingStyle(FormattingStyle.COMPACT)
          .setStrictness(Strictness.STRICT)
          .create();

  // Most values are read and written in one form only, so the other is made when it is asked for.
  private @Nullable String text;
  private @Nullable JsonElement value;

  /** A value by its compact text. */
  public JsonText(String text) {
    this.text = text;
  }

  private JsonText(JsonElement value) {
    this.value = value;
  }

  /**
   * A value in the form in which the library for JSON has it.
   *
   * @param value which nobody may change any more
   */
  public static JsonText of(JsonElement value) {
    return new JsonText(value);
  }

  /** A string. */
  public static JsonText ofString(String value) {
    return of(new JsonPrimitive(value));
  }

  /** The compact text. */
  public String text() {
    String known = text;
    if (known == null) {
      known = COMPACT.toJson(value);
      text = known;
    }
    return known;
  }

  /** The value in the form in which the library for JSON has it. Nobody may change it. */
  public JsonElement value() {
    JsonElement known = value;
    if (known == null) {
      known = COMPACT.fromJson(text, JsonElement.class);
      value = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof JsonText json && text().equals(json.text()));
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
