package io.eventfamily.processor.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.Example;
import io.eventfamily.processor.model.TypeUse;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.EnumOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import io.eventfamily.schema.JsonText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the example of a property from text. That of a value with parts is JSON, and whether it
 * fits the type is only known when all types have been read.
 */
final class ExampleReader {

  private final ReadContext context;
  private final PlainTexts texts;

  ExampleReader(ReadContext context) {
    this.context = context;
    this.texts = new PlainTexts(context, Message.EXAMPLE_INVALID);
  }

  /** Empty where there is none, or where it was reported. */
  Optional<Example> read(AnnotationUses annotations, TypeUse type) {
    return annotations
        .find(AnnotationNames.EXAMPLE)
        .flatMap(use -> read(use.string("value"), use.originOf("value"), type.type()));
  }

  private Optional<Example> read(String text, Origin origin, ValueType type) {
    if (type instanceof Scalar scalar) {
      return texts.read(text, scalar, origin).map(value -> new Example.Plain(origin, value));
    }
    if (type instanceof EnumOf enumeration) {
      return texts.read(text, enumeration, origin).map(value -> new Example.Plain(origin, value));
    }
    Optional<JsonText> json = parse(text);
    if (json.isEmpty()) {
      context.report(origin, Message.EXAMPLE_NOT_OF_TYPE, type.description(), "it is no JSON");
    }
    return json.map(value -> new Example.Json(origin, value));
  }

  private static Optional<JsonText> parse(String text) {
    try {
      @Nullable JsonElement value = new JsonText(text).value(); // null where there is no text
      return Optional.ofNullable(value).map(JsonText::of);
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }
}
