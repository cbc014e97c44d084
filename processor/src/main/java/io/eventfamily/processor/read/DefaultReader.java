package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.DefaultValue;
import io.eventfamily.processor.model.ScalarText;
import io.eventfamily.processor.model.TypeUse;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.EnumOf;
import io.eventfamily.processor.model.ValueType.FreeValue;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.MapOf;
import io.eventfamily.processor.model.ValueType.RecordOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import io.eventfamily.processor.model.ValueType.SetOf;
import io.eventfamily.processor.model.ValueType.UnionOf;
import java.util.Optional;

/** Reads the default of a property from text, as a value of its type. */
final class DefaultReader {

  private final ReadContext context;
  private final PlainTexts texts;

  DefaultReader(ReadContext context) {
    this.context = context;
    this.texts = new PlainTexts(context, Message.DEFAULT_INVALID);
  }

  /** Empty where there is none, or where it was reported. */
  Optional<DefaultValue> read(AnnotationUses annotations, TypeUse type) {
    return annotations.find(AnnotationNames.DEFAULT_VALUE).flatMap(use -> read(use, type));
  }

  private Optional<DefaultValue> read(AnnotationUse use, TypeUse type) {
    String text = use.string("value");
    if (text.isEmpty() && type.isOptional()) {
      return Optional.empty(); // empty is what it is without a default
    }
    return type.type().accept(new OfType(use.originOf("value"), text, type.type()));
  }

  /** The default of each kind of type. */
  private final class OfType implements ValueType.Visitor<Optional<DefaultValue>> {

    private final Origin origin;
    private final String text;
    private final ValueType type;

    OfType(Origin origin, String text, ValueType type) {
      this.origin = origin;
      this.text = text;
      this.type = type;
    }

    @Override
    public Optional<DefaultValue> scalar(Scalar scalar) {
      if (text.isEmpty() && scalar != Scalar.STRING && scalar != Scalar.BYTES) {
        return report(
            Message.DEFAULT_HAS_NO_EMPTY_VALUE,
            scalar.description(),
            ScalarText.of(scalar).example());
      }
      return texts
          .read(text, scalar, origin)
          .map(value -> new DefaultValue.Constant(origin, value));
    }

    @Override
    public Optional<DefaultValue> enumeration(EnumOf enumeration) {
      if (text.isEmpty()) {
        return report(
            Message.DEFAULT_HAS_NO_EMPTY_VALUE,
            enumeration.description(),
            enumeration.declared().constants().get(0).wireName());
      }
      return texts
          .read(text, enumeration, origin)
          .map(value -> new DefaultValue.Constant(origin, value));
    }

    @Override
    public Optional<DefaultValue> list(ListOf list) {
      return empty();
    }

    @Override
    public Optional<DefaultValue> set(SetOf set) {
      return empty();
    }

    @Override
    public Optional<DefaultValue> map(MapOf map) {
      return empty();
    }

    @Override
    public Optional<DefaultValue> freeObject() {
      return empty();
    }

    @Override
    public Optional<DefaultValue> freeValue() {
      return report(Message.DEFAULT_NOT_SUPPORTED, new FreeValue().description());
    }

    @Override
    public Optional<DefaultValue> record(RecordOf record) {
      return report(Message.DEFAULT_NOT_SUPPORTED, record.description());
    }

    @Override
    public Optional<DefaultValue> union(UnionOf union) {
      return report(Message.DEFAULT_NOT_SUPPORTED, union.description());
    }

    private Optional<DefaultValue> empty() {
      return text.isEmpty()
          ? Optional.of(new DefaultValue.Empty(origin))
          : report(Message.DEFAULT_OF_CONTAINER, type.description());
    }

    private Optional<DefaultValue> report(Message message, Object... arguments) {
      context.report(origin, message, arguments);
      return Optional.empty();
    }
  }
}
