package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.DefaultValue;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import java.util.Optional;

/** Reads the default of a property, as a value of its type. */
final class DefaultReader {

  private final ReadContext context;

  DefaultReader(ReadContext context) {
    this.context = context;
  }

  /** Empty where there is none, or where it was reported. */
  Optional<DefaultValue> read(AnnotationUses annotations, ValueType type) {
    return annotations.find(AnnotationNames.DEFAULT_VALUE).flatMap(use -> read(use, type));
  }

  private Optional<DefaultValue> read(AnnotationUse use, ValueType type) {
    String text = use.string("value");
    Origin origin = use.originOf("value");
    return type.accept(
        new ValueType.Visitor<>() {
          @Override
          public Optional<DefaultValue> scalar(Scalar scalar) {
            return readScalar(origin, text, scalar);
          }

          @Override
          public Optional<DefaultValue> list(ListOf list) {
            return readContainer(origin, text, type);
          }

          @Override
          public Optional<DefaultValue> freeObject() {
            return readContainer(origin, text, type);
          }
        });
  }

  private Optional<DefaultValue> readScalar(Origin origin, String text, Scalar scalar) {
    ScalarText format = ScalarText.of(scalar);
    if (text.isEmpty() && scalar != Scalar.STRING) {
      context
          .diagnostics()
          .report(
              origin, Message.DEFAULT_HAS_NO_EMPTY_VALUE, scalar.description(), format.example());
      return Optional.empty();
    }
    Optional<Object> value = format.parse(text);
    if (value.isEmpty()) {
      context
          .diagnostics()
          .report(origin, Message.DEFAULT_INVALID, text, scalar.description(), format.rule());
    }
    return value.map(constant -> new DefaultValue.Constant(origin, constant));
  }

  private Optional<DefaultValue> readContainer(Origin origin, String text, ValueType type) {
    if (!text.isEmpty()) {
      context.diagnostics().report(origin, Message.DEFAULT_OF_CONTAINER, type.description());
      return Optional.empty();
    }
    return Optional.of(new DefaultValue.Empty(origin));
  }
}
