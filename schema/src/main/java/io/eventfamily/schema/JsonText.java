package io.eventfamily.schema;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;

/**
 * A JSON value as its compact text, without spaces. Numbers stay as they were written.
 *
 * @param text of which two that are the same are equal
 */
public record JsonText(String text) {

  private static final Gson COMPACT =
      new GsonBuilder()
          .disableHtmlEscaping()
          .serializeNulls()
          .setFormattingStyle(FormattingStyle.COMPACT)
          .setStrictness(Strictness.STRICT)
          .create();

  /** A value in the form in which the library for JSON has it. */
  public static JsonText of(JsonElement value) {
    return new JsonText(COMPACT.toJson(value));
  }

  /** A string. */
  public static JsonText ofString(String value) {
    return of(new JsonPrimitive(value));
  }

  /** The value in the form in which the library for JSON has it. */
  public JsonElement value() {
    return COMPACT.fromJson(text, JsonElement.class);
  }

  @Override
  public String toString() {
    return text;
  }
}
